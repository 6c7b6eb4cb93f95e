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
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        subject.ifPresent(text -> add("subject = ", text, conditions, values));
        actor.ifPresent(text -> add("actor = ", text, conditions, values));
        from.ifPresent(at -> add("at >= ", at.atOffset(ZoneOffset.UTC), conditions, values));
        before.ifPresent(at -> add("at < ", at.atOffset(ZoneOffset.UTC), conditions, values));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return handle.createQuery("SELECT * FROM audit_entry" + where + " ORDER BY sequence")
                .bindMap(values);
    }

    private static void add(
            String condition, Object value, List<String> conditions, Map<String, Object> values) {
        String name = "value" + values.size();
        conditions.add(condition + ":" + name);
        values.put(name, value);
    }
}
