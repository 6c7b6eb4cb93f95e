package ke.mizani.report;

import java.util.HexFormat;
import ke.mizani.calendar.Word;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours and notes on the cells of a sheet, over those that are there already. */
final class CellMarks {

    /** What a colour says. */
    enum Colour implements Word {
        CHANGED("FFE082"),
        NEW("A5D6A7"),
        MOVED("90CAF9");

        private final String rgb;

        Colour(String rgb) {
            this.rgb = rgb;
        }

        private XSSFColor fill() {
            return new XSSFColor(HexFormat.of().parseHex(rgb));
        }
    }

    private static final String ALWAYS = "TRUE";
    private static final int LETTERS_A_LINE = 34;

    private final XSSFSheet sheet;

    CellMarks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A rule, since the colours of unconfirmed rows would cover a mere fill: the first in the
     * sheet, since LibreOffice goes by the order and not by the priority.
     */
    void colour(String address, Colour colour) {
        var rules = sheet.getSheetConditionalFormatting();
        var rule = rules.createConditionalFormattingRule(ALWAYS);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(colour.fill());
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        CellRangeAddress[] place = {CellRangeAddress.valueOf(address)};
        int added = rules.addConditionalFormatting(place, rule);
        var worksheet = sheet.getCTWorksheet();
        for (var others : worksheet.getConditionalFormattingList()) {
            others.getCfRuleList().forEach(other -> other.setPriority(other.getPriority() + 1));
        }
        var its = worksheet.insertNewConditionalFormatting(0);
        its.set(worksheet.getConditionalFormattingArray(added + 1));
        its.getCfRuleArray(0).setPriority(1);
        worksheet.removeConditionalFormatting(added + 1);
    }

    void note(String address, String text) {
        XSSFCell cell = cell(address);
        XSSFComment note = cell.getCellComment();
        if (note != null) {
            note.setString(note.getString().getString() + "\n\n" + text);
            return;
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 5);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3 + text.length() / LETTERS_A_LINE);
        XSSFComment made = sheet.createDrawingPatriarch().createCellComment(anchor);
        made.setString(text);
        cell.setCellComment(made);
    }

    private XSSFCell cell(String address) {
        CellAddress place = new CellAddress(address);
        XSSFRow row = sheet.getRow(place.getRow());
        XSSFRow there = row == null ? sheet.createRow(place.getRow()) : row;
        XSSFCell cell = there.getCell(place.getColumn());
        return cell == null ? there.createCell(place.getColumn()) : cell;
    }
}
