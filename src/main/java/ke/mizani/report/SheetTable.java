package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.rulebook.SheetAccount;

/** The rows of each sheet: how many there are, and what became of them. */
final class SheetTable {

    private static final List<String> COLUMNS =
            List.of("sheet", "rows", "aside", "read", "refused", "blank");

    private static final int GAP = 2;

    private final List<SheetAccount> sheets;
    private final Sentences sentences;

    SheetTable(List<SheetAccount> sheets, Sentences sentences) {
        this.sheets = sheets;
        this.sentences = sentences;
    }

    List<String> lines() {
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS.stream().map(name -> sentences.word("account-" + name)).toList());
        sheets.forEach(sheet -> table.add(cells(sheet)));
        int[] widths = new int[COLUMNS.size()];
        for (List<String> row : table) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], row.get(at).length());
            }
        }
        return table.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> cells(SheetAccount sheet) {
        List<String> cells = new ArrayList<>();
        cells.add(sheet.workbook() + "!" + sheet.sheet());
        for (int number :
                new int[] {
                    sheet.rows(), sheet.aside(), sheet.read(), sheet.refused(), sheet.blank()
                }) {
            cells.add(String.valueOf(number));
        }
        return cells;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ".repeat(GAP));
        for (int at = 0; at < widths.length; at++) {
            String space = " ".repeat(widths[at] - row.get(at).length());
            line.append(at == 0 ? row.get(at) + space : " ".repeat(GAP) + space + row.get(at));
        }
        return line.toString();
    }

    static Map<String, Object> fields(SheetAccount sheet) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("workbook", sheet.workbook());
        fields.put("sheet", sheet.sheet());
        fields.put("table", sheet.isTable());
        fields.put("rows", sheet.rows());
        fields.put("aside", sheet.aside());
        fields.put("read", sheet.read());
        fields.put("refused", sheet.refused());
        fields.put("blank", sheet.blank());
        return fields;
    }
}
