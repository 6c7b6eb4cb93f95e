package ke.mizani.features;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The calendar of sittings that the steps of a feature write into a copy of its workbook. */
final class AnnouncedSittings {

    private static final String FILE = "sittings.xlsx";

    private final Map<LocalDate, LocalDate> announced = new TreeMap<>();
    private final Map<LocalDate, LocalDate> withdrawn = new TreeMap<>();

    void add(LocalDate day, LocalDate announcement) {
        announced.put(day, announcement);
    }

    void withdraw(LocalDate day, LocalDate withdrawal) {
        withdrawn.put(day, withdrawal);
    }

    /** The rulebook of the folder {@code rules} with these sittings. */
    Rulebook rulebook() {
        if (announced.isEmpty()) {
            return LiveRulebook.get();
        }
        try {
            Map<String, byte[]> workbooks =
                    new TreeMap<>(RulebookSource.of(Path.of("rules")).workbooks());
            workbooks.computeIfPresent(FILE, (file, bytes) -> written(bytes));
            return Rulebook.load(new RulebookSource("with sittings", workbooks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(byte[] empty) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet("sittings");
            announced.forEach((day, announcement) -> row(sheet, day, announcement));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(XSSFSheet sheet, LocalDate day, LocalDate announcement) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        cell(row, 0).setCellValue(day);
        cell(row, 1).setCellValue("First part");
        cell(row, 2).setCellValue("plenary");
        cell(row, 3).setCellValue(announcement);
        if (withdrawn.containsKey(day)) {
            cell(row, 4).setCellValue(withdrawn.get(day));
        }
        cell(row, 5).setCellValue("sessional calendar");
    }

    private static Cell cell(XSSFRow row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(row.getSheet().getColumnStyle(column));
        return cell;
    }
}
