package ke.mizani.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ke.mizani.rulebook.CellChange;
import ke.mizani.rulebook.RowChange;
import ke.mizani.rulebook.RowChange.Kind;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.RulebookDifference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Copies of the newer workbooks in which what changed is coloured, with what stood there before in
 * a note, a sheet that tells the colours, and a sheet with the rows that are gone.
 */
public final class ColouredDifference {

    private static final int CELL_WIDTH = 24 * 256;

    private final RulebookDifference difference;
    private final Sentences sentences;
    private final DifferenceText text;

    public ColouredDifference(RulebookDifference difference, Sentences sentences) {
        this.difference = difference;
        this.sentences = sentences;
        this.text = new DifferenceText(sentences);
    }

    /** The copies by file name, one of each workbook that differs. */
    public Map<String, byte[]> workbooks() {
        TreeSet<String> names = new TreeSet<>();
        difference.rows().forEach(change -> names.add(change.row().workbook()));
        Map<String, byte[]> copies = new TreeMap<>();
        names.forEach(name -> copies.put(name, copy(name)));
        return copies;
    }

    private byte[] copy(String name) {
        byte[] content = difference.to().workbook(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<RowChange> changes =
                    difference.rows().stream()
                            .filter(change -> change.row().workbook().equals(name))
                            .toList();
            changes.forEach(change -> colour(workbook, change));
            gone(workbook, changes.stream().filter(c -> c.kind() == Kind.REMOVED).toList());
            legend(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void colour(XSSFWorkbook workbook, RowChange change) {
        if (change.after().isEmpty()) {
            return;
        }
        CellMarks marks = new CellMarks(workbook.getSheet(change.row().sheet()));
        RowVersion after = change.after().get();
        if (change.kind() == Kind.ADDED) {
            after.cells().values().forEach(cell -> marks.colour(cell, CellMarks.Colour.NEW));
            return;
        }
        for (CellChange cell : change.cells()) {
            marks.colour(cell.cellAfter(), CellMarks.Colour.CHANGED);
            marks.note(cell.cellAfter(), text.of(change, cell));
        }
        if (change.moved()) {
            String cell = after.row().cell();
            if (change.kind() != Kind.RENAMED) {
                marks.colour(cell, CellMarks.Colour.MOVED);
            }
            String was = change.before().map(row -> row.row().cell()).orElse("");
            marks.note(cell, sentences.say("diff-moved-from", Map.of("cell", was)));
        }
    }

    /** The rows that are gone, each under the headings of its table. */
    private void gone(XSSFWorkbook workbook, List<RowChange> removed) {
        if (removed.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(free(workbook, "diff-sheet-gone"));
        List<List<String>> lines = new ArrayList<>();
        String table = "";
        for (RowChange change : removed) {
            RowVersion row = change.version();
            if (!change.row().sheet().equals(table)) {
                table = change.row().sheet();
                lines.add(List.of());
                lines.add(List.of(table));
            }
            lines.add(List.of(row.row().cell(), change.name()));
            row.values().forEach((column, value) -> lines.add(List.of("", column, value)));
        }
        write(sheet, lines);
    }

    private void legend(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(free(workbook, "diff-sheet-legend"));
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        "",
                        sentences.say(
                                "diff-legend",
                                Map.of(
                                        "from",
                                        difference.from().name(),
                                        "to",
                                        difference.to().name()))));
        for (CellMarks.Colour colour : CellMarks.Colour.values()) {
            lines.add(List.of("", sentences.word("diff-colour-" + colour.word())));
        }
        write(sheet, lines);
        CellMarks marks = new CellMarks(sheet);
        int row = 1;
        for (CellMarks.Colour colour : CellMarks.Colour.values()) {
            marks.colour(new CellAddress(row++, 0).formatAsString(), colour);
        }
        sheet.setColumnWidth(0, CELL_WIDTH / 4);
        sheet.setColumnWidth(1, 5 * CELL_WIDTH);
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    /** A name that no sheet of the workbook has. */
    private String free(XSSFWorkbook workbook, String key) {
        String name = sentences.word(key);
        while (workbook.getSheet(name) != null) {
            name = name + "+";
        }
        return name;
    }

    private static void write(XSSFSheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            var cells = sheet.createRow(row);
            for (int column = 0; column < lines.get(row).size(); column++) {
                cells.createCell(column).setCellValue(lines.get(row).get(column));
            }
        }
        for (int column = 0; column < 2; column++) {
            sheet.setColumnWidth(column, CELL_WIDTH);
        }
        sheet.setColumnWidth(2, 4 * CELL_WIDTH);
    }
}
