package ke.mizani.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * What is written for each key: in a variable of the environment such as {@code
 * MIZANI_DATABASE_URL}, else in the file of the installation, else in the application's own.
 */
final class SettingValues {

    /** The file, as messages name it. */
    static final String FILE = "mizani.properties";

    private final CompositeConfiguration values = new CompositeConfiguration();

    /**
     * Reads the files.
     *
     * @param home the folder with the file of the installation; empty: there is none
     * @param environment variables, which take precedence
     * @throws IllegalArgumentException if a file cannot be read
     */
    SettingValues(Optional<Path> home, Map<String, String> environment) {
        Optional<Path> own = home.map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
        try {
            PropertiesConfiguration shipped =
                    file(Objects.requireNonNull(Settings.class.getResourceAsStream(FILE), FILE));
            values.addConfiguration(overriding(shipped, environment));
            if (own.isPresent()) {
                values.addConfiguration(file(Files.newInputStream(own.get())));
            }
            values.addConfiguration(shipped);
        } catch (IOException | ConfigurationException e) {
            throw new IllegalArgumentException(
                    "cannot read the settings " + own + ": " + e.getMessage(), e);
        }
    }

    private static PropertiesConfiguration overriding(
            PropertiesConfiguration known, Map<String, String> environment) {
        PropertiesConfiguration overriding = new PropertiesConfiguration();
        known.getKeys()
                .forEachRemaining(
                        key -> {
                            String value = environment.get(variable(key));
                            if (value != null) {
                                overriding.addProperty(key, value);
                            }
                        });
        return overriding;
    }

    private static String variable(String key) {
        return "MIZANI_" + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static PropertiesConfiguration file(InputStream file)
            throws IOException, ConfigurationException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.read(reader);
        }
        return properties;
    }

    /** As it is written; empty if nothing is. */
    String text(String key) {
        return values.getString(key, "");
    }

    /** As it is written, if anything is. */
    Optional<String> said(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    /**
     * What is meant by it.
     *
     * @param expected what should stand there
     * @param meant refuses what does not make sense
     * @throws IllegalArgumentException naming file, key, what stands there and what is expected
     */
    <T> T of(String key, String expected, Function<String, T> meant) {
        String text = text(key);
        try {
            return meant.apply(text);
        } catch (IllegalArgumentException | DateTimeException none) {
            throw wrong(key, text, expected, none);
        }
    }

    /** A whole number. */
    long number(String key) {
        return of(key, "a whole number", text -> Long.parseLong(text.strip()));
    }

    /** A whole number in these bounds. */
    int from(int least, int most, String key) {
        long number = number(key);
        if (number < least || number > most) {
            throw wrong(
                    key,
                    String.valueOf(number),
                    "a whole number from " + least + " to " + most,
                    null);
        }
        return (int) number;
    }

    /** What stands there is not what is expected. */
    static IllegalArgumentException wrong(
            String key, String found, String expected, @Nullable Exception cause) {
        return new IllegalArgumentException(
                FILE + ", " + key + ": found \"" + found + "\", expected " + expected, cause);
    }
}
