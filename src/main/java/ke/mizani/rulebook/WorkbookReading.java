package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.TableProblem.Code;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens one workbook, which may be hostile. */
final class WorkbookReading {

    private static final long LARGEST_PART = 20L * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final String XLSX = "a workbook saved as .xlsx, without a password";

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private WorkbookReading() {}

    /** The sheets by name; nothing if the file cannot be read or must not be. */
    static Optional<Map<String, SheetText>> sheets(String file, byte[] bytes, Problems problems) {
        if (bytes.length > RulebookSource.LARGEST_FILE) {
            problems.add(
                    file,
                    Code.TOO_LARGE,
                    bytes.length + " bytes or more",
                    "at most " + RulebookSource.LARGEST_FILE + " bytes");
            return Optional.empty();
        }
        if (FileMagic.valueOf(bytes) != FileMagic.OOXML) {
            problems.add(file, Code.UNREADABLE_WORKBOOK, "not an .xlsx file", XLSX);
            return Optional.empty();
        }
        return opened(file, bytes, problems);
    }

    /** Anything can be thrown by a damaged file: whatever it is, the file is refused. */
    private static Optional<Map<String, SheetText>> opened(
            String file, byte[] bytes, Problems problems) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            suspicious(file, workbook, problems);
            return Optional.of(sheets(workbook));
        } catch (IOException | RuntimeException damaged) {
            problems.add(
                    file, Code.UNREADABLE_WORKBOOK, String.valueOf(damaged.getMessage()), XLSX);
            return Optional.empty();
        }
    }

    private static void suspicious(String file, XSSFWorkbook workbook, Problems problems) {
        if (workbook.isMacroEnabled()) {
            problems.add(file, Code.MACROS, "macros", "a workbook without macros");
        }
        if (!workbook.getExternalLinksTable().isEmpty()) {
            problems.add(
                    file, Code.EXTERNAL_LINK, "a link to another file", "a workbook without links");
        }
    }

    private static Map<String, SheetText> sheets(XSSFWorkbook workbook) {
        Map<String, SheetText> sheets = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            sheets.put(sheet.getSheetName(), SheetReading.read((XSSFSheet) sheet));
        }
        return sheets;
    }
}
