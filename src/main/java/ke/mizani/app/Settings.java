package ke.mizani.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.Word;
import ke.mizani.report.Language;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;

/**
 * The settings of this installation: those in {@code MIZANI_HOME/mizani.properties} before the
 * application's own.
 */
public final class Settings {

    private static final String FILE = "mizani.properties";

    private final CompositeConfiguration values = new CompositeConfiguration();
    private final Optional<Path> home;

    private Settings(Optional<Path> home) {
        this.home = home;
    }

    /**
     * Reads the settings.
     *
     * @param home the folder of this installation's own settings; empty: there are none
     * @throws IllegalArgumentException if a file cannot be read or a value is none, naming file,
     *     key and value
     */
    public static Settings read(Optional<Path> home) {
        Settings settings = new Settings(home);
        Optional<Path> own = home.map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
        try {
            if (own.isPresent()) {
                settings.add(Files.newInputStream(own.get()));
            }
            settings.add(Objects.requireNonNull(Settings.class.getResourceAsStream(FILE), FILE));
        } catch (IOException | ConfigurationException e) {
            throw new IllegalArgumentException(
                    "cannot read the settings " + own + ": " + e.getMessage(), e);
        }
        return settings;
    }

    /** The settings of the folder that the environment variable {@code MIZANI_HOME} names. */
    public static Settings ofThisInstallation() {
        return read(Optional.ofNullable(System.getenv("MIZANI_HOME")).map(Path::of));
    }

    private void add(InputStream file) throws IOException, ConfigurationException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.read(reader);
        }
        values.addConfiguration(properties);
    }

    /** The clock whose days count. */
    public Clock clock() {
        String zone = values.getString("zone");
        try {
            return Clock.system(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw wrong("zone", zone, "a time zone such as Africa/Nairobi", e);
        }
    }

    /** The language in which reasons are told. */
    public Language language() {
        String word = values.getString("language");
        try {
            return Word.of(Language.class, word);
        } catch (IllegalArgumentException e) {
            throw wrong("language", word, "en or sw", e);
        }
    }

    /** What an activity file may measure at most. */
    public Limits activityLimits() {
        return new Limits(
                number("activities.max-bytes"), (int) number("activities.max-line-chars"));
    }

    /**
     * Where rulebooks of one's own are kept ready for the next time: in the folder of the
     * installation, or where the system puts what can be made again; empty: they are not kept.
     */
    public Optional<Path> rulebooksFolder() {
        return values.getString("rulebooks.keep").equals("yes")
                ? Optional.of(home.orElseGet(MadeAgain::folder).resolve("rulebooks"))
                : Optional.empty();
    }

    private long number(String key) {
        try {
            return values.getLong(key);
        } catch (org.apache.commons.configuration2.ex.ConversionException e) {
            throw wrong(key, values.getString(key), "a whole number", e);
        }
    }

    private static IllegalArgumentException wrong(
            String key, String found, String expected, Exception cause) {
        return new IllegalArgumentException(
                FILE + ", " + key + ": found \"" + found + "\", expected " + expected, cause);
    }
}
