package ke.mizani.rulebook;

/**
 * One cell that differs between two versions of a row.
 *
 * @param column heading of the column
 * @param before what stood there; empty: nothing
 * @param after what stands there; empty: nothing
 * @param cellBefore where it stood, such as {@code F17}; empty if the row is new
 * @param cellAfter where it stands; empty if the row is gone
 */
public record CellChange(
        String column, String before, String after, String cellBefore, String cellAfter) {}
