package ke.mizani.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.Source;
import ke.mizani.policy.Wording;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** What was wrong in the rows that were refused, as it is stored. */
final class RefusedRows {

    /** Which later submissions entered rows of the ids that a submission lost. */
    static final String MENDED =
            "SELECT activity_id, submission FROM activity_row WHERE submission > :number AND"
                    + " activity_id IN (SELECT r.activity_id FROM refused_row r WHERE r.submission"
                    + " = :number)";

    private static final String OF_OFFICE =
            " AND r.submission IN (SELECT s.number FROM submission s WHERE s.office = :office)";

    /**
     * One problem.
     *
     * @param place among the problems of its submission, from 1
     * @param line of the row
     * @param cell address in a spreadsheet; empty in a file of lines
     * @param digest of all but itself, as it was when it was stored
     */
    record Stored(
            long submission,
            int place,
            long line,
            String activityId,
            String heading,
            String code,
            String found,
            String expected,
            String cell,
            String digest) {

        static final RowMapper<Stored> ROW =
                (row, context) ->
                        new Stored(
                                row.getLong("submission"),
                                row.getInt("place"),
                                row.getLong("line"),
                                row.getString("activity_id"),
                                row.getString("heading"),
                                row.getString("code"),
                                row.getString("found"),
                                row.getString("expected"),
                                row.getString("cell"),
                                row.getString("digest"));

        String computedDigest() {
            List<Optional<String>> parts =
                    new ArrayList<>(
                            List.of(
                                    Optional.of(submission + " " + place + " " + line),
                                    Optional.of(activityId),
                                    Optional.of(heading),
                                    Optional.of(code),
                                    Optional.of(found),
                                    Optional.of(expected)));
            if (!cell.isEmpty()) {
                parts.add(Optional.of(cell));
            }
            return Digest.of(parts);
        }

        private void addTo(PreparedBatch batch) {
            batch.bind("submission", submission)
                    .bind("place", place)
                    .bind("line", line)
                    .bind("activityId", activityId)
                    .bind("heading", heading)
                    .bind("code", code)
                    .bind("found", found)
                    .bind("expected", expected)
                    .bind("cell", cell)
                    .bind("digest", digest)
                    .add();
        }

        private RowProblem problem(String file) {
            return new RowProblem(
                    new Source(file, line),
                    heading,
                    RowProblem.Code.valueOf(code),
                    found,
                    expected,
                    cell);
        }
    }

    private final Handle handle;

    RefusedRows(Handle handle) {
        this.handle = handle;
    }

    /** As they are to be stored. */
    static List<Stored> stored(long submission, List<RefusedRow> rows) {
        List<Stored> all = new ArrayList<>();
        for (RefusedRow row : rows) {
            for (RowProblem problem : row.problems()) {
                Stored open =
                        new Stored(
                                submission,
                                all.size() + 1,
                                problem.source().line(),
                                Wording.shown(row.activityId()),
                                problem.column(),
                                problem.code().name(),
                                problem.found(),
                                problem.expected(),
                                problem.cell(),
                                "");
                all.add(sealed(open));
            }
        }
        return all;
    }

    private static Stored sealed(Stored open) {
        return new Stored(
                open.submission,
                open.place,
                open.line,
                open.activityId,
                open.heading,
                open.code,
                open.found,
                open.expected,
                open.cell,
                open.computedDigest());
    }

    void add(List<Stored> problems) {
        if (problems.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO refused_row (submission, place, line, activity_id, heading, code,"
                                + " found, expected, cell, digest) VALUES (:submission, :place, :line,"
                                + " :activityId, :heading, :code, :found, :expected, :cell,"
                                + " :digest)");
        problems.forEach(problem -> problem.addTo(batch));
        batch.execute();
    }

    /** As they are stored, in order. */
    List<Stored> of(long submission) {
        return handle.createQuery(
                        "SELECT * FROM refused_row WHERE submission = :number ORDER BY place")
                .bind("number", submission)
                .map(Stored.ROW)
                .list();
    }

    /** The rows of a submission, each with the later one that entered a row of its id. */
    List<RefusedRow> rows(long submission, String file) {
        Map<String, Long> later = mended(submission);
        Map<Long, List<Stored>> byLine = new LinkedHashMap<>();
        of(submission)
                .forEach(
                        one -> byLine.computeIfAbsent(one.line(), l -> new ArrayList<>()).add(one));
        return byLine.values().stream()
                .map(
                        problems -> {
                            String id = problems.get(0).activityId();
                            Long by = later.get(id);
                            return new RefusedRow(
                                    id,
                                    problems.stream().map(one -> one.problem(file)).toList(),
                                    by == null ? OptionalLong.empty() : OptionalLong.of(by));
                        })
                .toList();
    }

    private Map<String, Long> mended(long submission) {
        Map<String, Long> mended = new LinkedHashMap<>();
        handle.createQuery(MENDED)
                .bind("number", submission)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> mended.put(entry.getKey(), entry.getValue()));
        return mended;
    }

    /** How many rows of each submission, of one office or all, are still to be mended. */
    Map<Long, Integer> open(Optional<String> office) {
        Map<Long, Integer> open = new LinkedHashMap<>();
        Query query =
                handle.createQuery(
                        "SELECT r.submission, COUNT(DISTINCT r.line) FROM refused_row r WHERE NOT"
                                + " EXISTS (SELECT 1 FROM activity_row a WHERE a.activity_id ="
                                + " r.activity_id AND a.submission > r.submission)"
                                + office.map(code -> OF_OFFICE).orElse("")
                                + " GROUP BY r.submission");
        office.ifPresent(code -> query.bind("office", code));
        query.map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .forEach(entry -> open.put(entry.getKey(), entry.getValue()));
        return open;
    }
}
