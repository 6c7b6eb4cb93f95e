package ke.mizani.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a template for activities as a workbook: the rows, how to fill them in, and the lists. */
final class ActivityTemplateWorkbook {

    private static final int CODE = 34;
    private static final int PROSE = 70;

    private final ActivityTemplate template;
    private final WorkbookTexts texts;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);
    private final Map<ActivityColumn, CellStyle> looks = new EnumMap<>(ActivityColumn.class);

    ActivityTemplateWorkbook(ActivityTemplate template, WorkbookTexts texts) {
        this.template = template;
        this.texts = texts;
        for (ActivityColumn column : ActivityColumn.values()) {
            looks.put(column, styles.of(column.form(), column.format()));
        }
    }

    byte[] bytes(Rulebook rulebook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet activities = workbook.createSheet(ActivitySheet.ACTIVITIES);
            activities(activities);
            notes();
            ActivityChoices choices = new ActivityChoices(activities, texts);
            choices.limits();
            codes(ActivitySheet.EVENTS, rulebook.events(), rulebook);
            choices.closed(ActivityColumn.EVENT, ActivitySheet.EVENTS, rulebook.events().size());
            codes(ActivitySheet.MATTER_TYPES, rulebook.matterTypes(), rulebook);
            choices.closed(
                    ActivityColumn.MATTER_TYPE,
                    ActivitySheet.MATTER_TYPES,
                    rulebook.matterTypes().size());
            if (!template.needed().isEmpty()) {
                indicators();
                choices.proposed(
                        ActivityColumn.INDICATOR,
                        ActivitySheet.INDICATORS,
                        template.needed().size());
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void activities(XSSFSheet sheet) {
        XSSFRow heading = sheet.createRow(0);
        heading.setHeightInPoints(2 * StyledSheet.LINE);
        for (ActivityColumn column : ActivityColumn.values()) {
            int place = column.place();
            sheet.setColumnWidth(place, column.width() * 256);
            sheet.setDefaultColumnStyle(place, looks.get(column));
            XSSFCell cell = heading.createCell(place);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.label());
            CellNote.add(cell, texts.of(column.note()));
        }
        template.rows().forEach(cells -> row(sheet.createRow(sheet.getLastRowNum() + 1), cells));
        for (int place = 0; place < template.needed().size(); place++) {
            XSSFRow row = sheet.getRow(place + 1);
            CellNote.add(
                    row.getCell(ActivityColumn.INDICATOR.place()),
                    template.needed().get(place).name());
        }
        sheet.createFreezePane(1, 1);
        print(sheet);
    }

    private void row(XSSFRow row, Map<ActivityColumn, String> cells) {
        cells.forEach(
                (column, text) -> {
                    XSSFCell cell = row.createCell(column.place());
                    cell.setCellStyle(looks.get(column));
                    if (!text.isEmpty()) {
                        cell.setCellValue(text);
                    }
                });
    }

    private void notes() {
        XSSFSheet sheet = workbook.createSheet(ActivitySheet.NOTES);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, (CODE + PROSE) * 256);
        for (String line : ActivityColumn.ABOUT) {
            boolean first = sheet.getPhysicalNumberOfRows() == 0;
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(texts.of(line));
            cell.setCellStyle(first ? styles.title() : styles.prose());
            if (!first) {
                int lines = ColumnWidths.lines(texts.of(line), CODE + PROSE);
                row.setHeightInPoints(StyledSheet.LINE * lines + StyledSheet.LINE / 2);
            }
        }
        print(sheet);
    }

    private void codes(String name, Collection<String> codes, Rulebook rulebook) {
        List<List<String>> lines =
                new TreeSet<>(codes)
                        .stream().map(code -> List.of(code, rulebook.meaningOf(code))).toList();
        list(name, List.of("code", "meaning"), lines);
    }

    private void indicators() {
        List<List<String>> lines =
                template.needed().stream()
                        .map(
                                row ->
                                        List.of(
                                                row.id(),
                                                row.name(),
                                                texts.of(
                                                        row.whole()
                                                                ? "quantity and of"
                                                                : "quantity"),
                                                row.evidence()))
                        .toList();
        list(
                ActivitySheet.INDICATORS,
                List.of("code", "indicator", "to fill in", "evidence"),
                lines);
    }

    private void list(String name, List<String> headings, List<List<String>> lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFRow heading = sheet.createRow(0);
        for (int place = 0; place < headings.size(); place++) {
            sheet.setColumnWidth(place, (place == 1 ? PROSE : CODE) * 256);
            XSSFCell cell = heading.createCell(place);
            cell.setCellValue(texts.of(headings.get(place)));
            cell.setCellStyle(styles.label());
        }
        for (List<String> line : lines) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int place = 0; place < line.size(); place++) {
                XSSFCell cell = row.createCell(place);
                cell.setCellValue(line.get(place));
                cell.setCellStyle(styles.of(place == 0 ? Form.NAME : Form.TEXT));
            }
        }
        sheet.createFreezePane(0, 1);
        print(sheet);
    }

    private static void print(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&F &A");
    }
}
