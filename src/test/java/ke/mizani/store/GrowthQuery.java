package ke.mizani.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** What people wait for: the queries behind a queue, a matter, a scorecard and a submission. */
enum GrowthQuery {
    /** What all others are measured against. */
    PRIMARY_KEY(
            "one activity by its primary key",
            "activity_row",
            "SELECT * FROM activity_row r WHERE submission = :submission AND place = :place"),
    QUEUE(
            "queue of the assembly: the next 100 open duties",
            "run_finding_by_due",
            "SELECT * FROM run_finding WHERE run = :run AND status = 'pending'"
                    + " AND due <= :until ORDER BY due FETCH FIRST 100 ROWS ONLY"),
    QUEUE_OF_OFFICE(
            "queue of an office: the next 100 open duties",
            "run_finding_by_office",
            "SELECT * FROM run_finding WHERE run = :run AND office = :office"
                    + " AND status = 'pending' AND due <= :until ORDER BY due"
                    + " FETCH FIRST 100 ROWS ONLY"),
    MATTER_ROWS(
            "matter: its activities",
            "activity_row_by_matter",
            LedgerRow.SELECT + "r.matter IN (:matter) ORDER BY r.submission, r.place"),
    MATTER_FINDINGS(
            "matter: its findings in a run",
            "run_finding_by_matter",
            "SELECT * FROM run_finding WHERE matter = :matter AND run = :run"),
    MATTER_HISTORY(
            "matter: its findings in all runs",
            "run_finding_by_matter",
            "SELECT * FROM run_finding WHERE matter = :matter ORDER BY run"),
    SCORECARD(
            "scorecard: its lines in a run",
            "run_score_by_contract",
            "SELECT * FROM run_score WHERE contract = :contract AND run = :run"),
    SCORECARD_HISTORY(
            "scorecard: one line in all runs",
            "run_score_by_line",
            "SELECT * FROM run_score WHERE contract = :contract AND indicator = :line"),
    SCORECARD_ROWS(
            "scorecard: the activities a line counts in a quarter",
            "activity_row_by_indicator",
            "SELECT * FROM activity_row WHERE indicator = :indicator"
                    + " AND done_on BETWEEN :from AND :to"),
    IDS(
            "submission: whether an id is there",
            "activity_row_by_id",
            LedgerRow.SELECT + "r.activity_id IN (:id) ORDER BY r.submission, r.place"),
    CORRECTED(
            "submission: whether a row was corrected",
            "activity_row_by_corrected",
            "SELECT * FROM activity_row WHERE corrects = :id"),
    MENDED("submission: which later one mended its rows", "activity_row_by_id", RefusedRows.MENDED),
    SUBMISSIONS_OF_OFFICE(
            "submissions of an office for a period",
            "submission_by_office",
            "SELECT * FROM submission WHERE office = :office AND period = '2020/21-Q2'");

    private final String told;
    private final String index;
    private final String sql;

    GrowthQuery(String told, String index, String sql) {
        this.told = told;
        this.index = index;
        this.sql = sql;
    }

    String told() {
        return told;
    }

    /** The index from which it should be answered. */
    String index() {
        return index;
    }

    /** How many rows it finds. */
    int rows(Handle handle, GrownStore grown, int turn) {
        return bound(handle.createQuery(sql), grown, turn).mapToMap().list().size();
    }

    /** How the database would answer it. */
    String plan(Handle handle, GrownStore grown) {
        List<Map<String, Object>> lines =
                bound(handle.createQuery("EXPLAIN " + sql), grown, 1).mapToMap().list();
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static Query bound(Query query, GrownStore grown, int turn) {
        int run = GrownStore.RUNS - turn % 12;
        LocalDate day = LocalDate.of(2016, 7, 1).plusMonths(run);
        LocalDate quarter = LocalDate.of(2016 + turn % 9, 10, 1);
        int submission = turn * 7 % GrownStore.SUBMISSIONS + 1;
        int place = turn * 13 % grown.rows() + 1;
        query.configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true));
        return query.bind("submission", submission)
                .bind("number", submission)
                .bind("place", place)
                .bind("run", run)
                .bind("until", day.plusDays(30))
                .bind("office", GrownStore.office(turn % GrownStore.OFFICES))
                .bind(
                        "matter",
                        GrownStore.matter(
                                turn * 17 % Math.min(grown.matters(), grown.findings() / 3)))
                .bind("contract", GrownStore.contract(turn % grown.contracts()))
                .bind(
                        "line",
                        GrownStore.indicator(
                                turn
                                        % grown.contracts()
                                        * GrownStore.LINES
                                        % GrownStore.INDICATORS))
                .bind("indicator", GrownStore.indicator(turn % GrownStore.INDICATORS))
                .bind("from", quarter)
                .bind("to", quarter.plusMonths(3).minusDays(1))
                .bind("id", "A-" + submission + "-" + place);
    }
}
