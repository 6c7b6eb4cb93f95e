package ke.mizani.rulebook;

import java.util.List;

/**
 * What a sheet is: its columns, the first of which names the row, and how its rows are used.
 *
 * @param workbook file name
 * @param sheet name of the sheet
 * @param use how its rows are used
 * @param columns in the order in which the workbook is written; a sheet may have them in another
 * @param question labels of the columns that may be equal in two rows only if those are not in
 *     force at once
 */
record TableDefinition(
        String workbook, String sheet, Use use, List<Column> columns, List<String> question) {

    static final String FROM = "In force from";
    static final String TO = "In force to";

    /** How the rows of a sheet are used. */
    enum Use {
        /** A list of names or days. */
        REGISTER,
        /** A list of what is planned: nothing may be. */
        SCHEDULE,
        /** Hit policy unique: exactly one row answers a question. */
        UNIQUE,
        /** Hit policy collect: all rows that fit answer. */
        COLLECT,
        /** Cases that say what the tables of the workbook must answer; there may be none. */
        TESTS;

        /** Whether a sheet may be without rows. */
        boolean mayBeEmpty() {
            return this == SCHEDULE || this == TESTS;
        }

        /** Whether questions are put to the sheet. */
        boolean decides() {
            return this == UNIQUE || this == COLLECT;
        }
    }

    TableDefinition {
        columns = List.copyOf(columns);
        question = List.copyOf(question);
    }

    /** The column that names the row. */
    Column naming() {
        return columns.get(0);
    }

    boolean hasInForce() {
        return columns.stream().anyMatch(column -> column.label().equals(FROM));
    }

    List<String> labels() {
        return columns.stream().map(Column::label).toList();
    }

    String address() {
        return workbook + "!" + sheet;
    }
}
