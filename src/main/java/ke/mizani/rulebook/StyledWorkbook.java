package ke.mizani.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook the way officers get it: headings with notes, drop-downs, frozen and locked
 * control rows.
 */
final class StyledWorkbook {

    /** The sheet of instructions, which is the first and is not read. */
    static final String ABOUT = "about";

    private static final int PROSE = 110;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);
    private final WorkbookTexts texts;

    private StyledWorkbook(WorkbookTexts texts) {
        this.texts = texts;
    }

    /**
     * @param name file name of one of the rulebook's workbooks
     * @param rows canonical text of the cells by label, by sheet
     * @param texts instructions and notes
     */
    static byte[] write(
            String name, Map<String, List<Map<String, String>>> rows, WorkbookTexts texts)
            throws IOException {
        StyledWorkbook styled = new StyledWorkbook(texts);
        try (styled.workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            styled.about(name);
            for (TableDefinition table : Tables.DEFINITIONS) {
                if (table.workbook().equals(name)) {
                    new StyledSheet(styled.workbook, styled.styles, table, texts)
                            .write(rows.getOrDefault(table.sheet(), List.of()));
                }
            }
            styled.workbook.write(out);
            return out.toByteArray();
        }
    }

    private void about(String name) {
        XSSFSheet sheet = workbook.createSheet(ABOUT);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, PROSE * 256);
        int number = 0;
        for (List<String> line : texts.about(name)) {
            var row = sheet.createRow(number);
            var head = row.createCell(0);
            head.setCellValue(line.get(0));
            head.setCellStyle(number == 0 ? styles.title() : styles.head());
            if (line.size() > 1) {
                var text = row.createCell(1);
                text.setCellValue(line.get(1));
                text.setCellStyle(styles.prose());
                int lines = ColumnWidths.lines(line.get(1), PROSE + 10);
                row.setHeightInPoints(StyledSheet.LINE * lines + 4);
            }
            number++;
        }
        sheet.enableLocking();
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
