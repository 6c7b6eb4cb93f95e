package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as text that can be reviewed line by line: one block a row, one line a cell that is
 * not empty.
 */
final class TextTwin {

    private TextTwin() {}

    static String of(String file, byte[] workbook) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Text of " + file + ", written by the build; change the workbook, not this file.");
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : opened) {
                lines.add("");
                lines.add("=== " + sheet.getSheetName());
                lines.addAll(sheet(SheetReading.read((XSSFSheet) sheet)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> sheet(SheetText sheet) {
        return Tables.DEFINITIONS.stream()
                .filter(table -> table.sheet().equals(sheet.name()))
                .findFirst()
                .map(table -> table(sheet, table))
                .orElseGet(() -> sheet.lines().stream().map(TextTwin::cells).toList());
    }

    private static List<String> table(SheetText sheet, TableDefinition table) {
        Labels labels = Labels.find(sheet, table, new Problems()).orElseThrow();
        List<String> lines = new ArrayList<>();
        for (SheetText.Line line : sheet.lines()) {
            if (line.number() < labels.row()) {
                lines.add("control: " + cells(line));
            } else if (line.number() > labels.row()) {
                lines.add("");
                lines.addAll(block(line, labels.columns()));
            }
        }
        return lines;
    }

    private static List<String> block(SheetText.Line line, Map<String, Integer> columns) {
        List<String> block = new ArrayList<>();
        columns.forEach(
                (label, place) -> {
                    String text = line.at(place).text();
                    if (block.isEmpty()) {
                        block.add("[" + text + "]");
                    } else if (!text.isEmpty()) {
                        block.add("  " + label + ": " + text.replace("\n", "\n    "));
                    }
                });
        return block;
    }

    private static String cells(SheetText.Line line) {
        return line.cells().values().stream()
                .map(content -> content.text().replace("\n", " "))
                .collect(Collectors.joining(" | "));
    }
}
