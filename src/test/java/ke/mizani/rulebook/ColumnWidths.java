package ke.mizani.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How wide a column is, in letters. */
final class ColumnWidths {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final int LINES = 2;

    private ColumnWidths() {}

    /** Wide enough for the longest word, and for most texts in two lines. */
    static int of(Column column, List<Map<String, String>> rows) {
        int[] lengths =
                rows.stream()
                        .mapToInt(row -> row.getOrDefault(column.label(), "").length())
                        .sorted()
                        .toArray();
        int usual = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        int word =
                rows.stream()
                        .flatMap(
                                row ->
                                        Arrays.stream(
                                                row.getOrDefault(column.label(), "")
                                                        .split("[ |;]")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        int label =
                Arrays.stream(column.label().split(" ")).mapToInt(String::length).max().orElse(0);
        int wanted = usual > 30 ? Math.max(28, usual / LINES) : usual;
        return Math.min(
                WIDEST, Math.max(NARROWEST, Math.max(wanted, Math.max(word, label + 2)) + 2));
    }
}
