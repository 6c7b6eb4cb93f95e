package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestReading.Located;
import ke.mizani.rulebook.TestResult.Outcome;

/** Runs the tests that stand in the workbooks of a rulebook. */
public final class TableTests {

    private final AskedTables asked;
    private final TestReading tests;

    TableTests(AskedTables asked) {
        this.asked = asked;
        tests = new TestReading(asked.tables());
    }

    /**
     * Runs all tests, and again for each change of one cell.
     *
     * @throws RulebookRefused if the workbooks cannot be used
     */
    public static TestReport run(RulebookSource source) {
        return run(source, percent -> {});
    }

    /**
     * The same, telling how far it has come.
     *
     * @param percent is told of how many of a hundred parts are done; what it throws stops the run
     * @throws RulebookRefused if the workbooks cannot be used
     */
    public static TestReport run(RulebookSource source, IntConsumer percent) {
        percent.accept(0);
        Tables tables = RulebookReading.read(source);
        MutationRun mutations = new MutationRun(tables, "tested-" + source.hash());
        TableTests run = new TableTests(mutations.unchanged());
        List<TestResult> results = run.results();
        Set<RuleRow> passed = new HashSet<>();
        results.stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .map(TestResult::test)
                .forEach(passed::add);
        return new TestReport(
                results,
                rows(tables).size(),
                run.untested(results),
                mutations.changes(),
                mutations.unnoticed(run.tests, passed, percent),
                new Proposals(run.asked, run.tests.runnable().stream().map(Located::test).toList())
                        .all());
    }

    /** One result for each test, in the order of workbooks and rows. */
    List<TestResult> results() {
        List<TestResult> results = new ArrayList<>(tests.notUnderstood());
        tests.runnable().forEach(test -> results.add(result(test)));
        results.sort(
                Comparator.comparing((TestResult result) -> result.test().workbook())
                        .thenComparing(
                                result -> Integer.valueOf(result.test().cell().substring(1))));
        return results;
    }

    private TestResult result(Located runnable) {
        TestCase test = runnable.test();
        List<Row> answering = asked.rows(test.table(), test.question());
        Computed computed = tests.of(test.table());
        Optional<String> surprise = test.surprise(answering, computed);
        boolean proposed = ProposedTest.is(test.row());
        List<RuleRow> about =
                (proposed ? List.<Row>of() : test.about(answering))
                        .stream().map(row -> row.in(test.table().sheet())).toList();
        Outcome answered = surprise.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
        return TestReading.result(
                runnable.sheet(),
                test.row(),
                proposed ? Outcome.PROPOSED : answered,
                surprise.orElse(""),
                about);
    }

    /** The rows of the decision tables that no test is about. */
    List<RuleRow> untested(List<TestResult> results) {
        Set<RuleRow> tested = new HashSet<>();
        results.forEach(result -> tested.addAll(result.protecting()));
        return rows(asked.tables()).stream().filter(row -> !tested.contains(row)).toList();
    }

    private static List<RuleRow> rows(Tables tables) {
        return DecisionTable.ALL.stream()
                .flatMap(
                        table ->
                                tables.of(table.sheet()).stream().map(row -> row.in(table.sheet())))
                .toList();
    }
}
