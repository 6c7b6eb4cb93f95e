package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice itself opens the shipped workbooks, changes a cell, and saves them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {

    private Path folder = Path.of("");
    private Optional<LibreOffice> office = Optional.empty();

    @BeforeAll
    void ready(@TempDir Path place) throws IOException {
        folder = place;
        office = Optional.of(LibreOffice.ready(place.resolve("profile")));
    }

    @Test
    void one_changed_cell_is_the_only_difference() throws IOException {
        Path saved = folder.resolve("schemes.xlsx");
        office.orElseThrow()
                .change(
                        Workbooks.FOLDER.resolve("schemes.xlsx").toAbsolutePath(),
                        "bands",
                        "F11",
                        "2.9",
                        saved);
        RulebookSource source = Workbooks.with("schemes.xlsx", Files.readAllBytes(saved));

        assertThat(TableCheck.of(source).problems()).isEmpty();
        Map<String, String> before = cells(Workbooks.shipped());
        Map<String, String> after = cells(source);
        before.put("bands!F11", "2.9");
        assertThat(after).isEqualTo(before);
        assertThat(help(source.workbooks())).isEqualTo(help(Workbooks.shipped().workbooks()));
    }

    @Test
    void a_fault_that_was_typed_is_found_in_its_cell() throws IOException {
        Path saved = folder.resolve("holidays.xlsx");
        office.orElseThrow()
                .change(
                        Workbooks.FOLDER.resolve("holidays.xlsx").toAbsolutePath(),
                        "holidays",
                        "A5",
                        "31/04/2026",
                        saved);
        RulebookSource source = Workbooks.with("holidays.xlsx", Files.readAllBytes(saved));

        assertThat(TableCheck.of(source).problems())
                .singleElement()
                .extracting(TableProblem::cell, TableProblem::code)
                .containsExactly("A5", TableProblem.Code.NOT_A_DATE);
    }

    @Test
    void through_open_document_and_back_nothing_is_lost() throws IOException {
        List<Path> workbooks = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        Path ods = Files.createDirectory(folder.resolve("ods"));
        Path back = Files.createDirectory(folder.resolve("back"));
        for (String file : Tables.workbooks()) {
            workbooks.add(Workbooks.FOLDER.resolve(file).toAbsolutePath());
            documents.add(ods.resolve(file.replace(".xlsx", ".ods")));
        }
        office.orElseThrow().convert(workbooks, "ods", ods);
        office.orElseThrow().convert(documents, "xlsx", back);
        RulebookSource source = RulebookSource.of(back);

        assertThat(TableCheck.of(source).problems()).isEmpty();
        assertThat(cells(source)).isEqualTo(cells(Workbooks.shipped()));
        assertThat(help(source.workbooks())).isEqualTo(help(Workbooks.shipped().workbooks()));
    }

    /** The text of each cell that is read. */
    private static Map<String, String> cells(RulebookSource source) {
        Map<String, String> cells = new TreeMap<>();
        Tables tables = RulebookReading.read(source);
        for (TableDefinition table : Tables.DEFINITIONS) {
            for (Row row : tables.of(table)) {
                row.values()
                        .forEach(
                                (label, text) ->
                                        cells.put(table.sheet() + "!" + row.address(label), text));
            }
        }
        return cells;
    }

    /** What helps an officer in each column: the note, the drop-down or limit, the lock. */
    private static Map<String, String> help(Map<String, byte[]> workbooks) throws IOException {
        Map<String, String> help = new TreeMap<>();
        for (TableDefinition table : Tables.DEFINITIONS) {
            byte[] file = Objects.requireNonNull(workbooks.get(table.workbook()));
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                XSSFSheet sheet = workbook.getSheet(table.sheet());
                int heading = ControlRows.of(table).size();
                help.put(table.sheet(), sheet.isSheetLocked() ? "locked" : "open");
                for (int place = 0; place < table.columns().size(); place++) {
                    help.put(
                            table.sheet() + "!" + table.columns().get(place).label(),
                            help(sheet, heading, place));
                }
            }
        }
        return help;
    }

    private static String help(XSSFSheet sheet, int heading, int place) {
        XSSFCell label = sheet.getRow(heading).getCell(place);
        XSSFRow first = sheet.getRow(heading + 1);
        XSSFCell data = first == null ? null : first.getCell(place);
        boolean locked =
                data == null
                        ? sheet.getColumnStyle(place).getLocked()
                        : data.getCellStyle().getLocked();
        return label.getCellComment().getString().getString().strip()
                + " | heading "
                + (label.getCellStyle().getLocked() ? "locked" : "open")
                + " | cells "
                + (locked ? "locked" : "open")
                + " | "
                + choice(sheet, heading + 1, place);
    }

    private static String choice(XSSFSheet sheet, int row, int place) {
        return sheet.getDataValidations().stream()
                .filter(
                        choice ->
                                Arrays.stream(choice.getRegions().getCellRangeAddresses())
                                        .anyMatch(area -> area.isInRange(row, place)))
                .map(RoundTripTest::told)
                .findFirst()
                .orElse("free");
    }

    private static String told(DataValidation choice) {
        var constraint = choice.getValidationConstraint();
        String[] words = constraint.getExplicitListValues();
        return constraint.getValidationType()
                + " "
                + (words == null
                        ? Objects.requireNonNullElse(constraint.getFormula1(), "").replace("'", "")
                        : String.join(",", words))
                + (choice.getShowErrorBox() ? " only" : " or others");
    }
}
