package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet of a workbook. */
final class StyledSheet {

    /** Drop-downs and marks reach this far beyond the last row, for the rows to come. */
    static final int ROOM = 400;

    static final float LINE = 15;

    private static final int WIDE = 15;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final TableDefinition table;
    private final WorkbookTexts texts;

    StyledSheet(
            XSSFWorkbook workbook,
            WorkbookStyles styles,
            TableDefinition table,
            WorkbookTexts texts) {
        this.sheet = workbook.createSheet(table.sheet());
        this.styles = styles;
        this.table = table;
        this.texts = texts;
    }

    void write(List<Map<String, String>> rows) {
        List<List<String>> control = ControlRows.of(table);
        control(control);
        int heading = control.size();
        columns(rows);
        labels(heading);
        int number = heading + 1;
        for (Map<String, String> row : rows) {
            data(sheet.createRow(number++), row);
            height(sheet.getRow(number - 1), row, rows);
        }
        new DropDowns(sheet, table, texts).add(heading + 1, number - 1 + ROOM);
        UnconfirmedRows.mark(sheet, table, heading + 1, number - 1 + ROOM);
        CellRangeAddress all =
                new CellRangeAddress(heading, number - 1, 0, table.columns().size() - 1);
        sheet.setAutoFilter(all);
        sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(1, heading + 1);
        protect();
        print(heading);
    }

    private void control(List<List<String>> control) {
        CellStyle style = styles.control();
        for (int number = 0; number < control.size(); number++) {
            XSSFRow row = sheet.createRow(number);
            row.setZeroHeight(true);
            for (int column = 0; column < control.get(number).size(); column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(control.get(number).get(column));
                cell.setCellStyle(style);
            }
        }
    }

    private void columns(List<Map<String, String>> rows) {
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            sheet.setDefaultColumnStyle(place, styles.cell(column, place == 0));
            sheet.setColumnWidth(place, ColumnWidths.of(column, rows) * 256);
        }
    }

    private void labels(int heading) {
        XSSFRow row = sheet.createRow(heading);
        row.setHeightInPoints(48);
        CellStyle style = styles.label();
        for (int place = 0; place < table.columns().size(); place++) {
            XSSFCell cell = row.createCell(place);
            cell.setCellValue(table.columns().get(place).label());
            cell.setCellStyle(style);
            CellNote.add(cell, texts.of(table.columns().get(place).note()));
        }
    }

    private void data(XSSFRow row, Map<String, String> values) {
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            XSSFCell cell = row.createCell(place);
            cell.setCellStyle(styles.cell(column, place == 0));
            String text = values.getOrDefault(column.label(), "");
            if (!text.isEmpty()) {
                fill(cell, column.isAny(text) ? Form.TEXT : column.form(), text);
            }
        }
    }

    /** High enough for its text today; it still grows with what is typed. */
    private void height(XSSFRow row, Map<String, String> values, List<Map<String, String>> rows) {
        int lines = 1;
        for (Column column : table.columns()) {
            String text = values.getOrDefault(column.label(), "");
            lines =
                    Math.max(
                            lines,
                            ColumnWidths.lines(text, ColumnWidths.of(column, rows) * 11 / 10));
        }
        row.setHeightInPoints(LINE * lines + 2);
        row.getCTRow().unsetCustomHeight();
    }

    private static void fill(XSSFCell cell, Form form, String text) {
        switch (form) {
            case DATE -> cell.setCellValue(LocalDate.parse(text));
            case COUNT, WHOLE -> cell.setCellValue(Integer.parseInt(text));
            default -> cell.setCellValue(text);
        }
    }

    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /**
     * A wide table is printed on two sheets of paper side by side, each with the names of the rows.
     */
    private void print(int heading) {
        boolean wide = table.columns().size() > WIDE;
        if (wide) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) (wide ? 2 : 1));
        setup.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&F &A");
    }
}
