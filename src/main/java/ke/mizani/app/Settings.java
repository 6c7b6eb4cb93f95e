package ke.mizani.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.Word;
import ke.mizani.casework.DocumentKind;
import ke.mizani.casework.DocumentRules;
import ke.mizani.casework.DutyReminders;
import ke.mizani.casework.SubmittedDuties;
import ke.mizani.report.Language;
import ke.mizani.store.CheckpointFolder;
import ke.mizani.store.Database;
import ke.mizani.store.SigningKeys;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The settings of this installation: variables of the environment such as {@code
 * MIZANI_DATABASE_URL} first, then those in {@code MIZANI_HOME/mizani.properties}, then the
 * application's own.
 */
public final class Settings {

    private static final String FILE = "mizani.properties";
    private static final String HOME = "MIZANI_HOME";
    private static final int MOST_DAYS = 3660;
    private static final int MOST_SHOWN = 10_000;
    private static final String DISTANCE = "a number from 0, such as 0.1";

    /** A form may have four megabytes more. */
    private static final int LARGEST_DOCUMENT = 60_000_000;

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
        return read(home, Map.of());
    }

    /**
     * Reads the settings.
     *
     * @param environment variables such as {@code MIZANI_DATABASE_URL}, which take precedence over
     *     the setting {@code database.url}
     */
    static Settings read(Optional<Path> home, Map<String, String> environment) {
        Settings settings = new Settings(home);
        Optional<Path> own = home.map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
        try {
            PropertiesConfiguration shipped =
                    file(Objects.requireNonNull(Settings.class.getResourceAsStream(FILE), FILE));
            settings.values.addConfiguration(overriding(shipped, environment));
            if (own.isPresent()) {
                settings.values.addConfiguration(file(Files.newInputStream(own.get())));
            }
            settings.values.addConfiguration(shipped);
        } catch (IOException | ConfigurationException e) {
            throw new IllegalArgumentException(
                    "cannot read the settings " + own + ": " + e.getMessage(), e);
        }
        return settings;
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

    /**
     * The settings of the folder that the environment variable {@code MIZANI_HOME} names, or,
     * before it, the system property {@code mizani.home}.
     */
    public static Settings ofThisInstallation() {
        return read(
                Optional.ofNullable(System.getProperty("mizani.home", System.getenv(HOME)))
                        .filter(text -> !text.isEmpty())
                        .map(Path::of),
                System.getenv());
    }

    private static PropertiesConfiguration file(InputStream file)
            throws IOException, ConfigurationException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.read(reader);
        }
        return properties;
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

    /** What an activity file may measure at most that is taken into the ledger. */
    public Limits submissionLimits() {
        return new Limits(
                number("submissions.max-bytes"), (int) number("activities.max-line-chars"));
    }

    /** The largest activity file that the server takes in at once, in bytes, from 0. */
    public int largestAtOnce() {
        return from(0, Integer.MAX_VALUE, "submissions.at-once-bytes");
    }

    /**
     * Where rulebooks of one's own are kept ready for the next time: in the folder of the
     * installation, or where the system puts what can be made again; empty: they are not kept.
     */
    public Optional<Path> rulebooksFolder() {
        return values.getString("rulebooks.keep").equals("yes")
                ? Optional.of(home.orElseGet(UserFolder.CACHE::path).resolve("rulebooks"))
                : Optional.empty();
    }

    /**
     * The folder of this installation's records and keys: the one that {@code MIZANI_HOME} names,
     * or where the system of the user puts what must not be lost.
     */
    public Path dataFolder() {
        return home.orElseGet(UserFolder.DATA::path);
    }

    /** Where the store is: in the data folder, unless {@code database.url} says otherwise. */
    public Database database() {
        String url = values.getString("database.url", "");
        if (url.isEmpty()) {
            return Database.inFolder(dataFolder().resolve("store"));
        }
        try {
            return new Database(
                    url,
                    values.getString("database.user", ""),
                    values.getString("database.password", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FILE + ", database.url: " + e.getMessage(), e);
        }
    }

    /** After how long without use a session ends. */
    public Duration sessionIdle() {
        return Duration.ofMinutes(number("sessions.idle-minutes"));
    }

    /** After how long a session ends at any rate. */
    public Duration sessionLongest() {
        return Duration.ofHours(number("sessions.longest-hours"));
    }

    /**
     * How often somebody may fail to log in.
     *
     * @param ofAccount attempts for one account
     * @param ofAddress attempts from one address
     * @param within the time after which as many are given anew, little by little
     */
    record LogInLimits(long ofAccount, long ofAddress, Duration within) {}

    LogInLimits logInLimits() {
        return new LogInLimits(
                number("log-in.attempts-of-account"),
                number("log-in.attempts-of-address"),
                Duration.ofMinutes(number("log-in.within-minutes")));
    }

    /** The name of the Assembly, as the head of each page has it. */
    public String assembly() {
        return values.getString("assembly");
    }

    /** The fewest characters of a password. */
    public int shortestPassword() {
        return (int) number("passwords.shortest");
    }

    /** For how long a link that sets a password can be used. */
    Duration linksLast() {
        return Duration.ofHours(number("passwords.link-hours"));
    }

    /** How much work a guess at a password is: each step doubles it; from 4 to 31. */
    int passwordCost() {
        return (int) number("passwords.cost");
    }

    /** Where else people log in. */
    OpenId openId() {
        return new OpenId(
                values.getString("openid.issuer"),
                values.getString("openid.client"),
                values.getString("openid.secret"),
                values.getString("openid.claim"));
    }

    /** The keys by which this installation signs. */
    public SigningKeys signingKeys() {
        return new SigningKeys(inDataFolder("audit.signing-key"), inDataFolder("audit.public-key"));
    }

    /** The folder that gets a checkpoint of the audit log for each day of writing. */
    public CheckpointFolder checkpoints() {
        return new CheckpointFolder(inDataFolder("audit.checkpoints"), signingKeys());
    }

    /**
     * From when on breaches open cases, and how far ahead recurring duties are looked for.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    public SubmittedDuties.Span breaches() {
        return new SubmittedDuties.Span(breachesSince(), from(0, MOST_DAYS, "breaches.days-ahead"));
    }

    private Optional<LocalDate> breachesSince() {
        String day = values.getString("breaches.since", "");
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw wrong("breaches.since", day, "a day such as 2026-07-01, or nothing", e);
        }
    }

    /**
     * How notices are mailed.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    public MailSettings mail() {
        String host = values.getString("mail.host", "");
        return new MailSettings(
                host.isEmpty() ? Optional.empty() : Optional.of(mailServer(host)),
                time("mail.window-from"),
                time("mail.window-until"),
                Optional.of(values.getString("mail.site", "")).filter(site -> !site.isEmpty()));
    }

    private MailSettings.Server mailServer(String host) {
        String sender = values.getString("mail.from", "");
        if (!sender.contains("@")) {
            throw wrong("mail.from", sender, "the address from which mails come", null);
        }
        String encryption = values.getString("mail.encryption");
        try {
            return new MailSettings.Server(
                    host,
                    (int) number("mail.port"),
                    Word.of(MailSettings.Encryption.class, encryption),
                    values.getString("mail.user", ""),
                    values.getString("mail.password", ""),
                    sender);
        } catch (IllegalArgumentException none) {
            throw wrong("mail.encryption", encryption, "starttls, tls or none", none);
        }
    }

    private LocalTime time(String key) {
        String text = values.getString(key);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException none) {
            throw wrong(key, text, "a time such as 07:00", none);
        }
    }

    /**
     * Which documents are taken with the steps of a case.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    public DocumentRules documents() {
        int most = from(1, LARGEST_DOCUMENT, "documents.max-bytes");
        String key = "documents.allowed";
        String text = values.getString(key, "");
        try {
            return new DocumentRules(
                    most,
                    Stream.of(text.split(",", -1))
                            .map(word -> Word.of(DocumentKind.class, word.strip()))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException none) {
            throw wrong(key, text, "some of pdf, png, jpeg, docx, odt, text, with commas", none);
        }
    }

    /**
     * When people are reminded of duties.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    public DutyReminders reminders() {
        return new DutyReminders(
                days("reminders.days-before"), days("reminders.days-after"), newsDays());
    }

    /** For how many days what could not be told, or is overdue, is news; from 1. */
    public int newsDays() {
        return from(1, MOST_DAYS, "reminders.news-days");
    }

    /** How many open duties the calendar page shows; from 1. */
    public int calendarDuties() {
        return from(1, MOST_SHOWN, "calendar.duties");
    }

    /** How many of these are past at most; from 0. */
    public int calendarPastDuties() {
        return from(0, MOST_SHOWN, "calendar.past-duties");
    }

    /** How many days the page of the audit log shows at first, today included; from 1. */
    public int auditDays() {
        return from(1, MOST_DAYS, "audit.days");
    }

    /**
     * How near to a limit between two grades a composite score is told as near, in the units of the
     * scheme; from 0.
     */
    public BigDecimal nearLimit() {
        String key = "scores.near-limit";
        String text = values.getString(key, "");
        try {
            BigDecimal distance = new BigDecimal(text.strip());
            if (distance.signum() >= 0) {
                return distance;
            }
        } catch (NumberFormatException none) {
            throw wrong(key, text, DISTANCE, none);
        }
        throw wrong(key, text, DISTANCE, null);
    }

    private int from(int least, int most, String key) {
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

    private Set<Integer> days(String key) {
        String text = values.getString(key, "");
        try {
            return Stream.of(text.split(",", -1))
                    .map(String::strip)
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NumberFormatException none) {
            throw wrong(key, text, "whole numbers with commas", none);
        }
    }

    private Path inDataFolder(String key) {
        return dataFolder().resolve(values.getString(key));
    }

    private long number(String key) {
        try {
            return values.getLong(key);
        } catch (org.apache.commons.configuration2.ex.ConversionException e) {
            throw wrong(key, values.getString(key), "a whole number", e);
        }
    }

    private static IllegalArgumentException wrong(
            String key, String found, String expected, @Nullable Exception cause) {
        return new IllegalArgumentException(
                FILE + ", " + key + ": found \"" + found + "\", expected " + expected, cause);
    }
}
