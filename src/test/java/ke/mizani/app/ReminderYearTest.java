package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.casework.DutyReminders;
import ke.mizani.casework.SubmittedDuties;
import ke.mizani.features.LiveRulebook;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Database;
import ke.mizani.store.Databases;
import ke.mizani.store.Delivery;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.QueuedNotice;
import ke.mizani.store.Role;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Day by day through a year in which petitions are received, of which each is to be reviewed within
 * seven days (PET-01). Each week the server is killed and started again, every fourth time while it
 * sends a mail.
 */
class ReminderYearTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final int EVERY = 16;
    private static final int PERIOD = 7;
    private static final Pattern TOLD =
            Pattern.compile("- (\\d+|One|Today)[^(]*\\(PET-01\\), matter (petition-\\d+)");

    /** What becomes of a petition. */
    private enum Fate {
        /** Reviewed five days after it was received. */
        IN_TIME,
        /** Reviewed on the sixth day, after the reminder of that day was queued. */
        AT_THE_LAST_MOMENT,
        NEVER
    }

    private record Petition(String matter, LocalDate received, Fate fate) {

        LocalDate due() {
            return received.plusDays(PERIOD);
        }

        LocalDate reviewed() {
            return received.plusDays(fate == Fate.IN_TIME ? 5 : 6);
        }

        /** The days on which the Legal Compliance Unit must be reminded, with how. */
        SortedMap<LocalDate, String> reminders() {
            SortedMap<LocalDate, String> days = new TreeMap<>();
            days.put(received, "7 days left");
            if (fate == Fate.NEVER) {
                days.put(received.plusDays(6), "One day left");
                days.put(due().plusDays(1), "One day overdue");
                days.put(due().plusDays(7), "7 days overdue");
                days.put(due().plusDays(30), "30 days overdue");
            }
            return days;
        }
    }

    private final HandSetClock clock = HandSetClock.at(FIRST);
    private final Vertx vertx = Vertx.vertx();
    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<Petition> petitions = petitions();
    private int rows;

    /** Received on days after which the seventh is an ordinary working day. */
    private static List<Petition> petitions() {
        List<Petition> petitions = new ArrayList<>();
        for (LocalDate day = FIRST.plusDays(2);
                day.isBefore(FIRST.plusYears(1));
                day = day.plusDays(EVERY)) {
            LocalDate received = day;
            while (!ordinary(received.plusDays(PERIOD))) {
                received = received.plusDays(1);
            }
            int number = petitions.size();
            Fate fate = Fate.values()[number % Fate.values().length];
            petitions.add(new Petition("petition-" + (100 + number), received, fate));
        }
        return petitions;
    }

    private static boolean ordinary(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) <= 0
                && LiveRulebook.get().holidays().on(day).isEmpty();
    }

    @AfterEach
    void close() {
        mailServer.stop();
        vertx.close();
    }

    @ParameterizedTest
    @CsvSource({"H2, 52", "POSTGRESQL, 9"})
    void each_reminder_is_sent_once_on_its_day(Databases databases, int weeks) throws Exception {
        mailServer.start();
        Database database = databases.fresh();
        LocalDate last = FIRST.plusWeeks(weeks).minusDays(1);
        begin(database);
        Set<LocalDate> inDoubt = new TreeSet<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            try (Store store = Store.open(database, clock)) {
                Server server = new Server(store);
                for (int day = 0; day < 7; day++) {
                    boolean dies = day == 6 && week % 4 == 3;
                    if (server.liveThrough(monday.plusDays(day), dies)) {
                        inDoubt.add(monday.plusDays(day));
                    }
                }
            }
        }
        assertThat(received()).hasSizeGreaterThan(weeks / 2).isEqualTo(expected(inDoubt, last));
        assertThat(mailServer.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString() + mail.getSubject())
                .as("one mail a day to each")
                .doesNotHaveDuplicates();
        try (Store store = Store.open(database, clock)) {
            assertThat(new Outbox(store, 30).state().inDoubt()).isEqualTo(inDoubt.size());
        }
    }

    private void begin(Database database) {
        try (Store store = Store.open(database, clock)) {
            new RulebookArchive(store).begin();
            Accounts accounts = new Accounts(store);
            accounts.open("test", "lcu-1", "lcu", "en", "lcu@assembly.test");
            accounts.grant("test", "lcu-1", Role.LCU, FIRST, Optional.empty(), Optional.empty());
        }
    }

    /** One run of the server, from a start to a kill. */
    private final class Server {

        private final Store store;
        private final SubmittedDuties duties;
        private final Notices notices;
        private final Outbox outbox;
        private final DutyReminders reminders = Settings.read(Optional.empty()).reminders();

        Server(Store store) {
            this.store = store;
            duties =
                    new SubmittedDuties(
                            store,
                            new RunArchive(store, "test"),
                            new SubmittedDuties.Span(Optional.empty(), 31));
            notices = new Notices(store);
            outbox = new Outbox(store, 30);
        }

        /** Whether it died while sending a mail. */
        boolean liveThrough(LocalDate day, boolean dies) {
            submit(day, LocalTime.of(6, 0), petition -> petition.fate() != Fate.AT_THE_LAST_MOMENT);
            at(day, LocalTime.of(8, 0));
            remind(day);
            submit(
                    day,
                    LocalTime.of(8, 30),
                    petition -> petition.fate() == Fate.AT_THE_LAST_MOMENT);
            at(day, LocalTime.of(9, 0));
            if (dies) {
                return diesSending(day);
            }
            mail();
            if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
                at(day, LocalTime.of(15, 0));
                remind(day);
                mail();
            }
            return false;
        }

        private void at(LocalDate day, LocalTime time) {
            clock.set(day, time);
        }

        private void remind(LocalDate day) {
            duties.on(day)
                    .ifPresent(found -> notices.queue("mizani", reminders.on(day, found.run())));
        }

        private Map<Long, String> outdated(LocalDate day, Collection<QueuedNotice> some) {
            return duties.on(day)
                    .map(found -> reminders.outdated(some, found.run()))
                    .orElse(Map.of());
        }

        private void mail() {
            MailSettings settings = settings(mailServer.getSmtp().getPort());
            try (Post post = new Post(vertx, settings.server().orElseThrow())) {
                new MailRound(outbox, notices, settings, clock, this::outdated).through(post);
            }
        }

        private boolean diesSending(LocalDate day) {
            return outbox.due(day).entrySet().stream()
                            .flatMap(one -> outbox.take(one.getKey(), day, one.getValue()).stream())
                            .count()
                    > 0;
        }

        private void submit(LocalDate day, LocalTime time, Predicate<Petition> whose) {
            StringBuilder file = new StringBuilder();
            for (Petition petition : petitions) {
                if (petition.received().equals(day) && time.getMinute() == 0) {
                    file.append(row(day, petition, "petition-received"));
                }
                if (petition.fate() != Fate.NEVER
                        && petition.reviewed().equals(day)
                        && whose.test(petition)) {
                    file.append(row(day, petition, "petition-reviewed"));
                }
            }
            if (!file.isEmpty()) {
                at(day, time);
                String heading = "activity_id,date,office,matter,matter_type,event,evidence\n";
                new ActivityLedger(store)
                        .submit(
                                Delivery.of(
                                        "register.csv",
                                        (heading + file).getBytes(StandardCharsets.UTF_8),
                                        "clerk",
                                        FinancialYear.of(day)),
                                LiveRulebook.get(),
                                new Limits(100_000, 1000),
                                "lcu-1");
            }
        }
    }

    private String row(LocalDate day, Petition petition, String event) {
        return String.join(
                ",",
                "P" + ++rows,
                day.toString(),
                "clerk",
                petition.matter(),
                "petition",
                event,
                "register\n");
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                Optional.of(
                        new MailSettings.Server(
                                "127.0.0.1",
                                port,
                                MailSettings.Encryption.NONE,
                                "",
                                "",
                                "mizani@assembly.test")),
                LocalTime.of(7, 0),
                LocalTime.of(18, 0),
                Optional.empty());
    }

    /** What was told on which day, as it stands in the mails. */
    private List<String> received() throws Exception {
        List<String> told = new ArrayList<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            String text = ((String) mail.getContent()).replaceAll("\\s+", " ");
            String day = mail.getSubject().replaceFirst(".*, ", "");
            Matcher lines = TOLD.matcher(text);
            while (lines.find()) {
                told.add(day + " " + lines.group(1) + " " + lines.group(2));
            }
        }
        return told.stream().sorted().toList();
    }

    /** What had to be told; not on days on which the server died while telling it. */
    private List<String> expected(Set<LocalDate> inDoubt, LocalDate last) {
        List<String> told = new ArrayList<>();
        Sentences sentences = new Sentences(Language.EN);
        for (Petition petition : petitions) {
            petition.reminders()
                    .forEach(
                            (day, how) -> {
                                if (!day.isAfter(last) && !inDoubt.contains(day)) {
                                    told.add(
                                            sentences.day(day)
                                                    + " "
                                                    + how.replaceFirst(" .*", "")
                                                    + " "
                                                    + petition.matter());
                                }
                            });
        }
        return told.stream().sorted().toList();
    }
}
