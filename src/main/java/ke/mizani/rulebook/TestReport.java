package ke.mizani.rulebook;

import java.util.List;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestResult.Outcome;

/**
 * What the tests in the workbooks say of the tables, and what they do not say.
 *
 * @param results one for each test, in the order of workbooks and rows
 * @param rows how many rows the decision tables have
 * @param untested the rows that no test is about
 * @param changes how many changes of single cells were tried
 * @param unnoticed the changes that no test noticed
 * @param proposals further tests beside the limits of rows, for somebody to confirm
 */
public record TestReport(
        List<TestResult> results,
        int rows,
        List<RuleRow> untested,
        int changes,
        List<Unnoticed> unnoticed,
        List<Proposal> proposals) {

    /**
     * A change that no test noticed.
     *
     * @param cell the cell that was changed
     * @param label its column
     * @param row the name of its row
     * @param from what stands there
     * @param to what it was changed to
     */
    public record Unnoticed(RuleRow cell, String label, String row, String from, String to) {}

    /**
     * A test that somebody has to confirm.
     *
     * @param table the sheet it asks
     * @param name a name for it
     * @param input what it asks
     * @param expected what the table answers today
     */
    public record Proposal(TableFinding.Place table, String name, String input, String expected) {}

    public TestReport {
        results = List.copyOf(results);
        untested = List.copyOf(untested);
        unnoticed = List.copyOf(unnoticed);
        proposals = List.copyOf(proposals);
    }

    /** The tests that did not pass. */
    public List<TestResult> failures() {
        return results.stream().filter(TestResult::fails).toList();
    }

    /** The tests that were proposed and that nobody has confirmed. */
    public List<TestResult> unconfirmed() {
        return results.stream().filter(r -> r.outcome() == Outcome.PROPOSED).toList();
    }

    /** How many changes of a hundred the tests notice, cut to a whole number; 100 if none. */
    public int score() {
        return changes == 0 ? 100 : (changes - unnoticed.size()) * 100 / changes;
    }
}
