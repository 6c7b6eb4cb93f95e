package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped workbooks, and copies of them with faults. */
final class Workbooks {

    static final Path FOLDER = Path.of("rules");

    private Workbooks() {}

    /** What is done to a copy of a workbook. */
    interface Edit {
        void on(XSSFWorkbook workbook) throws IOException;
    }

    static RulebookSource shipped() {
        try {
            return RulebookSource.of(FOLDER);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RulebookSource edited(String file, Edit edit) {
        return with(file, edit(bytes(file), edit));
    }

    static byte[] bytes(String file) {
        return Objects.requireNonNull(shipped().workbooks().get(file), file);
    }

    static RulebookSource with(String file, byte[] content) {
        Map<String, byte[]> workbooks = new TreeMap<>(shipped().workbooks());
        workbooks.put(file, content);
        return new RulebookSource("edited", workbooks);
    }

    static RulebookSource without(String file) {
        Map<String, byte[]> workbooks = new TreeMap<>(shipped().workbooks());
        workbooks.remove(file);
        return new RulebookSource("incomplete", workbooks);
    }

    static byte[] edit(byte[] content, Edit edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.on(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference place = new CellReference(address);
        var rows = workbook.getSheet(sheet);
        var row = rows.getRow(place.getRow());
        return (row == null ? rows.createRow(place.getRow()) : row)
                .getCell(place.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The faults of a source, without compiling it. */
    static List<TableProblem> problems(RulebookSource source) {
        try {
            RulebookReading.read(source);
            return List.of();
        } catch (RulebookRefused refused) {
            return refused.problems();
        }
    }
}
