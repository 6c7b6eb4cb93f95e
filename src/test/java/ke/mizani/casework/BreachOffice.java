package ke.mizani.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Cases;
import ke.mizani.store.Database;
import ke.mizani.store.Delivery;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.HandedDocument;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.OutgoingMail;
import ke.mizani.store.QueuedNotice;
import ke.mizani.store.Role;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.Store;
import org.kie.kogito.process.Processes;

/** An office with records in a database, where days pass as a test lets them. */
final class BreachOffice implements AutoCloseable {

    private static final int NEWS_DAYS = 30;
    private static final DutyReminders REMINDERS =
            new DutyReminders(Set.of(14, 7, 1), Set.of(1, 7, 30), NEWS_DAYS);

    private static final String HEADING =
            "activity_id,date,office,matter,matter_type,event,evidence\n";

    private final Store store;
    private final HandSetClock clock;
    private final Casework casework;
    private final SubmittedDuties duties;

    BreachOffice(Database database, HandSetClock clock, Processes processes) {
        this.clock = clock;
        store = Store.open(database, clock);
        casework = new Casework(new Cases(store), processes, List.of(new BreachCase(clock)));
        duties =
                new SubmittedDuties(
                        store,
                        new RunArchive(store, "test"),
                        new SubmittedDuties.Span(Optional.empty(), 31));
    }

    /** What is there before the first day: the rulebook, and who is told. */
    void begin() {
        new RulebookArchive(store).begin();
        Accounts accounts = new Accounts(store);
        Map.of("lcu", Role.LCU, "clerk", Role.CLERK, "speaker", Role.FOCAL_PERSON)
                .forEach(
                        (code, role) -> {
                            accounts.open("test", code, code, "en", code + "@assembly.test");
                            accounts.grant(
                                    "test",
                                    code,
                                    role,
                                    today(),
                                    Optional.empty(),
                                    Optional.empty());
                        });
    }

    Store store() {
        return store;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Hands in one row: what was done about a matter on a day. */
    void submit(LocalDate done, String matter, String type, String event) {
        String row =
                matter
                        + "-"
                        + event
                        + ","
                        + done
                        + ",clerk,"
                        + matter
                        + ","
                        + type
                        + ","
                        + event
                        + ",Register\n";
        RulebookArchive archive = new RulebookArchive(store);
        Rulebook rulebook = archive.load(archive.timeLine().publications().get(0).hash());
        new ActivityLedger(store)
                .submit(
                        Delivery.of(
                                matter + "-" + event + ".csv",
                                (HEADING + row).getBytes(UTF_8),
                                "clerk",
                                NamedPeriod.ofFinancialYear("2025/26").orElseThrow()),
                        rulebook,
                        new Limits(1_000_000, 10_000),
                        "focal-clerk");
    }

    /** What the application does today. */
    BreachSweep.Done sweep() {
        return duties.on(today())
                .map(found -> new BreachSweep(casework).on(today(), found))
                .orElse(new BreachSweep.Done(0, 0, 0));
    }

    List<Breach> cases() {
        return new BreachRegister(casework.cases()).list();
    }

    Breach about(String matter) {
        return cases().stream()
                .filter(breach -> breach.matter().equals(matter))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("no case about " + matter));
    }

    /** A step that somebody takes who looks at the case before: not again what is done. */
    void take(String actor, String matter, String step, String... facts) {
        take(matter, new Step(actor, step, said(facts)));
    }

    /** The same with the resolution of the House as a file. */
    void takeWithResolution(String actor, String matter, String step, String... facts) {
        HandedDocument resolution =
                new HandedDocument("Resolution.txt", "text/plain", DocumentBytes.of("text"));
        take(matter, new Step(actor, step, said(facts), Optional.of(resolution)));
    }

    private static Map<String, String> said(String... facts) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        return said;
    }

    private void take(String matter, Step step) {
        Breach breach = about(matter);
        if (breach.entries().stream().noneMatch(one -> one.step().equals(step.name()))) {
            casework.take(breach.file().number(), Optional.of(breach.file().version()), step);
        }
    }

    /** Reminds of what is due or overdue today. */
    void remind() {
        duties.on(today())
                .ifPresent(
                        found ->
                                new Notices(store)
                                        .queue("mizani", REMINDERS.on(today(), found.run())));
    }

    /** Mails what is due now: to whom, and the numbers of the notices. */
    void mail(BiConsumer<String, String> post) {
        Outbox outbox = new Outbox(store, NEWS_DAYS);
        outbox.abandoned();
        outbox.due(today())
                .forEach(
                        (account, notices) ->
                                outbox.take(account, today(), notices)
                                        .ifPresent(
                                                mail -> {
                                                    post.accept(account.code(), numbers(mail));
                                                    outbox.sent(mail);
                                                }));
    }

    private static String numbers(OutgoingMail mail) {
        return mail.notices().stream()
                .map(one -> String.valueOf(one.number()))
                .collect(Collectors.joining(" "));
    }

    List<QueuedNotice> notices() {
        return new Notices(store).since(Instant.EPOCH);
    }

    long inDoubt() {
        return new Outbox(store, NEWS_DAYS).state().inDoubt();
    }

    @Override
    public void close() {
        store.close();
    }
}
