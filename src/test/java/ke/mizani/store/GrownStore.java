package ke.mizani.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Source;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Quarter;
import ke.mizani.evaluation.Watch;
import ke.mizani.store.Submission.Counts;
import ke.mizani.store.Submission.Origin;
import ke.mizani.store.Submission.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Fills a store with what a county assembly leaves behind in ten years, at some size: 15 offices
 * hand in a file each quarter, and every month all matters are evaluated. Names and figures are
 * made up by counting, so that two stores of one size are alike.
 *
 * @param share of a busy county's records: 1 makes 2 million activities and 5 million findings
 */
record GrownStore(Store store, double share) {

    static final int YEARS = 10;
    static final int OFFICES = 15;
    static final int SUBMISSIONS = YEARS * 4 * OFFICES;
    static final int RUNS = YEARS * 12;
    static final int INDICATORS = 300;
    static final int LINES = 12;

    private static final LocalDate START = LocalDate.of(2016, 7, 1);
    private static final int AT_ONCE = 2000;

    /** Activities of one submission. */
    int rows() {
        return (int) Math.max(20, Math.round(share * 2_000_000 / SUBMISSIONS));
    }

    /** Findings of one run. */
    int findings() {
        return (int) Math.max(20, Math.round(share * 5_000_000 / RUNS));
    }

    /** Contracts that a run scores. */
    int contracts() {
        return (int) Math.max(10, Math.min(200, share * 2000));
    }

    /** Matters that the activities are about: half the rows are, ten about each. */
    int matters() {
        return Math.max(1, SUBMISSIONS * rows() / 20);
    }

    static String matter(int number) {
        return "matter-" + number;
    }

    static String office(int number) {
        return "office-" + number;
    }

    static String contract(int number) {
        return "contract-" + number;
    }

    static String indicator(int number) {
        return "IND-" + number;
    }

    void fill() {
        String chain = AuditEntry.NONE_BEFORE;
        for (int number = 1; number <= SUBMISSIONS; number++) {
            chain = submission(number, chain);
        }
        for (int number = 1; number <= RUNS; number++) {
            run(number);
        }
        store.read(handle -> handle.execute("ANALYZE"));
    }

    private String submission(int number, String chain) {
        int quarter = (number - 1) / OFFICES;
        Quarter period =
                new Quarter(new FinancialYear(START.getYear() + quarter / 4), quarter % 4 + 1);
        List<LedgerRow> rows = new ArrayList<>();
        for (int place = 1; place <= rows(); place++) {
            Activity row = activity(number, place, period);
            rows.add(LedgerRow.entered(number, place, row, Optional.empty()));
        }
        return store.read(
                handle -> {
                    String document = document(handle, "file " + number);
                    Submission submission =
                            new Submission(
                                            number,
                                            new Origin(
                                                    "q.csv",
                                                    document,
                                                    office(number % OFFICES),
                                                    period,
                                                    "growth"),
                                            Instant.EPOCH,
                                            period.lastDay(),
                                            AuditEntry.NONE_BEFORE,
                                            Optional.empty(),
                                            new Counts(rows() + 5, rows(), 0, 5),
                                            new Seal("", "", ""))
                                    .after(chain);
                    new Submissions(handle).add(submission);
                    new LedgerRows(handle).add(rows, new IntakeWatch(Watch.NOBODY));
                    new RefusedRows(handle).add(refused(number));
                    return submission.seal().chain();
                });
    }

    private static List<RefusedRows.Stored> refused(int number) {
        List<RefusedRows.Stored> refused = new ArrayList<>();
        for (int place = 1; place <= 5; place++) {
            String id = "A-" + (number + 1) + "-" + place;
            refused.add(
                    new RefusedRows.Stored(
                            number, place, place + 1L, id, "date", "NOT_A_DATE", "", "", "", ""));
        }
        return refused;
    }

    private Activity activity(int number, int place, Quarter period) {
        int count = number * rows() + place;
        boolean event = place % 2 == 0;
        Optional<String> matter = Optional.of(matter(count / 2 % matters())).filter(any -> event);
        return new Activity(
                "A-" + number + "-" + place,
                period.firstDay().plusDays(place % 90),
                Optional.empty(),
                office(number % OFFICES),
                "",
                matter,
                matter.map(any -> "bill"),
                matter.map(any -> "bill-passed"),
                Optional.of(indicator(count % INDICATORS)).filter(any -> !event),
                Optional.of(BigDecimal.valueOf(count % 100)),
                Optional.empty(),
                "Register of the office, page " + place,
                "",
                Optional.of(period.lastDay()),
                Optional.empty(),
                new Source("q.csv", place + 1L));
    }

    private void run(int number) {
        store.read(
                handle -> {
                    head(handle, number, document(handle, "result " + number));
                    findings(handle, number);
                    scores(handle, number);
                    return number;
                });
    }

    /** Straight into the table: to wait for the disk each time would take longer than all else. */
    private static String document(Handle handle, String content) {
        String digest = Digest.of(content);
        handle.createUpdate(
                        "INSERT INTO document (digest, length, stored_at) VALUES (:digest, :length, :at)")
                .bind("digest", digest)
                .bind("length", content.length())
                .bind("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .execute();
        return digest;
    }

    private static LocalDate month(int number) {
        return START.plusMonths(number);
    }

    private static void head(Handle handle, int number, String document) {
        handle.createUpdate(
                        "INSERT INTO evaluation_run (number, kind, request_digest, request,"
                                + " result_digest, rows_digest, rulebook, as_of, application, actor,"
                                + " archived_at) VALUES (:number, 'check', :none, '{}', :document,"
                                + " :none, :none, :asOf, 'growth', 'growth', :at)")
                .bind("number", number)
                .bind("none", AuditEntry.NONE_BEFORE)
                .bind("document", document)
                .bind("asOf", month(number))
                .bind("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private void findings(Handle handle, int number) {
        for (int from = 0; from < findings(); from += AT_ONCE) {
            PreparedBatch batch =
                    handle.prepareBatch(
                            "INSERT INTO run_finding (run, place, matter, matter_type, timeline,"
                                    + " clause, office, status, breach, due) VALUES (:run, :place,"
                                    + " :matter, 'bill', :timeline, :clause, :office, :status,"
                                    + " :breach, :due)");
            for (int place = from; place < Math.min(findings(), from + AT_ONCE); place++) {
                int of100 = place % 100;
                batch.bind("run", number)
                        .bind("place", place)
                        .bind("matter", matter(place / 3 % matters()))
                        .bind("timeline", "LEG-" + place % 3)
                        .bind("clause", "CGA-" + place % 40)
                        .bind("office", office(place / 100 % OFFICES))
                        .bind("status", of100 < 2 ? "overdue" : of100 < 5 ? "pending" : "met")
                        .bind("breach", of100 < 2)
                        .bind(
                                "due",
                                month(number).plusDays(of100 < 5 ? place % 60 - 20 : -place % 900))
                        .add();
            }
            batch.execute();
        }
    }

    private void scores(Handle handle, int number) {
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO run_score (run, place, kind, contract, indicator, level, office,"
                                + " person, period_name, scheme, score, grade) VALUES (:run, :place,"
                                + " 'line', :contract, :indicator, 'department', :office, '',"
                                + " '2025/26', 'institutional', '2.5', 'Good')");
        for (int place = 0; place < contracts() * LINES; place++) {
            batch.bind("run", number)
                    .bind("place", place)
                    .bind("contract", contract(place / LINES))
                    .bind("indicator", indicator(place % INDICATORS))
                    .bind("office", office(place % OFFICES))
                    .add();
        }
        batch.execute();
    }
}
