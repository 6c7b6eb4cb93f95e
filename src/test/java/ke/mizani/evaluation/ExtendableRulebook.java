package ke.mizani.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The rulebook of the folder {@code rules}, with more power to extend than the law gives. */
final class ExtendableRulebook {

    private static final String FILE = "timelines.xlsx";

    private ExtendableRulebook() {}

    /** The House may extend these timelines. */
    static Rulebook byTheHouse(Set<String> timelines) {
        try {
            Map<String, byte[]> workbooks =
                    new TreeMap<>(RulebookSource.of(Path.of("rules")).workbooks());
            workbooks.computeIfPresent(FILE, (file, bytes) -> written(bytes, timelines));
            return Rulebook.load(new RulebookSource("extendable", workbooks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(byte[] shipped, Set<String> timelines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet("timelines");
            int column = column(sheet);
            for (Row row : sheet) {
                if (timelines.contains(text(row.getCell(0)))) {
                    row.getCell(column).setCellValue("house-resolution");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals("Extension")) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new IllegalStateException("no column Extension");
    }

    private static String text(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : "";
    }
}
