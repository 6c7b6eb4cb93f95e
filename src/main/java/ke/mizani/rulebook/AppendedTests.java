package ke.mizani.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes proposed tests under the last row of a sheet of tests. */
final class AppendedTests {

    private static final byte[] BLUE = {(byte) 0xD6, (byte) 0xE4, (byte) 0xF5};

    private final XSSFSheet sheet;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final int heading;

    /**
     * @throws IllegalArgumentException if the sheet has no headings
     */
    AppendedTests(XSSFSheet sheet) {
        this.sheet = sheet;
        heading =
                StreamSupport.stream(sheet.spliterator(), false)
                        .map(row -> (XSSFRow) row)
                        .filter(row -> texts(row).contains(TestSheet.EXPECTED))
                        .mapToInt(XSSFRow::getRowNum)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no headings in tests"));
        sheet.getRow(heading)
                .forEach(c -> columns.put(c.getStringCellValue().strip(), c.getColumnIndex()));
    }

    private static List<String> texts(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.toString().strip())
                .toList();
    }

    void append(List<Map<String, String>> rows) {
        int last = lastRow();
        int first = last + 1;
        for (Map<String, String> row : rows) {
            last++;
            write(last, row);
        }
        int width = sheet.getRow(heading).getLastCellNum() - 1;
        sheet.setAutoFilter(new CellRangeAddress(heading, last, 0, width));
        colour(last, width);
        show(first);
    }

    /** The last row in which something stands. */
    private int lastRow() {
        int last = sheet.getLastRowNum();
        while (last > heading && (sheet.getRow(last) == null || isBlank(sheet.getRow(last)))) {
            last--;
        }
        return last;
    }

    private static boolean isBlank(XSSFRow row) {
        return texts(row).stream().allMatch(String::isEmpty);
    }

    private void write(int number, Map<String, String> values) {
        XSSFRow above = sheet.getRow(number - 1);
        XSSFRow row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        int lines = 1;
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            int place = column.getValue();
            String text = values.getOrDefault(column.getKey(), "");
            XSSFCell cell = row.getCell(place, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            boolean like = number - 1 > heading && above.getCell(place) != null;
            cell.setCellStyle(
                    like
                            ? above.getCell(place).getCellStyle()
                            : (XSSFCellStyle) sheet.getColumnStyle(place));
            cell.setCellValue(text);
            lines =
                    Math.max(
                            lines,
                            ColumnWidths.lines(text, sheet.getColumnWidth(place) / 256 * 11 / 10));
        }
        row.setHeightInPoints(StyledSheet.LINE * lines + 2);
        row.getCTRow().unsetCustomHeight();
    }

    /** The colour goes as soon as the mark does. */
    private void colour(int last, int width) {
        String reason =
                "$"
                        + CellReference.convertNumToColString(
                                columns.getOrDefault(ProposedTest.REASON, 0))
                        + (heading + 2);
        String formula = ProposedTest.formula(reason);
        var colours = sheet.getSheetConditionalFormatting();
        for (int at = colours.getNumConditionalFormattings() - 1; at >= 0; at--) {
            if (formula.equals(colours.getConditionalFormattingAt(at).getRule(0).getFormula1())) {
                colours.removeConditionalFormatting(at);
            }
        }
        CellRangeAddress[] rows = {
            new CellRangeAddress(heading + 1, last + StyledSheet.ROOM, 0, width)
        };
        colours.addConditionalFormatting(rows, UnconfirmedRows.rule(sheet, formula, BLUE));
        CellRemarks.first(sheet.getCTWorksheet());
    }

    /** The workbook opens where the proposals begin. */
    private void show(int first) {
        var workbook = sheet.getWorkbook();
        workbook.setActiveSheet(workbook.getSheetIndex(sheet));
        workbook.forEach(other -> other.setSelected(other.equals(sheet)));
        workbook.setFirstVisibleTab(0);
        int reason = columns.getOrDefault(ProposedTest.REASON, 0);
        sheet.setActiveCell(new CellAddress(first, reason));
        var pane = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0).getPane();
        if (pane != null) {
            pane.setTopLeftCell(
                    CellReference.convertNumToColString((int) pane.getXSplit()) + (first + 1));
        }
    }
}
