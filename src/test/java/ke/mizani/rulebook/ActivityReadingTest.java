package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.activity.Vocabulary;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Activities in workbooks: a spreadsheet is data, and each fault has the address of its cell. */
class ActivityReadingTest {

    private static final List<String> HEADINGS =
            List.of(
                    "activity_id",
                    "date",
                    "time",
                    "office",
                    "matter",
                    "matter_type",
                    "event",
                    "quantity");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Sheet1");

    ActivityReadingTest() {
        for (String heading : HEADINGS) {
            cell(1, heading).setCellValue(heading);
        }
    }

    private XSSFCell cell(int row, String column) {
        return cell(row, HEADINGS.indexOf(column));
    }

    private XSSFCell cell(int row, int column) {
        var there = sheet.getRow(row - 1);
        return (there == null ? sheet.createRow(row - 1) : there).createCell(column);
    }

    private void passed(int row) {
        cell(row, "activity_id").setCellValue("A" + row);
        day(cell(row, "date"), LocalDate.of(2025, 7, row));
        cell(row, "office").setCellValue("clerk");
        cell(row, "matter").setCellValue("bill-" + row);
        cell(row, "matter_type").setCellValue("bill");
        cell(row, "event").setCellValue("bill-passed");
    }

    private void day(XSSFCell cell, LocalDate day) {
        cell.setCellStyle(format("yyyy-mm-dd"));
        cell.setCellValue(day);
    }

    private CellStyle format(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private ActivityFile read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return read(out.toByteArray());
    }

    private static ActivityFile read(byte[] content) {
        return new ActivityReading(
                        new Vocabulary(
                                Set.of("bill-passed"), Set.of("bill"), LocalDate.of(2010, 1, 1)),
                        new Limits(50_000_000, 10_000))
                .read("q1.xlsx", new ByteArrayInputStream(content));
    }

    @Test
    void days_hours_and_numbers_are_read_as_they_were_typed() throws IOException {
        passed(2);
        cell(2, "time").setCellStyle(format("hh:mm"));
        cell(2, "time").setCellValue(LocalDateTime.of(1899, 12, 31, 9, 30));
        sheet.getRow(1).getCell(2).setCellStyle(format("hh:mm"));
        cell(2, "quantity").setCellValue(0.1 + 0.2);

        ActivityFile file = read();

        assertThat(file.problems()).isEmpty();
        Activity row = file.activities().get(0);
        assertThat(row.date()).isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(row.time()).isEqualTo(Optional.of(LocalTime.of(9, 30)));
        assertThat(row.quantity()).isEqualTo(Optional.of(new BigDecimal("0.3")));
        assertThat(row.source().line()).isEqualTo(2);
    }

    @Test
    void a_text_that_looks_like_a_formula_is_a_text_and_refused_as_a_name() throws IOException {
        passed(2);
        cell(2, "matter").setCellValue("=1+1");

        assertThat(read().problems())
                .extracting(RowProblem::cell, RowProblem::code)
                .containsExactly(tuple("Sheet1!E2", Code.FORMULA));
    }

    @Test
    void every_fault_has_the_address_of_its_cell_and_sound_rows_count() throws IOException {
        passed(2);
        passed(3);
        cell(3, "matter").setCellFormula("\"bill-\"&ROW()");
        cell(3, "event").setCellValue("bill-pased");
        passed(4);
        cell(4, "quantity").setCellStyle(format("0%"));
        cell(4, "quantity").setCellValue(0.95);
        sheet.getRow(3).getCell(HEADINGS.indexOf("quantity")).setCellStyle(format("0%"));
        passed(5);
        cell(5, "date").setCellValue("01/07/2025");
        passed(6);
        cell(6, "matter").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        passed(7);
        cell(7, HEADINGS.size() + 1).setCellValue("see letter");
        passed(8);
        sheet.addMergedRegion(CellRangeAddress.valueOf("E8:E9"));
        passed(10);

        ActivityFile file = read();

        assertThat(file.problems())
                .extracting(RowProblem::cell, RowProblem::code)
                .containsExactly(
                        tuple("Sheet1!E3", Code.FORMULA_CELL),
                        tuple("Sheet1!G3", Code.UNKNOWN_EVENT),
                        tuple("Sheet1!H4", Code.PERCENT),
                        tuple("Sheet1!B5", Code.NOT_A_DATE),
                        tuple("Sheet1!E6", Code.ERROR_VALUE),
                        tuple("Sheet1!J7", Code.OUTSIDE_THE_COLUMNS),
                        tuple("Sheet1!E8", Code.MERGED_CELLS));
        assertThat(file.activities()).extracting(Activity::id).containsExactly("A2", "A10");
        assertThat(file.rowsRead()).isEqualTo(8);
        assertThat(file.refusedIds().get(3L)).isEqualTo("A3");
    }

    @Test
    void a_heading_that_is_wrong_is_told_with_its_cell() throws IOException {
        passed(2);
        cell(1, "matter_type").setCellValue("matter type");

        assertThat(read().problems())
                .extracting(RowProblem::cell, RowProblem::code, RowProblem::expected)
                .contains(tuple("Sheet1!F1", Code.UNKNOWN_COLUMN, "matter_type"));
    }

    @Test
    void a_second_sheet_with_rows_is_not_passed_over_in_silence() throws IOException {
        passed(2);
        workbook.createSheet("Sheet2").createRow(4).createCell(0).setCellValue("more");
        workbook.createSheet("Sheet3");

        ActivityFile file = read();

        assertThat(file.rowsRead()).isZero();
        assertThat(file.problems())
                .extracting(RowProblem::cell, RowProblem::code)
                .containsExactly(tuple("Sheet2!A5", Code.OTHER_SHEET));
    }

    @Test
    void a_file_that_must_not_be_opened_is_refused_and_told_why(@TempDir Path folder)
            throws IOException {
        Path secret = folder.resolve("secret.txt");
        for (Map.Entry<String, HostileFiles.Hostile> hostile :
                HostileFiles.all(secret.toString()).entrySet()) {
            String code = hostile.getValue().code().name();
            ActivityFile file = read(hostile.getValue().content());
            assertThat(file.rowsRead()).as(hostile.getKey()).isZero();
            assertThat(file.problems())
                    .as(hostile.getKey())
                    .extracting(problem -> problem.code().name())
                    .contains(code.equals("TOO_LARGE") ? "FILE_TOO_LARGE" : code);
        }
    }

    @Test
    void a_file_of_lines_is_read_as_such_whatever_its_name() {
        String text =
                "activity_id,date,office,matter,matter_type,event\nA1,2025-07-01,clerk,b,bill,bill-passed\n";

        ActivityFile file = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.problems()).isEmpty();
        assertThat(file.activities()).extracting(Activity::id).containsExactly("A1");
    }
}
