package ke.mizani.rulebook;

import java.util.Optional;
import ke.mizani.policy.RuleRow;

/**
 * One single edit out of a difference between two rulebooks, which can be taken back by itself.
 *
 * @param row the row that differs
 * @param cell the cell that differs; empty if the whole row is new or gone
 */
public record RulebookEdit(RowChange row, Optional<CellChange> cell) {

    /** The cell to look at: in the newer version, or in the older one if the row is gone. */
    public String address() {
        RuleRow place = row.row();
        String address = cell.map(CellChange::cellAfter).orElse(place.cell());
        return new RuleRow(place.workbook(), place.sheet(), address).address();
    }

    /** Whether it is in that sheet. */
    public boolean isIn(String sheet) {
        return row.row().sheet().equals(sheet);
    }
}
