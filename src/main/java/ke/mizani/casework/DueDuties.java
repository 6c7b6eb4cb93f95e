package ke.mizani.casework;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.rulebook.Rulebook;

/**
 * The verdicts of a day, on which breach cases rest.
 *
 * @param run what was found
 * @param rulebook by which
 * @param since what was due earlier opens no case; empty: any breach does
 * @param archive keeps the run; asked only if something rests on it
 */
public record DueDuties(
        EvaluationRun run, Rulebook rulebook, Optional<LocalDate> since, Archive archive) {

    /** Whether a verdict is a breach that opens a case. */
    boolean opens(Finding finding) {
        return finding.breach()
                && since.flatMap(first -> finding.due().map(due -> !due.isBefore(first)))
                        .orElse(true);
    }

    /** Keeps a run. */
    public interface Archive {
        /** Number under which it is kept, the same each time. */
        long number();
    }
}
