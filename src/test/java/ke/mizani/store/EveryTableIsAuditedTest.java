package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.features.LiveRulebook;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the library writes, into whichever table, is an entry of the audit log. A table into
 * which none of these acts writes fails the test: add the act that does.
 */
class EveryTableIsAuditedTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00Z"), ZoneOffset.UTC);
    private static final Path REAL = ShippedRuns.EXAMPLES.resolve("real-cases/activities.csv");
    private static final Path YEAR =
            ShippedRuns.EXAMPLES.resolve("contracts-2025-26/activities.csv");

    /** The log itself, the ends of chains, and what the migrations note. */
    private static final Set<String> NOT_RECORDS =
            Set.of("audit_entry", "audit_head", "ledger_head", "flyway_schema_history");

    /** What the library does that writes. */
    private static final List<Consumer<Store>> ACTS =
            List.of(
                    store -> new RulebookArchive(store).begin(),
                    EveryTableIsAuditedTest::submit,
                    store -> new RulebookDrafts(store).keep("officer", RulebookVersions.next()),
                    store -> new Accounts(store).open("administrator", "hr-1", "hr", "en", ""),
                    store ->
                            new Accounts(store)
                                    .grant(
                                            "administrator",
                                            "hr-1",
                                            Role.HR,
                                            LocalDate.of(2026, 7, 1),
                                            Optional.empty(),
                                            Optional.empty()),
                    store ->
                            new OneTimeLinks(store, Duration.ofDays(1))
                                    .make("administrator", "hr-1"),
                    store -> new CalendarLinks(store).make("hr-1"),
                    EveryTableIsAuditedTest::openCase,
                    EveryTableIsAuditedTest::handInDocument,
                    store ->
                            new Sessions(store, Duration.ofHours(1), Duration.ofHours(8))
                                    .open("hr-1"),
                    store ->
                            runs(store)
                                    .keep(
                                            "clerk",
                                            evaluated(
                                                    ShippedRuns.duties(
                                                            REAL, LocalDate.of(2019, 8, 23)),
                                                    REAL)),
                    store ->
                            runs(store)
                                    .keep(
                                            "hr",
                                            evaluated(
                                                    ShippedRuns.contracts(
                                                            YEAR,
                                                            ShippedRuns.CONTRACTS,
                                                            ShippedRuns.YEAR),
                                                    YEAR)),
                    store ->
                            new ContractArchive(store)
                                    .take(
                                            "hr",
                                            ShippedRuns.bytes(
                                                    ShippedRuns.CONTRACTS.resolve(
                                                            "2025-26/clerk.yaml")),
                                            ""),
                    store ->
                            new CompetencyFiles(store)
                                    .keep(
                                            "hr",
                                            CompetencyFile.Kind.STAFF,
                                            "staff.csv",
                                            new byte[1],
                                            Optional.empty()),
                    store ->
                            new Jobs(store)
                                    .ask(
                                            "hr",
                                            "evaluation",
                                            "{}",
                                            Optional.of(RequestKey.of("k", new byte[0]))),
                    store ->
                            new Imports(store)
                                    .ask(
                                            "clerk",
                                            Delivery.of(
                                                    "large.csv",
                                                    new byte[] {1},
                                                    "clerk",
                                                    new FinancialYear(2025)),
                                            Optional.empty()),
                    store -> runs(store).supersede("hr", 1, 2, "An appeal was allowed"),
                    EveryTableIsAuditedTest::queue,
                    EveryTableIsAuditedTest::mail);

    private static void queue(Store store) {
        new Accounts(store).open("administrator", "lcu-1", "lcu", "en", "lcu@assembly.test");
        new Notices(store)
                .queue(
                        "lcu-1",
                        List.of(
                                new NoticeDraft(
                                        Addressee.ofAccount("lcu-1"),
                                        NoticeKind.PUBLISHED,
                                        "rulebook 2",
                                        "1",
                                        Map.of("what", "rulebook 2", "day", "", "reason", ""))));
    }

    private static void mail(Store store) {
        Outbox outbox = new Outbox(store, 30);
        LocalDate day = LocalDate.of(2026, 6, 30);
        outbox.due(day)
                .forEach(
                        (account, notices) ->
                                outbox.sent(outbox.take(account, day, notices).orElseThrow()));
    }

    private static void openCase(Store store) {
        CaseStanding standing = new CaseStanding("opened", Set.of("closed"), false, "");
        new Cases(store)
                .open("mizani", "breach", "A", () -> new Cases.Next("opened", Map.of(), standing));
    }

    private static void handInDocument(Store store) {
        HandedDocument votes =
                new HandedDocument(
                        "Votes.txt", "text/plain", "Votes".getBytes(StandardCharsets.UTF_8));
        new Cases(store)
                .step(
                        "clerk",
                        1,
                        Optional.empty(),
                        (file, entries) ->
                                new Cases.Next(
                                        "noted",
                                        Map.of(),
                                        file.standing(),
                                        Optional.of(votes),
                                        after -> List.of()));
    }

    /** Two rows, of which one is refused. */
    private static void submit(Store store) {
        String file =
                "activity_id,date,office,indicator,quantity,evidence\n"
                        + "A1,2025-10-07,clerk,CLK-1,2,register\n"
                        + "A2,someday,clerk,CLK-1,2,register\n";
        new ActivityLedger(store)
                .submit(
                        Delivery.of(
                                "activities.csv",
                                file.getBytes(StandardCharsets.UTF_8),
                                "clerk",
                                new FinancialYear(2025)),
                        LiveRulebook.get(),
                        new Limits(1_000_000, 10_000),
                        "clerk");
    }

    private static RunArchive runs(Store store) {
        return new RunArchive(store, "1.0");
    }

    private static RunArchive.Evaluated evaluated(RunResult result, Path file) {
        byte[] content = ShippedRuns.bytes(file);
        RunRequest request =
                RunRequest.of(
                        result,
                        Map.of(),
                        List.of(Input.of(InputKind.ACTIVITIES, file.toString(), content)));
        return new RunArchive.Evaluated(request, result, List.of(content));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_written_is_an_entry(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            assertThat(unaudited(store)).as("tables of which no entry tells").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_which_no_act_tells_is_named(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            store.read(handle -> handle.execute("CREATE TABLE appeal (number BIGINT)"));
            assertThat(unaudited(store)).containsExactly("appeal");
        }
    }

    private static Set<String> unaudited(Store store) {
        Set<String> tables = new TreeSet<>(tables(store));
        for (Consumer<Store> act : ACTS) {
            Map<String, Long> before = counts(store);
            act.accept(store);
            Map<String, Long> after = counts(store);
            if (grew("audit_entry", before, after)) {
                tables.removeIf(table -> grew(table, before, after));
            }
        }
        return tables;
    }

    private static boolean grew(String table, Map<String, Long> before, Map<String, Long> after) {
        return after.getOrDefault(table, 0L) > before.getOrDefault(table, 0L);
    }

    private static Map<String, Long> counts(Store store) {
        Map<String, Long> counts = new TreeMap<>();
        Set<String> all = new TreeSet<>(tables(store));
        all.add("audit_entry");
        store.read(
                handle -> {
                    for (String table : all) {
                        counts.put(
                                table,
                                handle.createQuery("SELECT COUNT(*) FROM " + table)
                                        .mapTo(Long.class)
                                        .one());
                    }
                    return all;
                });
        return counts;
    }

    private static List<String> tables(Store store) {
        return store
                .read(
                        handle ->
                                handle.createQuery(
                                                "SELECT table_name FROM information_schema.tables"
                                                        + " WHERE lower(table_schema) = 'public'")
                                        .mapTo(String.class)
                                        .list())
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !NOT_RECORDS.contains(name))
                .toList();
    }
}
