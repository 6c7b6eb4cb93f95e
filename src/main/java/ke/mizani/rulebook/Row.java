package ke.mizani.rulebook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.policy.InForce;
import ke.mizani.policy.RuleRow;

/**
 * One checked row: the canonical text of its cells by label; empty cells are left out.
 *
 * @param number of the row in its sheet, from 1
 * @param cell the cell that names the row
 * @param values text by label of the column
 * @param addresses by label, of the cells that are empty or hold what they should
 */
record Row(int number, String cell, Map<String, String> values, Map<String, String> addresses) {

    Row {
        values = Map.copyOf(values);
        addresses = Map.copyOf(addresses);
    }

    String text(String label) {
        return find(label)
                .orElseThrow(() -> new IllegalArgumentException("no " + label + " in " + cell));
    }

    Optional<String> find(String label) {
        return Optional.ofNullable(values.get(label));
    }

    /** The words of a cell; none if it is empty. */
    List<String> words(String label) {
        return find(label).map(Column::words).orElse(List.of());
    }

    <E extends Enum<E> & Word> E word(Class<E> type, String label) {
        return Word.of(type, text(label));
    }

    int count(String label) {
        return Integer.parseInt(text(label));
    }

    /** The number of a cell; none if it is empty or says {@code any}. */
    Optional<BigDecimal> number(String label) {
        return find(label).filter(text -> !text.equals(UsualColumns.ANY)).map(BigDecimal::new);
    }

    Optional<LocalDate> day(String label) {
        return find(label).map(LocalDate::parse);
    }

    boolean yes(String label) {
        return text(label).equals("yes");
    }

    InForce inForce() {
        return new InForce(day(TableDefinition.FROM), day(TableDefinition.TO));
    }

    /** The address of a cell of the row; that of the row itself if the sheet has no such column. */
    String address(String label) {
        return addresses.getOrDefault(label, cell);
    }

    RuleRow in(TableDefinition table) {
        return new RuleRow(table.workbook(), table.sheet(), cell);
    }

    void write(TableDefinition table, DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeUTF(cell);
        for (String label : table.labels()) {
            out.writeUTF(values.getOrDefault(label, ""));
        }
    }

    /** A row that was written; it no longer knows the addresses of its single cells. */
    static Row read(TableDefinition table, DataInputStream in) throws IOException {
        int number = in.readInt();
        String cell = in.readUTF();
        Map<String, String> values = new HashMap<>();
        for (String label : table.labels()) {
            String value = in.readUTF();
            if (!value.isEmpty()) {
                values.put(label, value);
            }
        }
        return new Row(number, cell, values, Map.of());
    }
}
