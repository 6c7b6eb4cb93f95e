package ke.mizani.activity;

import ke.mizani.policy.Wording;

/**
 * One thing wrong in an activity file, with where it stands.
 *
 * @param column heading of the faulty cell; empty if the fault is the row's or the file's
 * @param found what stands there, cut to 80 characters, control characters made visible
 * @param expected what would be right; a value or a short phrase in English
 * @param cell address in a spreadsheet, such as Sheet1!C7; empty in a file of lines
 */
public record RowProblem(
        Source source, String column, Code code, String found, String expected, String cell) {

    public RowProblem {
        found = Wording.shown(found);
    }

    /** One in a file of lines. */
    public RowProblem(Source source, String column, Code code, String found, String expected) {
        this(source, column, code, found, expected, "");
    }

    /** The same at a cell of a spreadsheet. */
    public RowProblem at(String address) {
        return new RowProblem(source, column, code, found, expected, address);
    }

    /** The cell of a spreadsheet, or the line of a file. */
    public String place() {
        return cell.isEmpty() ? String.valueOf(source.line()) : cell;
    }

    /** Stable names of what can be wrong: messages, filters and reports hang on them. */
    public enum Code {
        EMPTY_FILE,
        NO_ROWS,
        FILE_TOO_LARGE,
        NOT_UTF8,
        LINE_TOO_LONG,
        UNCLOSED_QUOTE,
        UNKNOWN_COLUMN,
        DUPLICATE_COLUMN,
        MISSING_COLUMN,
        WRONG_FIELD_COUNT,
        MISSING_VALUE,
        VALUE_TOO_LONG,
        CONTROL_CHARACTER,
        LINE_BREAK,
        FORMULA,
        NOT_A_DATE,
        IMPOSSIBLE_DATE,
        BEFORE_RECORDS,
        NOT_A_TIME,
        NOT_A_NUMBER,
        TOO_MANY_DIGITS,
        NOT_ABOVE_ZERO,
        OF_WITHOUT_QUANTITY,
        UNKNOWN_EVENT,
        UNKNOWN_MATTER_TYPE,
        MATTER_WITHOUT_TYPE,
        TYPE_WITHOUT_MATTER,
        EVENT_WITHOUT_MATTER,
        NEITHER_EVENT_NOR_INDICATOR,
        RECORDED_BEFORE_DATE,
        AFTER_SUBMISSION,
        CORRECTION_WITHOUT_REASON,
        REASON_WITHOUT_CORRECTION,
        CORRECTION_WITHOUT_DAY,
        CORRECTED_BEFORE_RECORDED,
        CORRECTS_NOTHING,
        CORRECTED_TWICE,
        CORRECTED_IN_CIRCLE,
        DUPLICATE_ID,
        MATTER_OF_TWO_TYPES,
        UNKNOWN_INDICATOR,
        UNKNOWN_TIMELINE,
        TOO_MANY_DISPUTES,
        NOT_A_CODE,
        NOT_A_KIND,
        NOT_A_LEVEL,
        UNKNOWN_COMPETENCY,
        UNKNOWN_JOB_GROUP,
        UNKNOWN_PERSON,
        ASSESSED_BY_ONESELF,
        SELF_BY_ANOTHER,
        POST_NOT_HELD,
        TWO_AGREED_ON_ONE_DAY,
        ENDS_BEFORE_START,
        HELD_TWICE,
        NOTHING_REQUIRED,
        UNREADABLE_WORKBOOK,
        PASSWORD,
        OLD_FORMAT,
        OPEN_DOCUMENT,
        XML_ENTITIES,
        MACROS,
        EXTERNAL_LINK,
        EMBEDDED_OBJECT,
        DOES_NOT_ADD_UP,
        NO_SHEET_OF_RECORDS,
        OTHER_SHEET,
        FORMULA_CELL,
        ERROR_VALUE,
        PERCENT,
        LOGICAL_VALUE,
        MERGED_CELLS,
        OUTSIDE_THE_COLUMNS
    }
}
