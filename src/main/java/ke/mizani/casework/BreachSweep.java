package ke.mizani.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ke.mizani.finding.Finding;
import ke.mizani.rulebook.EscalationLadder;

/**
 * What the application does in breach cases on a day: it opens one for each breach of a duty of the
 * Assembly, once, notes other verdicts, proposes closing what is no breach any more, and tells who
 * is next on the ladder. Done again it does nothing more.
 */
public final class BreachSweep {

    private final Casework casework;
    private final BreachRegister register;

    public BreachSweep(Casework casework) {
        this.casework = casework;
        register = new BreachRegister(casework.cases());
    }

    /**
     * What was done.
     *
     * @param opened cases opened
     * @param judged cases with another verdict
     * @param escalated steps up
     */
    public record Done(int opened, int judged, int escalated) {

        /** Whether nothing was to do. */
        public boolean nothing() {
            return opened + judged + escalated == 0;
        }
    }

    /** Does what is due on that day, by the verdicts of that day. */
    public Done on(LocalDate day, DueDuties duties) {
        Map<String, Finding> verdicts = BreachSubjects.verdicts(duties.run().findings());
        int opened = open(day, verdicts, duties);
        int judged = judge(day, verdicts, duties.archive());
        return new Done(opened, judged, escalate(day, duties.rulebook().escalation()));
    }

    private int open(LocalDate day, Map<String, Finding> verdicts, DueDuties duties) {
        BreachSubjects subjects = BreachSubjects.of(register.list());
        int opened = 0;
        for (Map.Entry<String, Finding> verdict : verdicts.entrySet()) {
            Optional<String> subject =
                    duties.opens(verdict.getValue())
                            ? subjects.toOpen(verdict.getKey())
                            : Optional.empty();
            if (subject.isPresent()) {
                Map<String, String> facts =
                        Breach.facts(verdict.getValue(), duties.archive().number(), day);
                boolean added =
                        casework.open(BreachCase.APPLICATION, BreachCase.KIND, subject.get(), facts)
                                .added();
                opened += added ? 1 : 0;
            }
        }
        return opened;
    }

    private int judge(LocalDate day, Map<String, Finding> verdicts, DueDuties.Archive archive) {
        int judged = 0;
        for (Breach breach : register.open()) {
            Optional<Finding> verdict =
                    Optional.ofNullable(verdicts.get(BreachSubjects.duty(breach)));
            Rejudging rejudging = new Rejudging(breach, day);
            Optional<BreachStep> step = rejudging.step(verdict);
            if (step.isPresent()) {
                Map<String, String> facts = rejudging.facts(verdict, archive.number());
                judged += take(breach, step.get(), facts) ? 1 : 0;
            }
        }
        return judged;
    }

    private int escalate(LocalDate day, EscalationLadder ladder) {
        int escalated = 0;
        for (Breach breach : register.open()) {
            for (Map<String, String> facts : new Climb(breach, day).due(ladder)) {
                escalated += take(breach, BreachStep.ESCALATED, facts) ? 1 : 0;
            }
        }
        return escalated;
    }

    /** Whether it was taken: somebody may have closed the case, or taken it, meanwhile. */
    private boolean take(Breach breach, BreachStep step, Map<String, String> facts) {
        try {
            casework.take(
                    breach.file().number(),
                    Optional.empty(),
                    new Step(BreachCase.APPLICATION, step.word(), facts));
            return true;
        } catch (StepRefused meanwhile) {
            return false;
        }
    }
}
