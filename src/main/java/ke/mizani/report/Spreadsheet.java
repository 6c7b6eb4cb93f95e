package ke.mizani.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as a workbook: one table a sheet, the heading frozen and ready to filter by, numbers and
 * days as such. A text is a text whatever it begins with: nothing in it is a formula.
 */
public final class Spreadsheet {

    /** Its media type. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;
    private static final int LONGEST = 32_000;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle heading = workbook.createCellStyle();
    private final CellStyle day = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();

    private Spreadsheet() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        text.setQuotePrefixed(true);
    }

    /**
     * One table.
     *
     * @param name of its sheet
     * @param rows each with a number, a day, whether or not, or a text for each heading
     */
    public record Table(String name, List<String> headings, List<List<Object>> rows) {}

    /** The content of a file with these tables. */
    public static byte[] of(Table... tables) {
        Spreadsheet made = new Spreadsheet();
        try (ByteArrayOutputStream content = new ByteArrayOutputStream();
                XSSFWorkbook workbook = made.workbook) {
            for (Table table : tables) {
                made.add(table);
            }
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(Table table) {
        Sheet sheet = workbook.createSheet(table.name());
        Row head = sheet.createRow(0);
        for (int at = 0; at < table.headings().size(); at++) {
            Cell cell = head.createCell(at);
            cell.setCellValue(table.headings().get(at));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(at, CHARACTER * width(table, at));
        }
        for (List<Object> cells : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int at = 0; at < cells.size(); at++) {
                fill(row.createCell(at), cells.get(at));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.headings().size() - 1));
    }

    private static int width(Table table, int column) {
        int widest =
                table.rows().stream()
                        .mapToInt(row -> row.get(column).toString().length())
                        .max()
                        .orElse(0);
        int heading = table.headings().get(column).length() + 3;
        return Math.min(Math.max(Math.max(widest, heading), NARROWEST), WIDEST) + 2;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            String told = value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
            cell.setCellValue(told.substring(0, Math.min(told.length(), LONGEST)));
            if (!Csv.harmless(told).equals(told)) {
                cell.setCellStyle(text);
            }
        }
    }
}
