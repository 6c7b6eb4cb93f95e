package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import ke.mizani.rulebook.TableProblem.Code;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * From July 2027 a Good ends at 3.50 instead of 3.60: one row is ended, one is added, and Fair
 * follows by itself.
 */
class BandLimitsTest {

    private static final LocalDate BEFORE = LocalDate.of(2027, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2027, 7, 1);

    @Test
    void a_neighbour_begins_where_the_limit_in_force_ends() {
        Rulebook rulebook =
                Rulebook.compile(Workbooks.edited("schemes.xlsx", BandLimitsTest::amend));
        assertThat(grade(rulebook, "3.55", BEFORE)).isEqualTo("Good at INST-3");
        assertThat(grade(rulebook, "3.55", AFTER)).isEqualTo("Fair");
        assertThat(grade(rulebook, "3.50", AFTER)).isEqualTo("Good at INST-3B");
        assertThat(grade(rulebook, "3.60", BEFORE)).isEqualTo("Good at INST-3");
        assertThat(grade(rulebook, "3.60", AFTER)).isEqualTo("Fair");
        assertThat(rulebook.bands("institutional", AFTER)).hasSize(5);
    }

    private static String grade(Rulebook rulebook, String score, LocalDate day) {
        var band = rulebook.band("institutional", new BigDecimal(score), day);
        return switch (band.because().cell()) {
            case "A12" -> band.value().grade() + " at INST-3";
            case "A40" -> band.value().grade() + " at INST-3B";
            default -> band.value().grade();
        };
    }

    private static void amend(XSSFWorkbook workbook) {
        XSSFSheet bands = workbook.getSheet("bands");
        var added = bands.createRow(39);
        bands.getRow(11)
                .forEach(
                        cell ->
                                added.createCell(cell.getColumnIndex())
                                        .copyCellFrom(cell, new CellCopyPolicy()));
        Workbooks.cell(workbook, "bands", "A40").setCellValue("INST-3B");
        Workbooks.cell(workbook, "bands", "F40").setCellValue(3.5);
        Workbooks.cell(workbook, "bands", "I40").setCellValue(AFTER);
        Workbooks.cell(workbook, "bands", "J12").setCellValue(BEFORE);
    }

    @Test
    void a_row_that_ends_without_a_successor_leaves_a_gap() {
        RulebookSource ended =
                Workbooks.edited(
                        "schemes.xlsx",
                        w -> Workbooks.cell(w, "bands", "J12").setCellValue(BEFORE));
        assertThat(Workbooks.problems(ended))
                .extracting(TableProblem::cell, TableProblem::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple("D13", Code.BAND_GAP));
    }

    @Test
    void the_last_band_may_take_the_rest() {
        Rulebook rulebook =
                Rulebook.compile(
                        Workbooks.edited(
                                "schemes.xlsx",
                                w -> {
                                    Workbooks.cell(w, "bands", "E19").setCellValue("rest");
                                    Workbooks.cell(w, "bands", "F19").setCellValue("any");
                                }));
        var poor = rulebook.band("staff", new BigDecimal("12.5"), AFTER);
        assertThat(poor.value().grade() + ", " + poor.value().limit()).isEqualTo("Poor, rest");
    }

    @Test
    void a_number_cell_says_what_was_typed() {
        Rulebook rulebook =
                Rulebook.compile(
                        Workbooks.edited(
                                "schemes.xlsx",
                                w -> Workbooks.cell(w, "bands", "F10").setCellValue(0.1 + 2.2)));
        assertThat(rulebook.bands("institutional", AFTER).get(0).value().limit())
                .isEqualTo("at most 2.3");
    }
}
