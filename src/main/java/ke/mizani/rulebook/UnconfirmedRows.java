package ke.mizani.rulebook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours the rows that nobody has confirmed in the text, and those confirmed in part. */
final class UnconfirmedRows {

    private static final byte[] ORANGE = {(byte) 0xFB, (byte) 0xD5, (byte) 0xB5};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF6, (byte) 0xCC};

    private UnconfirmedRows() {}

    static void mark(XSSFSheet sheet, TableDefinition table, int firstRow, int lastRow) {
        int place = table.labels().indexOf("Confirmed");
        if (place >= 0) {
            String cell = "$" + CellReference.convertNumToColString(place) + (firstRow + 1);
            CellRangeAddress[] rows = {
                new CellRangeAddress(firstRow, lastRow, 0, table.columns().size() - 1)
            };
            var formats = sheet.getSheetConditionalFormatting();
            formats.addConditionalFormatting(rows, rule(sheet, cell + "=\"no\"", ORANGE));
            formats.addConditionalFormatting(rows, rule(sheet, cell + "=\"partly\"", YELLOW));
        }
    }

    /** A rule that colours what a formula holds for. */
    static ConditionalFormattingRule rule(XSSFSheet sheet, String formula, byte[] colour) {
        ConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(colour));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        return rule;
    }
}
