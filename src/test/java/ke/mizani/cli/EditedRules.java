package ke.mizani.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of the workbooks that an officer edited: cells are found by row and heading. */
public record EditedRules(Path folder) {

    /** A copy of the shipped workbooks in a new folder. */
    public static EditedRules in(Path folder) throws IOException {
        return in(folder, Path.of("rules"));
    }

    /** A copy of other workbooks in a new folder. */
    public static EditedRules in(Path folder, Path others) throws IOException {
        Files.createDirectories(folder);
        try (var workbooks = Files.newDirectoryStream(others, "*.xlsx")) {
            for (Path workbook : workbooks) {
                Files.copy(workbook, folder.resolve(workbook.getFileName()));
            }
        }
        return new EditedRules(folder);
    }

    /** Writes a text into a cell. */
    public EditedRules cell(String file, String sheet, String row, String heading, String text)
            throws IOException {
        Path place = folder.resolve(file);
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (var in = Files.newInputStream(place);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            CellAddress address = find(workbook, sheet, row, heading);
            workbook.getSheet(sheet)
                    .getRow(address.getRow())
                    .getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            workbook.write(edited);
        }
        Files.write(place, edited.toByteArray());
        return this;
    }

    /** Lets two rows of a sheet change places, cell by cell. */
    public EditedRules exchange(String file, String sheet, String one, String other)
            throws IOException {
        Path place = folder.resolve(file);
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (var in = Files.newInputStream(place);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            String naming = naming(workbook.getSheet(sheet));
            Row first =
                    workbook.getSheet(sheet).getRow(find(workbook, sheet, one, naming).getRow());
            Row second =
                    workbook.getSheet(sheet).getRow(find(workbook, sheet, other, naming).getRow());
            for (int column = 0; column < first.getLastCellNum(); column++) {
                Cell here = first.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                Cell there = second.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                String text = text(here);
                here.setCellValue(text(there));
                there.setCellValue(text);
            }
            workbook.write(edited);
        }
        Files.write(place, edited.toByteArray());
        return this;
    }

    /** The heading of the first column. */
    private static String naming(XSSFSheet sheet) {
        for (Row row : sheet) {
            if (!row.getZeroHeight()) {
                return text(row.getCell(0));
            }
        }
        throw new IllegalArgumentException("no heading");
    }

    /** The cell of the row with that name under that heading. */
    public static CellAddress find(
            XSSFWorkbook workbook, String sheet, String name, String heading) {
        XSSFSheet rows = workbook.getSheet(sheet);
        int column = -1;
        for (Row row : rows) {
            for (Cell cell : row) {
                if (!row.getZeroHeight() && text(cell).equals(heading) && column < 0) {
                    column = cell.getColumnIndex();
                }
            }
            Cell naming = row.getCell(0);
            if (column >= 0 && naming != null && text(naming).equals(name)) {
                return new CellAddress(row.getRowNum(), column);
            }
        }
        throw new IllegalArgumentException("no cell " + sheet + " " + name + " " + heading);
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            default -> "";
        };
    }
}
