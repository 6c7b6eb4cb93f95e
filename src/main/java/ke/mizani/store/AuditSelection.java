package ke.mizani.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Which entries of the audit log are asked for; what is empty is not asked for.
 *
 * @param subject what something was done to
 * @param actor code of who did it
 * @param from the first moment
 * @param before the moment after the last
 */
public record AuditSelection(
        Optional<String> subject,
        Optional<String> actor,
        Optional<Instant> from,
        Optional<Instant> before) {

    /** The query for them, in their order. */
    Query asked(Handle handle) {
        return query(handle, new LinkedHashMap<>(), new ArrayList<>(), "");
    }

    /** The query for those behind a place, in their order, so many at most. */
    Query asked(Handle handle, long after, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        add("sequence > ", after, conditions, values);
        return query(handle, values, conditions, " FETCH FIRST " + most + " ROWS ONLY");
    }

    private Query query(
            Handle handle, Map<String, Object> values, List<String> conditions, String end) {
        subject.ifPresent(text -> add("subject = ", text, conditions, values));
        actor.ifPresent(text -> add("actor = ", text, conditions, values));
        from.ifPresent(at -> add("at >= ", at.atOffset(ZoneOffset.UTC), conditions, values));
        before.ifPresent(at -> add("at < ", at.atOffset(ZoneOffset.UTC), conditions, values));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return handle.createQuery("SELECT * FROM audit_entry" + where + " ORDER BY sequence" + end)
                .bindMap(values);
    }

    private static void add(
            String condition, Object value, List<String> conditions, Map<String, Object> values) {
        String name = "value" + values.size();
        conditions.add(condition + ":" + name);
        values.put(name, value);
    }
}
