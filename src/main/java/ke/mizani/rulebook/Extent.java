package ke.mizani.rulebook;

/**
 * How much a sheet holds.
 *
 * @param lastRow number of the last row that holds something, from 1; 0 if none does
 * @param rows rows that hold something
 * @param cells cells that hold something
 */
record Extent(int lastRow, int rows, int cells) {

    static final Extent NOTHING = new Extent(0, 0, 0);

    /** With one more row of so many cells. */
    Extent and(int row, int filled) {
        return filled == 0 ? this : new Extent(Math.max(lastRow, row), rows + 1, cells + filled);
    }
}
