package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * A file on who holds which post, or who was assessed how, as it was handed in.
 *
 * @param number from 1
 * @param name under which it was handed in
 * @param digest SHA-256 of the content
 * @param replaces number of the file whose place it takes
 * @param by code of who handed it in
 */
public record CompetencyFile(
        long number,
        Kind kind,
        String name,
        String digest,
        Optional<Long> replaces,
        String by,
        Instant at) {

    /** What a file is about. */
    public enum Kind implements Word {
        STAFF,
        ASSESSMENTS
    }

    static CompetencyFile of(ResultSet row) throws SQLException {
        long replaces = row.getLong("replaces");
        return new CompetencyFile(
                row.getLong("number"),
                Word.of(Kind.class, row.getString("kind")),
                row.getString("name"),
                row.getString("document"),
                replaces == 0 ? Optional.empty() : Optional.of(replaces),
                row.getString("kept_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
