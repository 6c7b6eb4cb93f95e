package ke.mizani.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that can be told about the workbooks of a rulebook.
 *
 * @param cells what was found in the cells
 * @param findings what no row or several rows answer, and which rows say nothing of their own
 * @param tests what came of the tests in the workbooks; none if the rulebook is refused
 * @param tables the tables as they stand, to put records to them although they may be refused as a
 *     rulebook; empty if faults in cells leave their rows incomplete
 */
public record RulesCheck(
        TableCheck cells,
        List<TableFinding> findings,
        List<TestResult> tests,
        Optional<Rulebook> tables) {

    public RulesCheck {
        findings = List.copyOf(findings);
        tests = List.copyOf(tests);
    }

    /** Reads and checks the workbooks and puts every case and every test to their tables. */
    public static RulesCheck of(RulebookSource source) {
        RulebookReading reading = RulebookReading.of(source);
        TableCheck cells = reading.check();
        if (!Completeness.canBeAsked(cells.problems())) {
            return ofCells(cells);
        }
        AskedTables asked = AskedTables.of(reading.tables(), engine(source, reading.tables()));
        return new RulesCheck(
                cells,
                new ToldOnce(reading.tables(), cells.problems(), Completeness.of(asked)).findings(),
                cells.isUsable() ? new TableTests(asked).results() : List.of(),
                Optional.of(Rulebook.of(source.hash(), asked.tables(), asked.engine())));
    }

    /** What was found in the cells alone. */
    public static RulesCheck ofCells(TableCheck cells) {
        return new RulesCheck(cells, List.of(), List.of(), Optional.empty());
    }

    /** What was shipped has been answered; anything else is compiled. */
    private static Function<Question, List<String>> engine(RulebookSource source, Tables tables) {
        return CarriedRulebook.find(source.hash())
                .<Function<Question, List<String>>>map(carried -> carried.anyQuestion(tables))
                .orElseGet(() -> RuleEngine.compile(tables, "checked-" + source.hash())::ask);
    }

    /** What is to be told of the cells; two rows at once are told by the finding with its case. */
    public List<TableProblem> problems() {
        return ToldOnce.besides(findings, cells.problems());
    }

    /** The tests that did not pass. */
    public List<TestResult> failures() {
        return tests.stream().filter(TestResult::fails).toList();
    }

    /** Whether nothing must be mended. */
    public boolean isSound() {
        return cells.isUsable()
                && failures().isEmpty()
                && findings.stream().noneMatch(f -> f.level() == TableProblem.Level.MUST_FIX);
    }
}
