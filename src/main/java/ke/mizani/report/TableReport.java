package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.TableView;

/** Tables of the rulebook as they are read: which there are, their rows, all cells of a row. */
public final class TableReport {

    private static final int ROOM = 110;
    private static final int WIDEST = 30;

    private final List<TableView> views;
    private final boolean rows;
    private final boolean cells;
    private final Sentences sentences;

    /**
     * @param rows whether the rows are shown, a line each, and not only which tables there are
     * @param cells whether all cells of the rows are shown
     */
    public TableReport(List<TableView> views, boolean rows, boolean cells, Sentences sentences) {
        this.views = List.copyOf(views);
        this.rows = rows;
        this.cells = cells;
        this.sentences = sentences;
    }

    /** The tables for a person. */
    public String table() {
        List<String> lines = cells ? cells() : rows ? rows() : tables();
        return String.join("\n", lines) + "\n";
    }

    private List<String> tables() {
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of(
                        sentences.word("show-table"),
                        sentences.word("show-rows"),
                        sentences.word("show-columns")));
        for (TableView view : views) {
            table.add(
                    List.of(
                            view.workbook() + "!" + view.sheet(),
                            String.valueOf(view.rows().size()),
                            String.valueOf(view.columns().size())));
        }
        return AlignedTable.lines(table);
    }

    /** A line for each row: its cell, its first columns, and when it is in force. */
    private List<String> rows() {
        List<String> lines = new ArrayList<>();
        for (TableView view : views) {
            lines.add(view.workbook() + "!" + view.sheet());
            List<String> columns = columns(view);
            List<List<String>> table = new ArrayList<>();
            List<String> heading = new ArrayList<>(List.of(sentences.word("show-cell")));
            heading.addAll(columns);
            table.add(heading);
            view.rows().forEach(row -> table.add(line(row, columns)));
            lines.addAll(AlignedTable.left(table));
        }
        return lines;
    }

    /** The columns that fit on a line, from the first on, and when a row is in force. */
    private static List<String> columns(TableView view) {
        List<String> times = view.inForce() ? List.of(TableView.FROM, TableView.TO) : List.of();
        List<String> columns = new ArrayList<>();
        int room = ROOM - times.stream().mapToInt(String::length).sum();
        for (String column : view.columns()) {
            room -= width(view, column);
            if (columns.size() > 1 && room < 0) {
                break;
            }
            columns.add(column);
        }
        times.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return columns;
    }

    private static int width(TableView view, String column) {
        return 2
                + Math.max(
                        column.length(),
                        width(
                                view.rows().stream()
                                        .map(row -> shortened(row.value(column)))
                                        .toList()));
    }

    private static List<String> line(RowVersion row, List<String> columns) {
        List<String> line = new ArrayList<>(List.of(row.row().cell()));
        columns.forEach(column -> line.add(shortened(row.value(column))));
        return line;
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1).strip() + "…";
    }

    private List<String> cells() {
        List<String> lines = new ArrayList<>();
        for (TableView view : views) {
            for (RowVersion row : view.rows()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(view.name(row) + "  [" + row.row().address() + "]");
                cells(view, row, lines);
            }
        }
        return lines;
    }

    private static void cells(TableView view, RowVersion row, List<String> lines) {
        List<String> filled =
                view.columns().stream().filter(column -> !row.value(column).isEmpty()).toList();
        int cell = width(filled.stream().map(row::cell).toList());
        int label = width(filled);
        for (String column : filled) {
            String lead =
                    "  " + padded(row.cell(column), cell) + "  " + padded(column, label) + "  ";
            lines.addAll(Wrapped.under(lead, row.value(column)));
        }
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** A line for each cell that holds something. */
    public String csv() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (TableView view : views) {
            for (RowVersion row : view.rows()) {
                row.values()
                        .forEach(
                                (column, value) -> {
                                    Map<String, Object> line = new LinkedHashMap<>();
                                    line.put("address", row.address(column));
                                    line.put("row", view.name(row));
                                    line.put("column", column);
                                    line.put("value", value);
                                    lines.add(line);
                                });
            }
        }
        return Csv.of(List.of("address", "row", "column", "value"), lines);
    }

    /** The tables with their rows as data. */
    public String json() {
        return Json.of(views.stream().map(TableReport::fields).toList());
    }

    private static Map<String, Object> fields(TableView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("workbook", view.workbook());
        fields.put("sheet", view.sheet());
        fields.put("columns", view.columns());
        fields.put("rows", view.rows().stream().map(TableReport::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(RowVersion row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cell", row.row().cell());
        fields.put("values", row.values());
        fields.put("cells", cellsOf(row));
        return fields;
    }

    private static Map<String, String> cellsOf(RowVersion row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.values().keySet().forEach(column -> cells.put(column, row.cell(column)));
        return cells;
    }
}
