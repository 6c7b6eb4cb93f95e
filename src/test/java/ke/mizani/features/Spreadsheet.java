package ke.mizani.features;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as an officer types them. */
public final class Spreadsheet {

    private Spreadsheet() {}

    /** One sheet with these cells; what begins with = is a formula. */
    public static byte[] of(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            for (List<String> cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int place = 0; place < cells.size(); place++) {
                    type(row.createCell(place), Objects.requireNonNullElse(cells.get(place), ""));
                }
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(Cell cell, String text) {
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** The first sheet with a day typed into the row that has that text under a heading. */
    public static byte[] withDay(byte[] content, String heading, String text, LocalDate day) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int column = column(sheet, heading);
            for (Row row : sheet) {
                if (row.getCell(column).getStringCellValue().equals(text)) {
                    row.getCell(column(sheet, "date")).setCellValue(day);
                }
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(XSSFSheet sheet, String heading) {
        Row headings = sheet.getRow(0);
        return IntStream.range(0, headings.getLastCellNum())
                .filter(at -> headings.getCell(at).getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
