package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ke.mizani.rulebook.TableProblem.Code;
import ke.mizani.rulebook.TableProblem.Level;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every row of every sheet is accounted for, and what is no fault is told all the same. */
class TableCheckTest {

    private static SheetAccount account(TableCheck check, String sheet) {
        return check.sheets().stream()
                .filter(account -> account.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_shipped_workbooks_need_no_look() {
        TableCheck check = TableCheck.of(Workbooks.shipped());

        assertThat(check.problems()).isEmpty();
        assertThat(check.sheets())
                .filteredOn(SheetAccount::isTable)
                .hasSize(Tables.DEFINITIONS.size())
                .allSatisfy(
                        sheet -> {
                            assertThat(sheet.refused()).isZero();
                            assertThat(sheet.blank()).isZero();
                        });
    }

    /** The rows are counted in the file itself, where each has its own element. */
    @Test
    void each_row_of_the_file_is_accounted_for() throws IOException {
        TableCheck check = TableCheck.of(Workbooks.shipped());

        for (String file : Tables.workbooks()) {
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(Workbooks.bytes(file)))) {
                workbook.forEach(
                        sheet -> {
                            long rows =
                                    ((XSSFSheet) sheet)
                                            .getCTWorksheet().getSheetData().getRowList().stream()
                                                    .filter(row -> row.sizeOfCArray() > 0)
                                                    .count();
                            SheetAccount account =
                                    check.sheets().stream()
                                            .filter(s -> s.workbook().equals(file))
                                            .filter(s -> s.sheet().equals(sheet.getSheetName()))
                                            .findFirst()
                                            .orElseThrow();
                            assertThat(account.aside() + account.read() + account.refused())
                                    .isEqualTo((int) rows);
                        });
            }
        }
    }

    @Test
    void a_row_with_two_faults_is_refused_once() {
        TableCheck check =
                TableCheck.of(
                        Workbooks.edited(
                                "timelines.xlsx",
                                w -> {
                                    Workbooks.cell(w, "timelines", "I15").setCellValue("fourteen");
                                    Workbooks.cell(w, "timelines", "D15").setBlank();
                                    Workbooks.cell(w, "timelines", "H20").setCellValue("with-in");
                                }));
        SheetAccount before = account(TableCheck.of(Workbooks.shipped()), "timelines");
        SheetAccount after = account(check, "timelines");

        assertThat(check.problems()).hasSize(3);
        assertThat(after.refused()).isEqualTo(2);
        assertThat(after.read()).isEqualTo(before.read() - 2);
        assertThat(check.problems().stream().map(check::column).map(Object::toString))
                .containsExactly("Optional[Duty]", "Optional[Period]", "Optional[Kind]");
    }

    @Test
    void a_row_that_stands_twice_in_the_file_does_not_vanish() throws IOException {
        byte[] doubled =
                part(
                        Workbooks.bytes("holidays.xlsx"),
                        "xl/worksheets/sheet2.xml",
                        xml -> {
                            int from = xml.indexOf("<row r=\"5\"");
                            int to = xml.indexOf("</row>", from) + "</row>".length();
                            return xml.substring(0, to)
                                    + xml.substring(from, to)
                                    + xml.substring(to);
                        });

        assertThat(TableCheck.of(Workbooks.with("holidays.xlsx", doubled)).problems())
                .extracting(TableProblem::sheet, TableProblem::code)
                .contains(tuple("holidays", Code.DOES_NOT_ADD_UP));
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] part(byte[] workbook, String name, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? change.of(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_row_above_the_headings_is_refused() {
        RulebookSource source =
                Workbooks.edited(
                        "holidays.xlsx",
                        w -> {
                            XSSFSheet sheet = w.getSheet("holidays");
                            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
                            sheet.createRow(0).createCell(0).setCellValue("2026-01-01");
                        });

        assertThat(TableCheck.of(source).problems())
                .extracting(TableProblem::cell, TableProblem::code)
                .containsExactly(tuple("A1", Code.ABOVE_HEADINGS));
    }

    @Test
    void a_sheet_of_ones_own_is_told_and_harms_nobody() {
        TableCheck check =
                TableCheck.of(
                        Workbooks.edited(
                                "holidays.xlsx",
                                w -> {
                                    var row = w.createSheet("my notes").createRow(0);
                                    row.createCell(0).setCellValue("ask counsel");
                                }));

        assertThat(check.isUsable()).isTrue();
        assertThat(check.problems())
                .extracting(TableProblem::sheet, TableProblem::code, TableProblem::level)
                .containsExactly(tuple("my notes", Code.SHEET_NOT_READ, Level.FOR_INFORMATION));
    }

    @Test
    void day_and_month_changed_about_is_seen_by_the_neighbours() {
        LocalDate first = LocalDate.of(2024, 3, 1);
        RulebookSource source =
                Workbooks.edited(
                        "sittings.xlsx",
                        w -> {
                            for (int row = 0; row < 12; row++) {
                                LocalDate day = first.plusDays(7L * row);
                                boolean changed = day.equals(LocalDate.of(2024, 4, 5));
                                LocalDate typed = changed ? LocalDate.of(2024, 5, 4) : day;
                                sitting(w, row + 2, typed);
                            }
                        });

        assertThat(TableCheck.of(source).problems())
                .extracting(
                        TableProblem::cell,
                        TableProblem::code,
                        TableProblem::level,
                        p -> p.suggestion().orElse(""))
                .containsExactly(
                        tuple("A7", Code.DATE_OUT_OF_ORDER, Level.PLEASE_LOOK, "2024-04-05"));
    }

    private static void sitting(XSSFWorkbook workbook, int row, LocalDate day) {
        String sheet = "sittings";
        var date = workbook.getSheet(sheet).getColumnStyle(0);
        Workbooks.cell(workbook, sheet, "A" + row).setCellValue(day);
        Workbooks.cell(workbook, sheet, "A" + row).setCellStyle(date);
        Workbooks.cell(workbook, sheet, "B" + row).setCellValue("Third session");
        Workbooks.cell(workbook, sheet, "C" + row).setCellValue("plenary");
        Workbooks.cell(workbook, sheet, "D" + row).setCellValue(LocalDate.of(2024, 1, 31));
        Workbooks.cell(workbook, sheet, "D" + row).setCellStyle(date);
        Workbooks.cell(workbook, sheet, "F" + row).setCellValue("Sessional calendar");
    }

    @Test
    void what_is_shown_rounded_is_told() {
        RulebookSource source =
                Workbooks.edited(
                        "schemes.xlsx",
                        w -> {
                            var cell = Workbooks.cell(w, "bands", "F11");
                            var style = w.createCellStyle();
                            style.setDataFormat(w.createDataFormat().getFormat("0"));
                            cell.setCellStyle(style);
                            cell.setCellValue(2.95);
                        });

        assertThat(TableCheck.of(source).problems())
                .extracting(
                        TableProblem::cell,
                        TableProblem::code,
                        TableProblem::found,
                        p -> p.suggestion().orElse(""))
                .contains(tuple("F11", Code.SHOWN_OTHERWISE, "2.95", "3"));
    }

    @Test
    void idle_blanks_are_passed_over_and_told() {
        TableCheck check =
                TableCheck.of(
                        Workbooks.edited(
                                "timelines.xlsx",
                                w ->
                                        Workbooks.cell(w, "timelines", "H15")
                                                .setCellValue("\u00a0standard ")));

        assertThat(check.isUsable()).isTrue();
        assertThat(check.problems())
                .extracting(TableProblem::cell, TableProblem::code)
                .containsExactly(tuple("H15", Code.BLANKS));
    }
}
