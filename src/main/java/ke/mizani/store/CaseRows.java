package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The cases as the tables have them. */
record CaseRows(Handle handle) {

    private static final String FILES =
            "SELECT f.number, f.kind, f.subject, f.opened_at, s.version, s.stage, s.awaits,"
                + " s.closed, s.process FROM case_file f JOIN case_standing s ON s.case_number ="
                + " f.number";

    long add(String kind, String subject, Instant moment) {
        return handle.createUpdate(
                        "INSERT INTO case_file (kind, subject, opened_at)"
                                + " VALUES (:kind, :subject, :at)")
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("at", moment.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
    }

    void add(long number, CaseEntry entry) {
        handle.createUpdate(
                        "INSERT INTO case_entry (case_number, place, at, actor, step, facts)"
                                + " VALUES (:number, :place, :at, :actor, :step, :facts)")
                .bind("number", number)
                .bind("place", entry.place())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("actor", entry.actor())
                .bind("step", entry.step())
                .bind("facts", AuditLine.text(new TreeMap<>(entry.facts())))
                .execute();
    }

    void stand(long number, int version, CaseStanding standing) {
        handle.execute("DELETE FROM case_standing WHERE case_number = ?", number);
        handle.createUpdate(
                        "INSERT INTO case_standing (case_number, version, stage, awaits, closed,"
                                + " process) VALUES (:number, :version, :stage, :awaits, :closed,"
                                + " :process)")
                .bind("number", number)
                .bind("version", version)
                .bind("stage", standing.stage())
                .bind("awaits", standing.awaitsText())
                .bind("closed", standing.closed())
                .bind("process", standing.process())
                .execute();
    }

    Optional<CaseFile> find(long number) {
        return handle.createQuery(FILES + " WHERE f.number = :number")
                .bind("number", number)
                .map((row, at) -> file(row))
                .findOne();
    }

    /** The same; until the end of the transaction no other gets it so. */
    Optional<CaseFile> hold(long number) {
        boolean there =
                handle.createQuery("SELECT number FROM case_file WHERE number = :number FOR UPDATE")
                        .bind("number", number)
                        .mapTo(Long.class)
                        .findOne()
                        .isPresent();
        return there ? find(number) : Optional.empty();
    }

    Optional<CaseFile> find(String kind, String subject) {
        return handle.createQuery(FILES + " WHERE f.kind = :kind AND f.subject = :subject")
                .bind("kind", kind)
                .bind("subject", subject)
                .map((row, at) -> file(row))
                .findOne();
    }

    List<CaseFile> list(CaseSelection selection) {
        Query query =
                handle.createQuery(
                        FILES
                                + " WHERE f.number > :after"
                                + (selection.kind().isPresent() ? " AND f.kind = :kind" : "")
                                + (selection.awaits().isPresent() ? " AND s.awaits LIKE :step" : "")
                                + (selection.open() ? " AND NOT s.closed" : "")
                                + " ORDER BY f.number FETCH FIRST :most ROWS ONLY");
        query.bind("after", selection.after()).bind("most", selection.most());
        selection.kind().ifPresent(kind -> query.bind("kind", kind));
        selection.awaits().ifPresent(step -> query.bind("step", CaseStanding.awaiting(step)));
        return query.map((row, at) -> file(row)).list();
    }

    List<CaseEntry> entries(long number) {
        return handle.createQuery(
                        "SELECT * FROM case_entry WHERE case_number = :number ORDER BY place")
                .bind("number", number)
                .map((row, at) -> entry(row))
                .list();
    }

    Map<Long, List<CaseEntry>> entriesAfter(Instant moment) {
        return byCase(
                handle.createQuery(
                                "SELECT * FROM case_entry WHERE at > :at ORDER BY case_number,"
                                        + " place")
                        .bind("at", moment.atOffset(ZoneOffset.UTC)));
    }

    Map<Long, List<CaseEntry>> entriesOf(String kind, boolean open) {
        return byCase(
                handle.createQuery(
                                "SELECT e.* FROM case_entry e JOIN case_file f ON f.number ="
                                        + " e.case_number JOIN case_standing s ON s.case_number ="
                                        + " e.case_number WHERE f.kind = :kind"
                                        + (open ? " AND NOT s.closed" : "")
                                        + " ORDER BY e.case_number, e.place")
                        .bind("kind", kind));
    }

    private static Map<Long, List<CaseEntry>> byCase(Query query) {
        Map<Long, List<CaseEntry>> entries = new LinkedHashMap<>();
        query.map((row, at) -> Map.entry(row.getLong("case_number"), entry(row)))
                .forEach(
                        one ->
                                entries.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                                        .add(one.getValue()));
        return entries;
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getLong("number"),
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                new CaseStanding(
                        row.getString("stage"),
                        CaseStanding.awaits(row.getString("awaits")),
                        row.getBoolean("closed"),
                        row.getString("process")));
    }

    private static CaseEntry entry(ResultSet row) throws SQLException {
        return new CaseEntry(
                row.getInt("place"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("step"),
                facts(row.getString("facts")));
    }

    /** What is not written as facts are shows as it is, under no name. */
    private static Map<String, String> facts(String text) {
        return AuditLine.facts(text)
                .<Map<String, String>>map(read -> read)
                .orElse(Map.of("", text));
    }
}
