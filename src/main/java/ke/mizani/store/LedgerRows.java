package ke.mizani.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The activities of the ledger as they are stored. */
final class LedgerRows {

    private static final int AT_ONCE = 1000;

    private final Handle handle;

    LedgerRows(Handle handle) {
        this.handle = handle;
    }

    void add(List<LedgerRow> rows, IntakeWatch watch) {
        int entered = 0;
        for (List<LedgerRow> part : parts(rows)) {
            PreparedBatch batch = handle.prepareBatch(LedgerRow.INSERT);
            part.forEach(row -> row.addTo(batch));
            batch.execute();
            entered += part.size();
            watch.entered(entered, rows.size());
        }
    }

    /** Those of the submissions up to a number, in their order; to be closed. */
    Stream<LedgerRow> upTo(long submission) {
        return handle
                .createQuery(
                        LedgerRow.SELECT + "r.submission <= :last ORDER BY r.submission, r.place")
                .bind("last", submission)
                .setFetchSize(AT_ONCE)
                .map(LedgerRow.ROW)
                .stream();
    }

    /** Those of one submission, in their order; to be closed. */
    Stream<LedgerRow> of(long submission) {
        return handle
                .createQuery(LedgerRow.SELECT + "r.submission = :number ORDER BY r.place")
                .bind("number", submission)
                .setFetchSize(AT_ONCE)
                .map(LedgerRow.ROW)
                .stream();
    }

    /** Those with these ids, by id. */
    Map<String, LedgerRow> withIds(Collection<String> ids) {
        return where("r.activity_id", ids);
    }

    /** Those that correct rows of these ids, by their own id. */
    Map<String, LedgerRow> correcting(Collection<String> ids) {
        return where("r.corrects", ids);
    }

    /** Those about these matters, by id. */
    Map<String, LedgerRow> about(Collection<String> matters) {
        return where("r.matter", matters);
    }

    /** The matters whose names come after that one, by name. */
    List<KnownMatter> matters(String after, int most) {
        return handle.createQuery(
                        "SELECT matter, MAX(matter_type), MIN(done_on), MAX(done_on), COUNT(*) FROM"
                                + " activity_row WHERE matter > :after GROUP BY matter ORDER BY"
                                + " matter FETCH FIRST :most ROWS ONLY")
                .bind("after", after)
                .bind("most", most)
                .map(
                        (row, context) ->
                                new KnownMatter(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class),
                                        row.getInt(5)))
                .list();
    }

    private Map<String, LedgerRow> where(String column, Collection<String> values) {
        Map<String, LedgerRow> found = new LinkedHashMap<>();
        for (List<String> part : parts(List.copyOf(values))) {
            handle.createQuery(
                            LedgerRow.SELECT
                                    + column
                                    + " IN (<values>) ORDER BY r.submission, r.place")
                    .bindList("values", part)
                    .map(LedgerRow.ROW)
                    .forEach(row -> found.put(row.activity().id(), row));
        }
        return found;
    }

    /** The kinds that rows of the ledger give to these matters. */
    Map<String, List<String>> typesOf(Collection<String> matters) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (List<String> part : parts(List.copyOf(matters))) {
            handle.createQuery(
                            "SELECT DISTINCT matter, matter_type FROM activity_row"
                                    + " WHERE matter IN (<matters>)")
                    .bindList("matters", part)
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .forEach(
                            pair ->
                                    types.computeIfAbsent(pair.get(0), m -> new ArrayList<>())
                                            .add(pair.get(1)));
        }
        return types;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
