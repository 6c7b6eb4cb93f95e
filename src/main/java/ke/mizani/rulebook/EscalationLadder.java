package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Escalation;
import ke.mizani.rulebook.Question.WhichEscalations;

/** Who is told of a breach that is not dealt with, and after how many days. */
public final class EscalationLadder {

    private final TableAnswers<Escalation> steps;

    EscalationLadder(Tables tables, Function<Question, List<String>> engine) {
        steps =
                new TableAnswers<>(
                        DecisionTable.ESCALATION, tables, EscalationTable::escalation, engine);
    }

    /**
     * The steps that are due, in the order of the sheet.
     *
     * @param days calendar days since the day that is counted from
     * @param day on which it is asked
     */
    public List<Decision<Escalation>> due(
            Escalation.From from, Duty.Severity severity, long days, LocalDate day) {
        return steps.to(
                new WhichEscalations(from.word(), severity.word(), BigDecimal.valueOf(days), day));
    }

    /** All steps, in the order of the sheet. */
    public List<Decision<Escalation>> steps() {
        return steps.rows();
    }
}
