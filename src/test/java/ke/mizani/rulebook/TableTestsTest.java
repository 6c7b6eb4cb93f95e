package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestReport.Unnoticed;
import ke.mizani.rulebook.TestResult.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests that stand in a workbook are run, and what they do not protect is told. */
class TableTestsTest {

    private static final String STAFF = "scheme=staff; day=2026-06-30; score=";

    private static TestReport report =
            new TestReport(List.of(), 0, List.of(), 0, List.of(), List.of());

    @BeforeAll
    static void run() {
        report =
                TableTests.run(
                        TestedWorkbook.of("schemes.xlsx")
                                .test("on", "bands", STAFF + "80", "STAFF-3; Grade=Good")
                                .test("below", "bands", STAFF + "79.99", "STAFF-4")
                                .test("wrong-row", "bands", STAFF + "60", "STAFF-5")
                                .test("wrong-value", "bands", STAFF + "60", "Grade=Good")
                                .test("none", "bands", STAFF + "-1", "none")
                                .test("wrong-none", "bands", STAFF + "7", "none")
                                .test("no-score", "bands", "scheme=staff; day=2026-06-30", "none")
                                .test("bad-score", "bands", STAFF + "eighty", "none")
                                .test("bad-column", "bands", STAFF + "80", "STAFF-3; Colour=red")
                                .test("bad-input", "bands", STAFF + "80; x=1", "STAFF-3")
                                .test(
                                        "raw",
                                        "formulas",
                                        "Scheme=institutional; Part=targets; Better is=lower; Day=2026-06-30;"
                                                + " Target=20; Achievement=30",
                                        "INST-LOWER; raw=4; Stops at lowest=1.00")
                                .source());
    }

    @Test
    void each_test_passes_or_says_what_was_found() {
        assertThat(report.results())
                .filteredOn(result -> result.test().workbook().equals("schemes.xlsx"))
                .extracting(TestResult::name, TestResult::outcome, TestResult::found)
                .containsExactly(
                        tuple("on", Outcome.PASSED, ""),
                        tuple("below", Outcome.PASSED, ""),
                        tuple("wrong-row", Outcome.FAILED, "STAFF-4"),
                        tuple("wrong-value", Outcome.FAILED, "Grade=Fair"),
                        tuple("none", Outcome.PASSED, ""),
                        tuple("wrong-none", Outcome.FAILED, "STAFF-5"),
                        tuple("no-score", Outcome.NOT_UNDERSTOOD, "score is missing"),
                        tuple(
                                "bad-score",
                                Outcome.NOT_UNDERSTOOD,
                                "score is not understood: eighty"),
                        tuple("bad-column", Outcome.NOT_UNDERSTOOD, "there is no column Colour"),
                        tuple(
                                "bad-input",
                                Outcome.NOT_UNDERSTOOD,
                                "the table is asked nothing about x"),
                        tuple("raw", Outcome.PASSED, ""));
    }

    @Test
    void a_result_names_the_cell_of_its_test() {
        assertThat(report.failures().get(0).test())
                .isEqualTo(new RuleRow("schemes.xlsx", "tests", "A4"));
    }

    @Test
    void a_row_in_no_test_is_told() {
        assertThat(report.untested())
                .filteredOn(row -> row.sheet().equals("formulas"))
                .extracting(RuleRow::cell)
                .doesNotContain("A11")
                .contains("A10", "A12");
    }

    @Test
    void a_limit_is_protected_by_the_tests_on_it_and_below_it() {
        assertThat(changesOf("STAFF-3"))
                .noneMatch(change -> change.label().equals("Limit"))
                .noneMatch(change -> change.label().equals("Grade"))
                .noneMatch(change -> change.label().equals("Limit kind"))
                .anyMatch(change -> change.label().equals("In force from"));
    }

    @Test
    void a_limit_without_a_test_beside_it_is_told_with_its_cell() {
        assertThat(changesOf("STAFF-4"))
                .extracting(Unnoticed::label, Unnoticed::from, Unnoticed::to)
                .contains(tuple("Limit", "60", "61"), tuple("Limit", "60", "59"))
                .contains(tuple("Grade", "Fair", "Fair x"));
        assertThat(changesOf("STAFF-4"))
                .filteredOn(change -> change.label().equals("Limit"))
                .extracting(change -> change.cell().cell())
                .containsOnly("F18");
    }

    @Test
    void only_tests_that_pass_protect() {
        assertThat(changesOf("STAFF-5")).extracting(Unnoticed::label).contains("Limit", "Grade");
    }

    @Test
    void computed_answers_protect_the_cells_they_rest_on() {
        assertThat(changesOf("INST-LOWER"))
                .extracting(Unnoticed::label)
                .doesNotContain("Formula", "Stops at lowest")
                .contains("Stops at highest", "Target 0 met");
    }

    private static List<Unnoticed> changesOf(String row) {
        return report.unnoticed().stream().filter(change -> change.row().equals(row)).toList();
    }
}
