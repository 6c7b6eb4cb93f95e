package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/**
 * What officers see of a workbook agrees with what the application takes it to be. After a change
 * of the columns the workbooks are written again: {@code mvn -q test -Dtest=WorkbookStyleTest
 * -Dworkbooks=write}.
 */
class WorkbookStyleTest {

    @ParameterizedTest
    @MethodSource("workbooks")
    void headings_notes_and_control_rows_are_those_of_the_application(String file)
            throws IOException {
        if ("write".equals(System.getProperty("workbooks"))) {
            Files.write(
                    Workbooks.FOLDER.resolve(file),
                    StyledWorkbook.write(file, rows(file), WorkbookTexts.ENGLISH));
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Workbooks.bytes(file)))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("about");
            for (TableDefinition table : Tables.DEFINITIONS) {
                boolean withoutTests =
                        table.use() == TableDefinition.Use.TESTS
                                && workbook.getSheet(table.sheet()) == null;
                if (table.workbook().equals(file) && !withoutTests) {
                    check(workbook.getSheet(table.sheet()), table);
                }
            }
        }
    }

    /** A new note or instruction is told in Kiswahili too: in workbooks_sw.txt of the resources. */
    @Test
    void each_text_has_its_kiswahili() {
        WorkbookTexts kiswahili = WorkbookTexts.in(Locale.forLanguageTag("sw"));

        assertThat(kiswahili.translations().keySet()).containsAll(WorkbookTexts.all());
    }

    static Set<String> workbooks() {
        return Tables.workbooks();
    }

    private static Map<String, List<Map<String, String>>> rows(String file) {
        Tables tables = RulebookReading.read(Workbooks.shipped());
        Map<String, List<Map<String, String>>> rows = new HashMap<>();
        Tables.DEFINITIONS.stream()
                .filter(table -> table.workbook().equals(file))
                .forEach(
                        table ->
                                rows.put(
                                        table.sheet(),
                                        tables.of(table).stream().map(Row::values).toList()));
        return rows;
    }

    private static void check(XSSFSheet sheet, TableDefinition table) {
        List<List<String>> control = ControlRows.of(table);
        for (int number = 0; number < control.size(); number++) {
            assertThat(sheet.getRow(number).getZeroHeight()).isTrue();
            assertThat(texts(sheet.getRow(number))).isEqualTo(control.get(number));
        }
        XSSFRow labels = sheet.getRow(control.size());
        assertThat(texts(labels)).isEqualTo(table.labels());
        for (int place = 0; place < table.columns().size(); place++) {
            assertThat(labels.getCell(place).getCellComment().getString().getString())
                    .isEqualTo(table.columns().get(place).note());
            assertThat(labels.getCell(place).getCellStyle().getLocked()).isTrue();
            XSSFRow first = sheet.getRow(control.size() + 1);
            assertThat(
                            first == null
                                    ? sheet.getColumnStyle(place).getLocked()
                                    : first.getCell(place).getCellStyle().getLocked())
                    .isFalse();
        }
        assertThat(sheet.isSheetLocked()).isTrue();
        CTSheetProtection protection = sheet.getCTWorksheet().getSheetProtection();
        assertThat(protection.isSetPassword() || protection.isSetHashValue()).isFalse();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        long limited =
                table.columns().stream()
                        .filter(
                                c ->
                                        !List.of(
                                                                Form.NAME,
                                                                Form.NAMES,
                                                                Form.TEXT,
                                                                Form.DAY,
                                                                Form.DECIMAL)
                                                        .contains(c.form())
                                                && !DropDowns.elsewhere(table, c))
                        .count();
        assertThat(sheet.getDataValidations()).hasSize((int) limited);
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
