package ke.mizani.rulebook;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.policy.RuleRow;

/**
 * One row that differs between two versions of a rulebook.
 *
 * @param kind what became of it
 * @param name what names it now, or named it if it is gone
 * @param moved whether it stands elsewhere among the rows that both versions have
 * @param before as it was; empty if it is new
 * @param after as it is; empty if it is gone
 * @param cells its cells that differ, in the order of the columns; of a new row or one that is gone
 *     all that hold something
 */
public record RowChange(
        Kind kind,
        String name,
        boolean moved,
        Optional<RowVersion> before,
        Optional<RowVersion> after,
        List<CellChange> cells) {

    /** What became of a row. */
    public enum Kind implements Word {
        ADDED,
        REMOVED,
        /** It has the same name and other contents. */
        CHANGED,
        /** It has another name, and all else is the same. */
        RENAMED,
        /** It stands elsewhere, and all of it is the same. */
        MOVED
    }

    public RowChange {
        cells = List.copyOf(cells);
    }

    /** The row as it is, or as it was if it is gone. */
    public RowVersion version() {
        return after.or(() -> before).orElseThrow();
    }

    /** Where the row is, or was. */
    public RuleRow row() {
        return version().row();
    }

    /** Whether the row is, or was, that one. */
    public boolean concerns(RuleRow other) {
        return before.filter(version -> version.row().equals(other)).isPresent()
                || after.filter(version -> version.row().equals(other)).isPresent();
    }
}
