package ke.mizani.rulebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbooks look. */
final class WorkbookStyles {

    private static final byte[] GREEN = {0x1F, 0x4E, 0x3D};
    private static final byte[] LINE = {(byte) 0xD0, (byte) 0xD5, (byte) 0xD2};
    private static final byte[] GREY = {(byte) 0x70, (byte) 0x70, (byte) 0x70};

    private final XSSFWorkbook workbook;
    private final Map<Form, XSSFCellStyle> cells = new EnumMap<>(Form.class);
    private final XSSFCellStyle name;
    private final XSSFCellStyle nameOfDay;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Form form : Form.values()) {
            cells.put(form, cell(form));
        }
        name = bold(cell(Form.NAME));
        nameOfDay = bold(cell(Form.DATE));
    }

    XSSFCellStyle cell(Column column, boolean naming) {
        if (naming) {
            return column.form() == Form.DATE ? nameOfDay : name;
        }
        return of(column.form());
    }

    /** A cell of a form. */
    XSSFCellStyle of(Form form) {
        return Objects.requireNonNull(cells.get(form));
    }

    /** The same in another format of numbers. */
    XSSFCellStyle of(Form form, String format) {
        XSSFCellStyle style = cell(form);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle cell(Form form) {
        XSSFCellStyle style = bordered();
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(form)));
        boolean right = form == Form.DECIMAL || form == Form.COUNT || form == Form.WHOLE;
        style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (right ? 1 : 0));
        return style;
    }

    private static String format(Form form) {
        return switch (form) {
            case DATE -> "yyyy-mm-dd";
            case COUNT, WHOLE -> "0";
            default -> "@";
        };
    }

    private XSSFCellStyle bold(XSSFCellStyle style) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    XSSFCellStyle label() {
        XSSFCellStyle style = bordered();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(new byte[] {-1, -1, -1}));
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(GREEN));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    XSSFCellStyle control() {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setItalic(true);
        font.setColor(new XSSFColor(GREY));
        style.setFont(font);
        return style;
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        font.setColor(new XSSFColor(GREEN));
        style.setFont(font);
        return style;
    }

    XSSFCellStyle head() {
        XSSFCellStyle style = bold(workbook.createCellStyle());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle prose() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE));
        style.setRightBorderColor(new XSSFColor(LINE));
        return style;
    }
}
