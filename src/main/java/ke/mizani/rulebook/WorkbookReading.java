package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.FilePart.Unsafe;
import ke.mizani.rulebook.TableProblem.Code;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens one workbook, which may be hostile. */
final class WorkbookReading {

    private static final String XLSX = "a workbook saved as .xlsx, without a password";

    static {
        ZipSecureFile.setMaxEntrySize(FileParts.LARGEST_PART);
        ZipSecureFile.setMaxFileCount(FileParts.MOST_PARTS);
    }

    private final String file;
    private final Problems problems;

    private WorkbookReading(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The sheets by name; nothing if the file cannot be read or must not be. */
    static Optional<Map<String, SheetText>> sheets(String file, byte[] bytes, Problems problems) {
        WorkbookReading reading = new WorkbookReading(file, problems);
        if (bytes.length > RulebookSource.LARGEST_FILE) {
            reading.refused(Code.TOO_LARGE, bytes.length + " bytes or more");
            return Optional.empty();
        }
        if (FileMagic.valueOf(bytes) != FileMagic.OOXML) {
            reading.refused(notOfTheKind(bytes), "not an .xlsx file");
            return Optional.empty();
        }
        return reading.opened(bytes);
    }

    /** A compound file is an old workbook, or a new one that is locked with a password. */
    private static Code notOfTheKind(byte[] bytes) {
        if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
            return Code.UNREADABLE_WORKBOOK;
        }
        String names = new String(bytes, StandardCharsets.UTF_16LE);
        String shifted = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        return names.contains("EncryptedPackage") || shifted.contains("EncryptedPackage")
                ? Code.PASSWORD
                : Code.OLD_FORMAT;
    }

    private void refused(Code code, String found) {
        String expected =
                code == Code.TOO_LARGE
                        ? "at most "
                                + RulebookSource.LARGEST_FILE
                                + " bytes, and nothing below and beside the tables"
                        : XLSX;
        problems.add(file, code, found, expected);
    }

    private Optional<Map<String, SheetText>> opened(byte[] bytes) {
        try {
            return opened(bytes, FileParts.of(bytes));
        } catch (Unsafe unsafe) {
            refused(unsafe.code(), unsafe.found());
        } catch (IOException damaged) {
            refused(Code.UNREADABLE_WORKBOOK, String.valueOf(damaged.getMessage()));
        }
        return Optional.empty();
    }

    /** Anything can be thrown by a damaged file: whatever it is, the file is refused. */
    private Optional<Map<String, SheetText>> opened(byte[] bytes, FileParts parts) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            new Attachments(file, workbook, problems).report(parts.forbidden());
            return Optional.of(sheets(workbook, parts));
        } catch (IOException | RuntimeException damaged) {
            parts.forbidden().forEach((part, code) -> refused(code, part));
            if (parts.forbidden().isEmpty()) {
                refused(Code.UNREADABLE_WORKBOOK, String.valueOf(damaged.getMessage()));
            }
        }
        return Optional.empty();
    }

    private Map<String, SheetText> sheets(XSSFWorkbook workbook, FileParts parts) {
        Map<String, SheetText> sheets = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            SheetText text = SheetReading.read((XSSFSheet) sheet);
            String part = ((XSSFSheet) sheet).getPackagePart().getPartName().getName();
            addsUp(text, parts.sheets().getOrDefault(part, Extent.NOTHING));
            sheets.put(sheet.getSheetName(), text);
        }
        return sheets;
    }

    /** What was taken out of a sheet is all that the file holds of it. */
    private void addsUp(SheetText text, Extent held) {
        if (!text.extent().equals(held)) {
            problems.add(
                    file,
                    text.name(),
                    "",
                    Code.DOES_NOT_ADD_UP,
                    text.extent().rows() + " rows, " + text.extent().cells() + " cells",
                    held.rows() + " rows, " + held.cells() + " cells, each of them once");
        }
    }
}
