package ke.mizani.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rulebook of the folder {@code rules} with another {@code index.xlsx}. */
final class EditedIndex {

    private static final String FILE = "index.xlsx";

    private final XSSFWorkbook workbook;

    private EditedIndex(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Rulebook with(Consumer<EditedIndex> edits) {
        try {
            Map<String, byte[]> workbooks =
                    new TreeMap<>(RulebookSource.of(Path.of("rules")).workbooks());
            workbooks.computeIfPresent(FILE, (file, bytes) -> edited(bytes, edits));
            return Rulebook.load(new RulebookSource("edited", workbooks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] edited(byte[] shipped, Consumer<EditedIndex> edits) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edits.accept(new EditedIndex(workbook));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EditedIndex set(String sheet, String row, String heading, String text) {
        cell(sheet, row, heading).setCellValue(text);
        return this;
    }

    /** The row ends; another of the same text and a new name follows it from that day on. */
    EditedIndex followed(String sheet, String row, String name, LocalDate day) {
        XSSFSheet rows = workbook.getSheet(sheet);
        XSSFRow old = rows.getRow(EditedRules.find(workbook, sheet, row, "Source").getRow());
        XSSFRow copy = rows.createRow(rows.getLastRowNum() + 1);
        for (Cell cell : old) {
            copy.createCell(cell.getColumnIndex()).copyCellFrom(cell, new CellCopyPolicy());
        }
        copy.getCell(0).setCellValue(name);
        cell(sheet, row, "In force to").setCellValue(day.minusDays(1));
        cell(sheet, name, "In force from").setCellValue(day);
        return this;
    }

    private Cell cell(String sheet, String row, String heading) {
        CellAddress address = EditedRules.find(workbook, sheet, row, heading);
        return workbook.getSheet(sheet)
                .getRow(address.getRow())
                .getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
