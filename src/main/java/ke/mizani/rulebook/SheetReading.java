package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import ke.mizani.rulebook.Content.Kind;
import ke.mizani.rulebook.SheetText.Block;
import ke.mizani.rulebook.SheetText.Line;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** Takes a sheet out of a workbook, cell by cell, computing nothing. */
final class SheetReading {

    /**
     * A spreadsheet keeps this many digits of a number; what stands behind them is not what was
     * typed.
     */
    private static final MathContext TYPED = new MathContext(15);

    private static final int LAST_COLUMN = 100;

    private SheetReading() {}

    static SheetText read(XSSFSheet sheet) {
        List<Line> lines = new ArrayList<>();
        Extent extent = Extent.NOTHING;
        for (Row row : sheet) {
            Map<Integer, Content> cells = cells(row);
            extent = extent.and(row.getRowNum() + 1, filled(row));
            if (!cells.isEmpty()) {
                lines.add(new Line(row.getRowNum() + 1, isHidden(row), cells));
            }
        }
        int number = sheet.getWorkbook().getSheetIndex(sheet);
        boolean hidden = sheet.getWorkbook().getSheetVisibility(number) != SheetVisibility.VISIBLE;
        return new SheetText(
                sheet.getSheetName(), hidden, lines, hiddenColumns(sheet), merged(sheet), extent);
    }

    /** The cells for which the file holds anything. */
    private static int filled(Row row) {
        int filled = 0;
        for (Cell cell : row) {
            CTCell held = ((XSSFCell) cell).getCTCell();
            filled += held.isSetV() || held.isSetF() || held.isSetIs() ? 1 : 0;
        }
        return filled;
    }

    private static Map<Integer, Content> cells(Row row) {
        Map<Integer, Content> cells = new TreeMap<>();
        for (Cell cell : row) {
            Content content = content((XSSFCell) cell);
            if (!content.isEmpty()) {
                cells.put(cell.getColumnIndex(), content);
            }
        }
        return cells;
    }

    private static boolean isHidden(Row row) {
        return row.getZeroHeight() || row.getHeight() == 0;
    }

    private static Set<Integer> hiddenColumns(XSSFSheet sheet) {
        Set<Integer> hidden = new HashSet<>();
        for (int column = 0; column < LAST_COLUMN; column++) {
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                hidden.add(column);
            }
        }
        return hidden;
    }

    private static List<Block> merged(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(
                        area ->
                                new Block(
                                        area.getFirstRow() + 1,
                                        area.getLastRow() + 1,
                                        area.getFirstColumn(),
                                        area.getLastColumn()))
                .toList();
    }

    private static Content content(XSSFCell cell) {
        CellType type = cell.getCellType();
        return switch (type) {
            case STRING -> Content.text(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
            case BOOLEAN -> new Content(Kind.LOGICAL, String.valueOf(cell.getBooleanCellValue()));
            case FORMULA ->
                    new Content(
                            Kind.FORMULA,
                            "=" + cell.getCellFormula(),
                            Objects.requireNonNullElse(cell.getRawValue(), "")
                                    .replaceFirst("\\.0$", ""));
            case ERROR ->
                    new Content(
                            Kind.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, _NONE -> Content.NOTHING;
        };
    }

    private static Content date(XSSFCell cell) {
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Content(Kind.DATE, day ? moment.toLocalDate().toString() : moment.toString());
    }

    private static Content number(XSSFCell cell) {
        String typed =
                new BigDecimal(cell.getRawValue())
                        .round(TYPED)
                        .stripTrailingZeros()
                        .toPlainString();
        String format = cell.getCellStyle().getDataFormatString();
        if (format != null && format.contains("%")) {
            return new Content(Kind.PERCENT, typed);
        }
        boolean asTyped = format == null || format.equals("General") || format.equals("@");
        String seen = asTyped ? typed : new DataFormatter(Locale.ROOT).formatCellValue(cell);
        return new Content(Kind.NUMBER, typed, seen);
    }
}
