package ke.mizani.rulebook;

import ke.mizani.calendar.Word;

/**
 * One cell that two versions made from the same base do not leave as it was.
 *
 * @param workbook file name
 * @param sheet name of the sheet
 * @param row what names the row
 * @param column heading of the column; empty if the whole row is new or gone in one of the two
 * @param base what stood there; of a whole row its name; empty: nothing
 * @param mine what stands there in the one version; empty: nothing
 * @param theirs what stands there in the other; empty: nothing
 * @param cellMine where it stands in the one, such as {@code F17}; empty: nowhere
 * @param cellTheirs where it stands in the other; empty: nowhere
 * @param by who changed it
 */
public record CellOfThree(
        String workbook,
        String sheet,
        String row,
        String column,
        String base,
        String mine,
        String theirs,
        String cellMine,
        String cellTheirs,
        By by) {

    /** Who changed a cell. */
    public enum By implements Word {
        /** The one version only. */
        MINE,
        /** The other version only. */
        THEIRS,
        /** Both, in the same way. */
        BOTH_ALIKE,
        /** Both, and not in the same way: somebody has to choose. */
        CLASH;

        static By of(String base, String mine, String theirs) {
            if (mine.equals(theirs)) {
                return BOTH_ALIKE;
            }
            if (mine.equals(base)) {
                return THEIRS;
            }
            return theirs.equals(base) ? MINE : CLASH;
        }
    }

    /** Which of two versions counts where they clash. */
    public enum Side implements Word {
        MINE,
        THEIRS
    }

    /** Whether somebody has to choose. */
    public boolean clashes() {
        return by == By.CLASH;
    }
}
