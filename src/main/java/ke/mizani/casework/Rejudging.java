package ke.mizani.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;

/** What a new verdict means for a breach case that is open. */
record Rejudging(Breach breach, LocalDate day) {

    /** Verdicts that leave open whether it is a breach. */
    private static final Set<Status> NEITHER = EnumSet.of(Status.DISPUTED, Status.CANNOT_TELL);

    /** The step that the application takes, if any; without a verdict there is no such duty. */
    Optional<BreachStep> step(Optional<Finding> verdict) {
        if (verdict.filter(finding -> NEITHER.contains(finding.status())).isPresent()) {
            return Optional.empty();
        }
        if (verdict.filter(Finding::breach).isEmpty()) {
            return breach.cleared() ? Optional.empty() : Optional.of(BreachStep.CLEARED);
        }
        if (breach.cleared()) {
            return Optional.of(BreachStep.RECURRED);
        }
        return verdict.filter(this::differs).map(finding -> BreachStep.JUDGED);
    }

    /** Overdue by one more day is the same verdict. */
    private boolean differs(Finding finding) {
        return finding.status() != breach.status() || !finding.due().equals(breach.due());
    }

    /** What is noted with the step. */
    Map<String, String> facts(Optional<Finding> verdict, long run) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("status", Status.NOT_APPLICABLE.word());
        facts.put("run", String.valueOf(run));
        verdict.ifPresent(finding -> facts.putAll(Breach.verdict(finding, run)));
        facts.put("day", day.toString());
        return facts;
    }
}
