package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.Holiday;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds the clocks that have another due day by another version of the rulebook, or by the same
 * with other holidays.
 */
public final class ClocksOfVersions {

    private final Rulebook then;
    private final Rulebook now;

    public ClocksOfVersions(Rulebook then, Rulebook now) {
        this.then = then;
        this.now = now;
    }

    /**
     * The clocks that moved.
     *
     * @param now the run by the second version
     * @param clocks those with another day, whether open or not, in the order of the run
     */
    public record Compared(EvaluationRun now, List<MovedClock> clocks) {

        public Compared {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * Evaluates the same records by each version.
     *
     * @param request the records, with the readings of a version
     */
    public Compared of(Function<Rulebook, Evaluator.Request> request) {
        EvaluationRun later = new Evaluator(now).evaluate(request.apply(now));
        EvaluationRun earlier = new Evaluator(then).evaluate(request.apply(then));
        List<Optional<Finding>> before = SameClocks.of(later.findings(), earlier.findings());
        List<MovedClock> moved = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Finding finding = later.findings().get(i);
            before.get(i)
                    .filter(other -> !other.due().equals(finding.due()))
                    .map(other -> new MovedClock(finding, other.due(), why(other, finding)))
                    .ifPresent(moved::add);
        }
        return new Compared(later, moved);
    }

    private Explanation why(Finding before, Finding after) {
        Set<Step> why = new LinkedHashSet<>();
        holidays(after).stream()
                .filter(day -> then.holidays().on(day.date()).isEmpty())
                .forEach(day -> why.add(added(day)));
        holidays(before).stream()
                .filter(day -> now.holidays().on(day.date()).isEmpty())
                .forEach(day -> why.add(holiday("holiday-only-then", day)));
        if (!before.timeline().value().equals(after.timeline().value())) {
            why.add(
                    Step.about(Kind.DECIDED, "timeline-reads-otherwise")
                            .with("then", before.timeline().because().address())
                            .by(after.timeline().because()));
        }
        Optional<LocalDate> started = before.trigger().map(Occurrence::date);
        Optional<LocalDate> starts = after.trigger().map(Occurrence::date);
        if (started.isPresent() && starts.isPresent() && !started.equals(starts)) {
            why.add(
                    Step.about(Kind.COMPUTED, "clock-starts-otherwise")
                            .with("then", started.get())
                            .with("now", starts.get()));
        }
        return new Explanation(
                why.isEmpty()
                        ? List.of(Step.about(Kind.DECIDED, "other-row-differs"))
                        : List.copyOf(why));
    }

    private static List<Holiday> holidays(Finding finding) {
        return finding.why().steps().stream()
                .flatMap(step -> step.strip().stream())
                .map(DayStrip::holidays)
                .flatMap(java.util.Collection::stream)
                .toList();
    }

    private static Step added(Holiday day) {
        return day.gazettedOn()
                .map(on -> holiday("holiday-gazetted-since", day).with("gazetted", on))
                .orElseGet(() -> holiday("holiday-only-now", day));
    }

    private static Step holiday(String topic, Holiday day) {
        return Step.about(Kind.GIVEN, topic)
                .with("day", day.date())
                .with("name", day.name())
                .with("notice", day.notice())
                .with("row", day.address());
    }
}
