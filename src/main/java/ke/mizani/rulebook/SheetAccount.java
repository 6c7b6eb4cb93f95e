package ke.mizani.rulebook;

import java.util.Map;

/**
 * What became of each row of a sheet. The parts add up to the extent of the sheet.
 *
 * @param workbook file name
 * @param sheet name of the sheet
 * @param headings label of each column by its letters; none if the sheet is not read
 * @param rows number of the last row that holds something
 * @param aside rows that are not data: headings, what stands above them, sheets of instructions
 * @param read rows that were taken
 * @param refused rows with a fault because of which the rulebook is refused
 * @param blank rows that hold nothing
 */
public record SheetAccount(
        String workbook,
        String sheet,
        Map<String, String> headings,
        int rows,
        int aside,
        int read,
        int refused,
        int blank) {

    public SheetAccount {
        headings = Map.copyOf(headings);
        if (aside + read + refused + blank != rows) {
            throw new IllegalArgumentException(
                    sheet
                            + ": "
                            + aside
                            + "+"
                            + read
                            + "+"
                            + refused
                            + "+"
                            + blank
                            + " is not "
                            + rows);
        }
    }

    /** Whether the sheet is a table of the rulebook. */
    public boolean isTable() {
        return !headings.isEmpty();
    }
}
