package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The runs as the database holds them. */
final class RunRecords {

    static final StoredText<RunRequest> REQUEST =
            new StoredText<>("mizani-request", 1, RunRequest.class);

    private static final String RUN =
            "SELECT number, request, result_digest, application, actor, archived_at"
                    + " FROM evaluation_run";

    private final Handle handle;

    RunRecords(Handle handle) {
        this.handle = handle;
    }

    /** The next number, if nobody else writes at the same time. */
    long next() {
        return 1
                + handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM evaluation_run")
                        .mapTo(Long.class)
                        .one();
    }

    /** The digests of the results that a request had, by the number of the run. */
    Map<Long, String> resultsOf(String requestDigest) {
        Map<Long, String> results = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT number, result_digest FROM evaluation_run"
                                + " WHERE request_digest = :digest ORDER BY number")
                .bind("digest", requestDigest)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(result -> results.put(result.getKey(), result.getValue()));
        return results;
    }

    Optional<ArchivedRun> find(long number) {
        return runs(handle.createQuery(RUN + " WHERE number = :number").bind("number", number))
                .stream()
                .findFirst();
    }

    List<ArchivedRun> list() {
        return runs(handle.createQuery(RUN + " ORDER BY number DESC"));
    }

    List<ArchivedRun> before(long number, int most) {
        return runs(
                handle.createQuery(
                                RUN
                                        + " WHERE number < :before ORDER BY number DESC"
                                        + " FETCH FIRST :most ROWS ONLY")
                        .bind("before", number)
                        .bind("most", most));
    }

    private List<ArchivedRun> runs(Query query) {
        Map<Long, List<Long>> superseded = superseded();
        return query.map((row, context) -> run(row, superseded)).list();
    }

    private static ArchivedRun run(ResultSet row, Map<Long, List<Long>> superseded)
            throws SQLException {
        long number = row.getLong("number");
        byte[] request = row.getString("request").getBytes(StandardCharsets.UTF_8);
        return new ArchivedRun(
                number,
                REQUEST.read(request, RunArchive.subject(number)),
                row.getString("result_digest"),
                row.getString("application"),
                row.getString("actor"),
                row.getObject("archived_at", OffsetDateTime.class).toInstant(),
                superseded.getOrDefault(number, List.of()));
    }

    /** By which runs each is superseded. */
    private Map<Long, List<Long>> superseded() {
        Map<Long, List<Long>> by = new HashMap<>();
        handle.createQuery("SELECT original, run FROM run_superseded ORDER BY original, run")
                .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(
                        mark ->
                                by.computeIfAbsent(mark.getKey(), none -> new ArrayList<>())
                                        .add(mark.getValue()));
        return by;
    }

    /** What the audit log must tell of each run, by its number; the request by what is there. */
    Map<Long, Map<String, String>> facts() {
        Map<Long, Map<String, String>> runs = new TreeMap<>();
        handle.createQuery(
                        "SELECT number, request, result_digest, rulebook, application"
                                + " FROM evaluation_run")
                .map(
                        (row, context) ->
                                Map.entry(
                                        row.getLong(1),
                                        NewRun.facts(
                                                Digest.of(row.getString(2)),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5))))
                .forEach(run -> runs.put(run.getKey(), run.getValue()));
        return runs;
    }

    /** The reasons for which runs are marked as superseded, by the names of the two. */
    Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        handle.createQuery("SELECT original, run, reason FROM run_superseded")
                .map(
                        (row, context) ->
                                Map.entry(
                                        mark(
                                                RunArchive.subject(row.getLong(1)),
                                                RunArchive.subject(row.getLong(2))),
                                        row.getString(3)))
                .forEach(one -> marks.put(one.getKey(), one.getValue()));
        return marks;
    }

    static String mark(String original, String by) {
        return original + " superseded by " + by;
    }

    /** Whether it was not marked so before. */
    boolean supersede(Change change, long original, long by, String reason) {
        if (superseded().getOrDefault(original, List.of()).contains(by)) {
            return false;
        }
        handle.createUpdate(
                        "INSERT INTO run_superseded (original, run, reason, actor, superseded_at)"
                                + " VALUES (:original, :run, :reason, :actor, :at)")
                .bind("original", original)
                .bind("run", by)
                .bind("reason", reason)
                .bind("actor", change.actor())
                .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                .execute();
        return true;
    }

    void add(Change change, long number, NewRun run) {
        addRun(change, number, run);
        addInputs(number, run.request().inputs());
        new RunRowTables(handle).add(number, run.rows());
    }

    private void addRun(Change change, long number, NewRun run) {
        RunRequest request = run.request();
        handle.createUpdate(
                        "INSERT INTO evaluation_run (number, kind, request_digest, request,"
                                + " result_digest, rows_digest, rulebook, as_of, known_as_of,"
                                + " ledger_position, period_name, application, actor,"
                                + " archived_at) VALUES (:number, :kind, :requestDigest, :request,"
                                + " :resultDigest, :rowsDigest, :rulebook, :asOf, :knownAsOf,"
                                + " :ledger, :period, :application, :actor, :at)")
                .bind("number", number)
                .bind("kind", request.kind().word())
                .bind("requestDigest", run.requestDigest())
                .bind("request", run.requestText())
                .bind("resultDigest", run.resultDigest())
                .bind("rowsDigest", run.rows().digest())
                .bind("rulebook", request.rulebook())
                .bind("asOf", request.viewpoint().asOf())
                .bind("knownAsOf", request.viewpoint().knownAsOf().orElse(null))
                .bind("ledger", request.ledger().orElse(null))
                .bind("period", request.period().map(Object::toString).orElse(null))
                .bind("application", run.application())
                .bind("actor", change.actor())
                .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private void addInputs(long number, List<RunRequest.Input> inputs) {
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO run_input (run, place, kind, name, digest)"
                                + " VALUES (:run, :place, :kind, :name, :digest)");
        for (int place = 0; place < inputs.size(); place++) {
            RunRequest.Input input = inputs.get(place);
            batch.bind("run", number)
                    .bind("place", place)
                    .bind("kind", input.kind().word())
                    .bind("name", input.name())
                    .bind("digest", input.digest())
                    .add();
        }
        batch.execute();
    }
}
