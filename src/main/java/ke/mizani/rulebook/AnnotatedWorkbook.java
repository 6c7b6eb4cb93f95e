package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.FilePart.Unsafe;
import ke.mizani.rulebook.TableProblem.Level;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of a workbook with remarks on its cells; everything else in it stays as it was. */
public final class AnnotatedWorkbook {

    /**
     * One remark.
     *
     * @param sheet name of the sheet; empty if it is about the whole file
     * @param cell the cell it is about; empty if it is about the whole sheet
     * @param level what it means, which is also its colour
     * @param text what the note on the cell says
     */
    public record Remark(String sheet, String cell, Level level, String text) {}

    private final XSSFWorkbook workbook;

    private AnnotatedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The workbook with the remarks, and without those of an earlier check. Nothing if the file
     * cannot be opened or must not be.
     */
    public static Optional<byte[]> write(byte[] file, List<Remark> remarks) {
        try {
            FileParts.of(file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                new AnnotatedWorkbook(workbook).annotate(remarks);
                workbook.write(out);
                return Optional.of(out.toByteArray());
            }
        } catch (Unsafe | IOException | RuntimeException cannotBeOpened) {
            return Optional.empty();
        }
    }

    private void annotate(List<Remark> remarks) {
        workbook.forEach(sheet -> CellRemarks.clear((XSSFSheet) sheet));
        Map<CellReference, Remark> placed = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            placed.merge(place(remark), remark, AnnotatedWorkbook::both);
        }
        placed.forEach(
                (cell, remark) ->
                        CellRemarks.add(
                                workbook.getSheet(cell.getSheetName()),
                                cell.getRow(),
                                cell.getCol(),
                                remark));
    }

    /** Several remarks on one cell are one note, in the colour of the gravest. */
    private static Remark both(Remark one, Remark other) {
        Level graver = one.level().compareTo(other.level()) <= 0 ? one.level() : other.level();
        return new Remark(one.sheet(), one.cell(), graver, one.text() + "\n\n" + other.text());
    }

    /** What is about no cell, or about one that nobody sees, stands in the first of all cells. */
    private CellReference place(Remark remark) {
        XSSFSheet sheet = workbook.getSheet(remark.sheet());
        XSSFSheet first = workbook.getSheetAt(0);
        if (sheet == null || remark.cell().isEmpty()) {
            return new CellReference(first.getSheetName(), 0, 0, false, false);
        }
        CellReference cell = new CellReference(remark.cell());
        return new CellReference(sheet.getSheetName(), cell.getRow(), cell.getCol(), false, false);
    }
}
