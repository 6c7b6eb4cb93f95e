package ke.mizani.rulebook;

import java.util.List;
import ke.mizani.calendar.Word;
import ke.mizani.policy.RuleRow;

/**
 * What came of one test of a workbook.
 *
 * @param test the row of the test
 * @param name its name
 * @param table the sheet that was asked
 * @param outcome whether it answered as expected
 * @param input what it was asked
 * @param expected what it should answer
 * @param found what it answered in place of it, or why it could not be asked; empty if as expected
 * @param protecting the rows that the test is about
 */
public record TestResult(
        RuleRow test,
        String name,
        String table,
        Outcome outcome,
        String input,
        String expected,
        String found,
        List<RuleRow> protecting) {

    /** What can come of a test. */
    public enum Outcome implements Word {
        PASSED,
        FAILED,
        NOT_UNDERSTOOD,
        /** It was proposed, and nobody has written yet why it must be so: it protects nothing. */
        PROPOSED
    }

    /** Whether something must be mended. */
    public boolean fails() {
        return outcome == Outcome.FAILED || outcome == Outcome.NOT_UNDERSTOOD;
    }

    public TestResult {
        protecting = List.copyOf(protecting);
    }
}
