package ke.mizani.report;

import java.util.List;

/** Rows of cells in columns: the first to the left, the others to the right. */
final class AlignedTable {

    private static final String GAP = "  ";

    private AlignedTable() {}

    static List<String> lines(List<List<String>> rows) {
        return lines(rows, 1);
    }

    /** All to the left. */
    static List<String> left(List<List<String>> rows) {
        return lines(rows, Integer.MAX_VALUE);
    }

    private static List<String> lines(List<List<String>> rows, int texts) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], row.get(at).length());
            }
        }
        return rows.stream().map(row -> line(row, widths, texts)).toList();
    }

    private static String line(List<String> row, int[] widths, int texts) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            String space = " ".repeat(widths[at] - row.get(at).length());
            line.append(GAP).append(at < texts ? row.get(at) + space : space + row.get(at));
        }
        return line.toString().stripTrailing();
    }
}
