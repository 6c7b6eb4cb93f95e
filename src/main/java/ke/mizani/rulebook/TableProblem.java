package ke.mizani.rulebook;

/**
 * One fault of a workbook, for the policy officer who has to mend it.
 *
 * @param workbook file name
 * @param sheet name of the sheet; empty if the fault is of the whole file
 * @param cell address of the cell; empty if the fault is of the whole sheet
 * @param code what kind of fault
 * @param found what stands there
 * @param expected what should stand there
 */
public record TableProblem(
        String workbook, String sheet, String cell, Code code, String found, String expected) {

    /** The kinds of fault. */
    public enum Code {
        MISSING_WORKBOOK,
        UNKNOWN_WORKBOOK,
        UNREADABLE_WORKBOOK,
        TOO_LARGE,
        MACROS,
        EXTERNAL_LINK,
        MISSING_SHEET,
        HIDDEN_SHEET,
        NO_LABEL_ROW,
        MISSING_COLUMN,
        DUPLICATE_COLUMN,
        UNKNOWN_COLUMN,
        NO_ROWS,
        MISSING_ROW,
        BLANK_ROW,
        HIDDEN_ROW,
        HIDDEN_COLUMN,
        MERGED_CELLS,
        EMPTY_CELL,
        FORMULA,
        ERROR_VALUE,
        NOT_TEXT,
        NOT_A_NAME,
        NOT_A_DATE,
        NOT_A_WHOLE_NUMBER,
        NOT_A_NUMBER,
        NOT_A_DAY_EXPRESSION,
        NOT_IN_VOCABULARY,
        NOT_FOR_THIS_KIND,
        DUPLICATE_ID,
        IN_FORCE_BACKWARDS,
        TWO_ROWS_AT_ONCE,
        SCHEME_NOT_IN_FORCE,
        BAND_GAP,
        BAND_ORDER,
        PRESUPPOSES_ITSELF,
        LEADS_NOWHERE
    }

    @Override
    public String toString() {
        String place =
                workbook
                        + (sheet.isEmpty() ? "" : "!" + sheet)
                        + (cell.isEmpty() ? "" : "!" + cell);
        return place + ": " + code + " (found \"" + found + "\", expected " + expected + ")";
    }
}
