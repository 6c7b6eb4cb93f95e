package ke.mizani.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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

/** The settings of this installation, each under the name of what it is about. */
public final class Settings {

    private static final String HOME = "MIZANI_HOME";
    private static final int MOST_DAYS = 3660;
    private static final int MOST_SHOWN = 10_000;

    /** A form may have four megabytes more. */
    private static final int LARGEST_DOCUMENT = 60_000_000;

    private final SettingValues values;
    private final Optional<Path> home;

    private Settings(Optional<Path> home, Map<String, String> environment) {
        this.home = home;
        values = new SettingValues(home, environment);
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
        return new Settings(home, environment);
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

    /** The clock whose days count. */
    public Clock clock() {
        return Clock.system(values.of("zone", "a time zone such as Africa/Nairobi", ZoneId::of));
    }

    /** The language in which reasons are told. */
    public Language language() {
        return values.of("language", "en or sw", word -> Word.of(Language.class, word));
    }

    /** What an activity file may measure at most. */
    public Limits activityLimits() {
        return new Limits(
                values.number("activities.max-bytes"),
                (int) values.number("activities.max-line-chars"));
    }

    /** What an activity file may measure at most that is taken into the ledger. */
    public Limits submissionLimits() {
        return new Limits(
                values.number("submissions.max-bytes"),
                (int) values.number("activities.max-line-chars"));
    }

    /** The largest activity file that the server takes in at once, in bytes, from 0. */
    public int largestAtOnce() {
        return values.from(0, Integer.MAX_VALUE, "submissions.at-once-bytes");
    }

    /**
     * Where rulebooks of one's own are kept ready for the next time: in the folder of the
     * installation, or where the system puts what can be made again; empty: they are not kept.
     */
    public Optional<Path> rulebooksFolder() {
        return values.text("rulebooks.keep").equals("yes")
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
        String url = values.text("database.url");
        if (url.isEmpty()) {
            return Database.inFolder(dataFolder().resolve("store"));
        }
        try {
            return new Database(
                    url, values.text("database.user"), values.text("database.password"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    SettingValues.FILE + ", database.url: " + e.getMessage(), e);
        }
    }

    /** After how long without use a session ends. */
    public Duration sessionIdle() {
        return Duration.ofMinutes(values.number("sessions.idle-minutes"));
    }

    /** After how long a session ends at any rate. */
    public Duration sessionLongest() {
        return Duration.ofHours(values.number("sessions.longest-hours"));
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
                values.number("log-in.attempts-of-account"),
                values.number("log-in.attempts-of-address"),
                Duration.ofMinutes(values.number("log-in.within-minutes")));
    }

    /** The name of the Assembly, as the head of each page has it. */
    public String assembly() {
        return values.text("assembly");
    }

    /** The fewest characters of a password. */
    public int shortestPassword() {
        return (int) values.number("passwords.shortest");
    }

    /** For how long a link that sets a password can be used. */
    Duration linksLast() {
        return Duration.ofHours(values.number("passwords.link-hours"));
    }

    /** How much work a guess at a password is: each step doubles it; from 4 to 31. */
    int passwordCost() {
        return (int) values.number("passwords.cost");
    }

    /** Where else people log in. */
    OpenId openId() {
        return new OpenId(
                values.text("openid.issuer"),
                values.text("openid.client"),
                values.text("openid.secret"),
                values.text("openid.claim"));
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
        return new SubmittedDuties.Span(
                breachesSince(), values.from(0, MOST_DAYS, "breaches.days-ahead"));
    }

    private Optional<LocalDate> breachesSince() {
        return values.of(
                "breaches.since",
                "a day such as 2026-07-01, or nothing",
                day -> day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }

    /**
     * How notices are mailed.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    public MailSettings mail() {
        return MailSettings.of(values);
    }

    /**
     * Which documents are taken with the steps of a case.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    public DocumentRules documents() {
        return new DocumentRules(
                values.from(1, LARGEST_DOCUMENT, "documents.max-bytes"),
                values.of(
                        "documents.allowed",
                        "some of pdf, png, jpeg, docx, odt, text, with commas",
                        text ->
                                Stream.of(text.split(",", -1))
                                        .map(word -> Word.of(DocumentKind.class, word.strip()))
                                        .collect(Collectors.toUnmodifiableSet())));
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
        return values.from(1, MOST_DAYS, "reminders.news-days");
    }

    /** How many open duties the calendar page shows; from 1. */
    public int calendarDuties() {
        return values.from(1, MOST_SHOWN, "calendar.duties");
    }

    /** How many of these are past at most; from 0. */
    public int calendarPastDuties() {
        return values.from(0, MOST_SHOWN, "calendar.past-duties");
    }

    /** How many days the page of the audit log shows at first, today included; from 1. */
    public int auditDays() {
        return values.from(1, MOST_DAYS, "audit.days");
    }

    /**
     * How near to a limit between two grades a composite score is told as near, in the units of the
     * scheme; from 0.
     */
    public BigDecimal nearLimit() {
        return values.of("scores.near-limit", "a number from 0, such as 0.1", Settings::distance);
    }

    private static BigDecimal distance(String text) {
        BigDecimal distance = new BigDecimal(text.strip());
        if (distance.signum() < 0) {
            throw new IllegalArgumentException(text);
        }
        return distance;
    }

    private Set<Integer> days(String key) {
        return values.of(
                key,
                "whole numbers with commas",
                text ->
                        Stream.of(text.split(",", -1))
                                .map(String::strip)
                                .filter(number -> !number.isEmpty())
                                .map(Integer::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private Path inDataFolder(String key) {
        return dataFolder().resolve(values.text(key));
    }
}
