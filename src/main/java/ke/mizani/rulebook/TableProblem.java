package ke.mizani.rulebook;

import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * One fault of a workbook, for the policy officer who has to mend it.
 *
 * @param workbook file name
 * @param sheet name of the sheet; empty if the fault is of the whole file
 * @param cell address of the cell; empty if the fault is of the whole sheet
 * @param code what kind of fault
 * @param found what stands there
 * @param expected what should stand there
 * @param suggestion the very text that was probably meant, if one can be told
 */
public record TableProblem(
        String workbook,
        String sheet,
        String cell,
        Code code,
        String found,
        String expected,
        Optional<String> suggestion) {

    /** A fault of which nobody can tell what was meant. */
    public TableProblem(
            String workbook, String sheet, String cell, Code code, String found, String expected) {
        this(workbook, sheet, cell, code, found, expected, Optional.empty());
    }

    /** What a fault means for the rulebook. */
    public enum Level implements Word {
        /** The rulebook is refused. */
        MUST_FIX,
        /** The rulebook can be used, but this is probably not what was meant. */
        PLEASE_LOOK,
        /** What was done with the file, so that nothing happens in silence. */
        FOR_INFORMATION
    }

    /** The kinds of fault. */
    public enum Code implements Word {
        MISSING_WORKBOOK,
        UNKNOWN_WORKBOOK,
        UNREADABLE_WORKBOOK,
        PASSWORD,
        OLD_FORMAT,
        OPEN_DOCUMENT,
        TOO_LARGE,
        XML_ENTITIES,
        MACROS,
        EXTERNAL_LINK,
        EMBEDDED_OBJECT,
        DRAWING(Level.FOR_INFORMATION),
        DOES_NOT_ADD_UP,
        MISSING_SHEET,
        SHEET_NOT_READ(Level.FOR_INFORMATION),
        HIDDEN_SHEET,
        NO_LABEL_ROW,
        ABOVE_HEADINGS,
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
        BLANKS(Level.FOR_INFORMATION),
        INVISIBLE_CHARACTER,
        LOOK_ALIKE_LETTER,
        SHOWN_OTHERWISE(Level.PLEASE_LOOK),
        PERCENT,
        NOT_TEXT,
        NOT_A_NAME,
        NOT_A_DATE,
        DATE_AS_TEXT,
        DAY_OR_MONTH,
        DATE_AS_NUMBER,
        DATE_OUT_OF_ORDER(Level.PLEASE_LOOK),
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
        PARTS_NOT_100,
        PRESUPPOSES_ITSELF,
        LEADS_NOWHERE;

        private final Level level;

        Code() {
            this(Level.MUST_FIX);
        }

        Code(Level level) {
            this.level = level;
        }

        /** What a fault of the kind means. */
        public Level level() {
            return level;
        }
    }

    /** What the fault means for the rulebook. */
    public Level level() {
        return code.level();
    }

    /** Whether the rulebook cannot be used because of it. */
    public boolean refuses() {
        return level() == Level.MUST_FIX;
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
