package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestReport.Unnoticed;
import ke.mizani.rulebook.TestResult.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests that the shipped workbooks carry pass, and protect every row and nearly every cell. */
class WorkbookTestsTest {

    /** Of a hundred changes of a cell, so many must be noticed. */
    private static final int LEAST_SCORE = 95;

    private static TestReport report =
            new TestReport(List.of(), 0, List.of(), 0, List.of(), List.of());

    @BeforeAll
    static void run() {
        report = TableTests.run(Workbooks.shipped());
    }

    static Stream<String> workbooks() {
        Set<String> deciding = new TreeSet<>();
        DecisionTable.ALL.forEach(table -> deciding.add(table.sheet().workbook()));
        return deciding.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void each_test_passes(String workbook) {
        List<TestResult> its =
                report.results().stream()
                        .filter(r -> r.test().workbook().equals(workbook))
                        .toList();
        assertThat(its).as("tests in %s", workbook).isNotEmpty();
        assertThat(its)
                .filteredOn(result -> result.outcome() != Outcome.PASSED)
                .extracting(r -> r.test().address() + " " + r.name() + ": " + r.found())
                .isEmpty();
    }

    @Test
    void each_row_is_in_a_test() {
        assertThat(report.untested()).extracting(RuleRow::address).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void nearly_every_change_of_a_cell_is_noticed(String workbook) {
        long changes =
                new Mutants(RulebookReading.read(Workbooks.shipped()))
                        .all().stream().filter(m -> m.sheet().workbook().equals(workbook)).count();
        List<Unnoticed> its =
                report.unnoticed().stream()
                        .filter(u -> u.cell().workbook().equals(workbook))
                        .toList();
        assertThat((changes - its.size()) * 100)
                .as("of %s changes no test notices: %s", changes, byCell(its))
                .isGreaterThanOrEqualTo(LEAST_SCORE * changes);
    }

    private static Map<String, String> byCell(List<Unnoticed> unnoticed) {
        return unnoticed.stream()
                .collect(
                        Collectors.toMap(
                                u -> u.cell().address(),
                                u ->
                                        u.label() + " of " + u.row() + ": " + u.from() + " to "
                                                + u.to(),
                                (one, other) -> one));
    }
}
