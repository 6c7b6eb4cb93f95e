package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.rulebook.Rulebook;

/** Finds the open clocks that have been moved by what has become known since a day. */
public final class MovedClocks {

    private static final Set<Status> OPEN =
            EnumSet.of(
                    Status.PENDING,
                    Status.OVERDUE,
                    Status.SUSPENDED,
                    Status.DISPUTED,
                    Status.CANNOT_TELL);

    private final Rulebook rulebook;

    public MovedClocks(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The clocks that moved.
     *
     * @param since what was known at the end of this day is compared with
     * @param now the run with what is known now
     * @param clocks those that are open and moved, in the order of the run
     */
    public record Moved(LocalDate since, EvaluationRun now, List<MovedClock> clocks) {

        public Moved {
            clocks = List.copyOf(clocks);
        }
    }

    /** Evaluates twice from the same day: with what is known now, and with what was known then. */
    public Moved since(LocalDate day, Evaluator.Request request) {
        Evaluator evaluator = new Evaluator(rulebook);
        EvaluationRun now = evaluator.evaluate(request);
        EvaluationRun then = evaluator.evaluate(request.knowing(day));
        News news = new News(day, now.findings(), request);
        List<Optional<Finding>> earlier = SameClocks.of(now.findings(), then.findings());
        List<MovedClock> moved = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Finding finding = now.findings().get(i);
            earlier.get(i)
                    .filter(before -> isOpen(finding))
                    .filter(before -> !before.due().equals(finding.due()))
                    .map(before -> new MovedClock(finding, before.due(), news.about(finding)))
                    .ifPresent(moved::add);
        }
        return new Moved(day, now, moved);
    }

    private static boolean isOpen(Finding finding) {
        return OPEN.contains(finding.status()) && finding.done().isEmpty();
    }
}
