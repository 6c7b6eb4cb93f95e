package ke.mizani.policy;

/**
 * One row of a decision table: the provenance of a decision.
 *
 * @param workbook file name, such as {@code timelines.xlsx}
 * @param sheet name of the sheet
 * @param cell address of the cell that names the row, such as {@code A17}
 */
public record RuleRow(String workbook, String sheet, String cell) {

    /** The address in one word: {@code timelines.xlsx!timelines!A17}. */
    public String address() {
        return workbook + "!" + sheet + "!" + cell;
    }
}
