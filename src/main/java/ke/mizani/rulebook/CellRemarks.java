package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ke.mizani.rulebook.AnnotatedWorkbook.Remark;
import ke.mizani.rulebook.TableProblem.Level;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Notes and colours that a check leaves on cells, and takes off again at the next. */
final class CellRemarks {

    /** What stands before this in a note is not of a check. */
    private static final String BEGINS = "mizani ▸ ";

    /** Always true, and nobody else writes it: a colour over that of the cell itself. */
    private static final String ALWAYS = "\"mizani\"=\"mizani\"";

    private static final Map<Level, byte[]> COLOURS =
            Map.of(
                    Level.MUST_FIX, new byte[] {(byte) 0xFF, (byte) 0x8A, (byte) 0x80},
                    Level.PLEASE_LOOK, new byte[] {(byte) 0xFF, (byte) 0xD5, (byte) 0x4F},
                    Level.FOR_INFORMATION, new byte[] {(byte) 0x9E, (byte) 0xC9, (byte) 0xF5});

    private static final int WIDTH = 4;
    private static final int LETTERS_A_LINE = 34;

    private CellRemarks() {}

    /** Takes the remarks of an earlier check off a sheet. */
    static void clear(XSSFSheet sheet) {
        new TreeMap<>(sheet.getCellComments()).forEach((cell, note) -> clear(sheet, cell, note));
        XSSFSheetConditionalFormatting colours = sheet.getSheetConditionalFormatting();
        for (int at = colours.getNumConditionalFormattings() - 1; at >= 0; at--) {
            if (ALWAYS.equals(colours.getConditionalFormattingAt(at).getRule(0).getFormula1())) {
                colours.removeConditionalFormatting(at);
            }
        }
    }

    private static void clear(XSSFSheet sheet, CellAddress cell, XSSFComment note) {
        String own = own(note);
        if (own.isEmpty()) {
            sheet.getRow(cell.getRow()).getCell(cell.getColumn()).removeCellComment();
        } else if (!own.equals(note.getString().getString())) {
            note.setString(own);
        }
    }

    private static String own(XSSFComment note) {
        String text = note.getString().getString();
        int begins = text.indexOf(BEGINS);
        return begins < 0 ? text : text.substring(0, begins).strip();
    }

    /** Puts a remark on a cell, under the note that is there already. */
    static void add(XSSFSheet sheet, int row, int column, Remark remark) {
        String text = BEGINS + remark.text();
        XSSFComment note = sheet.getCellComment(new CellAddress(row, column));
        if (note == null) {
            cell(sheet, row, column);
            note = note(sheet, row, column, text);
            note.setAuthor("mizani");
            note.setString(text);
        } else {
            note.setString(own(note) + "\n\n" + text);
        }
        colour(sheet, row, column, remark.level());
    }

    /** A note hangs on a cell that exists. */
    private static void cell(XSSFSheet sheet, int row, int column) {
        XSSFRow place = sheet.getRow(row);
        if (place == null) {
            place = sheet.createRow(row);
        }
        if (place.getCell(column) == null) {
            place.createCell(column).setCellStyle(sheet.getColumnStyle(column));
        }
    }

    private static XSSFComment note(XSSFSheet sheet, int row, int column, String text) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 1 + WIDTH);
        anchor.setRow1(row);
        anchor.setRow2(row + 3 + text.length() / LETTERS_A_LINE);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setAddress(row, column);
        return note;
    }

    /** Before the colours that are there already, which would cover a mere fill. */
    private static void colour(XSSFSheet sheet, int row, int column, Level level) {
        XSSFSheetConditionalFormatting colours = sheet.getSheetConditionalFormatting();
        var rule = colours.createConditionalFormattingRule(ALWAYS);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(Objects.requireNonNull(COLOURS.get(level))));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        CellRangeAddress[] cell = {new CellRangeAddress(row, row, column, column)};
        colours.addConditionalFormatting(cell, rule);
        first(sheet.getCTWorksheet());
    }

    /** Excel goes by the priority, LibreOffice by the place in the file. */
    static void first(CTWorksheet sheet) {
        List<CTConditionalFormatting> all = new ArrayList<>();
        for (CTConditionalFormatting rules : sheet.getConditionalFormattingList()) {
            rules.getCfRuleList().forEach(rule -> rule.setPriority(rule.getPriority() + 1));
            all.add((CTConditionalFormatting) rules.copy());
        }
        CTConditionalFormatting added = all.remove(all.size() - 1);
        added.getCfRuleArray(0).setPriority(1);
        all.add(0, added);
        sheet.setConditionalFormattingArray(all.toArray(new CTConditionalFormatting[0]));
    }
}
