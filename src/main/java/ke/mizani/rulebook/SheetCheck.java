package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.rulebook.SheetText.Block;
import ke.mizani.rulebook.SheetText.Line;
import ke.mizani.rulebook.TableProblem.Code;

/** Checks the cells of one sheet against its columns and takes the rows out of it. */
final class SheetCheck {

    private final SheetText sheet;
    private final TableDefinition table;
    private final Labels labels;
    private final Problems problems;

    private SheetCheck(SheetText sheet, TableDefinition table, Labels labels, Problems problems) {
        this.sheet = sheet;
        this.table = table;
        this.labels = labels;
        this.problems = problems;
    }

    /**
     * What was taken out of a sheet.
     *
     * @param rows its rows; a cell with a fault is left out of its row
     * @param labels where its columns are, if that could be told
     */
    record Taken(List<Row> rows, Optional<Labels> labels) {}

    static Taken taken(SheetText sheet, TableDefinition table, Problems problems) {
        if (sheet.hidden()) {
            problems.add(table, "", Code.HIDDEN_SHEET, "hidden", "a sheet that everybody sees");
        }
        Optional<Labels> labels = Labels.find(sheet, table, problems);
        List<Row> rows =
                labels.map(found -> new SheetCheck(sheet, table, found, problems).rows())
                        .orElse(List.of());
        return new Taken(rows, labels);
    }

    private List<Row> rows() {
        aboveHeadings();
        hiddenColumns();
        mergedCells();
        List<Row> rows = new ArrayList<>();
        int expected = labels.row() + 1;
        for (Line line : sheet.lines()) {
            if (line.number() > labels.row()) {
                blankRows(expected, line.number());
                expected = line.number() + 1;
                rows.add(row(line));
            }
        }
        if (rows.isEmpty() && !table.use().mayBeEmpty()) {
            problems.add(table, address(expected), Code.NO_ROWS, "no row", "at least one row");
        }
        return rows;
    }

    /** Above the headings only the control rows have a place, which nobody reads. */
    private void aboveHeadings() {
        List<Line> above =
                sheet.lines().stream().filter(line -> line.number() < labels.row()).toList();
        if (above.size() > ControlRows.of(table).size()) {
            Line last = above.get(above.size() - 1);
            problems.add(
                    table,
                    address(last.number()),
                    Code.ABOVE_HEADINGS,
                    line(last),
                    "every row below the headings");
        }
    }

    private static String line(Line line) {
        return line.cells().values().stream().map(Content::text).collect(Collectors.joining(" | "));
    }

    private void hiddenColumns() {
        labels.columns()
                .forEach(
                        (label, column) -> {
                            if (sheet.hiddenColumns().contains(column)) {
                                String cell = SheetText.address(labels.row(), column);
                                problems.add(
                                        table,
                                        cell,
                                        Code.HIDDEN_COLUMN,
                                        label,
                                        "a column that everybody sees");
                            }
                        });
    }

    private void mergedCells() {
        for (Block block : sheet.merged()) {
            if (block.lastRow() >= labels.row()) {
                String cell = SheetText.address(block.firstRow(), block.firstColumn());
                problems.add(table, cell, Code.MERGED_CELLS, "merged cells", "each cell by itself");
            }
        }
    }

    private void blankRows(int expected, int number) {
        if (number > expected) {
            String found =
                    number == expected + 1 ? "an empty row" : number - expected + " empty rows";
            problems.add(
                    table, address(expected), Code.BLANK_ROW, found, "no empty row between others");
        }
    }

    private Row row(Line line) {
        if (line.hidden()) {
            problems.add(
                    table,
                    address(line.number()),
                    Code.HIDDEN_ROW,
                    "a hidden row",
                    "a row that everybody sees; clear the filter");
        }
        Map<String, String> values = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        for (Column column : table.columns()) {
            Integer place = labels.columns().get(column.label());
            if (place != null && isSound(line, column, place)) {
                Content content = line.at(place);
                addresses.put(column.label(), SheetText.address(line.number(), place));
                if (!content.isEmpty()) {
                    values.put(column.label(), column.canonical(content.text()));
                }
            }
        }
        return new Row(line.number(), address(line.number()), values, addresses);
    }

    private boolean isSound(Line line, Column column, int place) {
        if (sheet.isMerged(line.number(), place)) {
            return false;
        }
        Content content = line.at(place);
        Optional<CellFault> fault = column.fault(content);
        fault.ifPresent(found -> report(line, place, found, content.text(), column));
        if (fault.isEmpty()) {
            remarks(line, column, place, content);
        }
        return fault.isEmpty();
    }

    /** What is no fault, but is not what meets the eye. */
    private void remarks(Line line, Column column, int place, Content content) {
        if (content.hasIdleBlanks()) {
            CellFault blanks = CellFault.of(Code.BLANKS, content.text());
            report(line, place, blanks, content.seen(), column);
        } else if (!content.text().equals(content.seen()) && !sameNumber(content)) {
            CellFault rounded = CellFault.of(Code.SHOWN_OTHERWISE, content.seen());
            report(line, place, rounded, content.text(), column);
        }
    }

    private static boolean sameNumber(Content content) {
        try {
            String seen = content.seen().replace(",", "");
            return new BigDecimal(seen).compareTo(new BigDecimal(content.text())) == 0;
        } catch (NumberFormatException shownInWords) {
            return false;
        }
    }

    private void report(Line line, int place, CellFault fault, String found, Column column) {
        problems.add(
                table,
                SheetText.address(line.number(), place),
                fault.code(),
                found,
                column.expected(fault.code()),
                fault.suggestion());
    }

    private String address(int row) {
        return SheetText.address(row, labels.columns().getOrDefault(table.naming().label(), 0));
    }
}
