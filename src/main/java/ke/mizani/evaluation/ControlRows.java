package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.evaluation.Outcome.Verdict;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;

/**
 * What authorities decided about the clocks of a matter: court orders that stop them, extensions,
 * excuses. Each needs an office that decided and evidence of it; without them the verdict is that
 * one cannot tell.
 *
 * @param history what happened in the matter
 * @param days finds due days
 */
record ControlRows(History history, DueDay days) {

    private static final String SUSPENDED = "clock-suspended";
    private static final String RESUMED = "clock-resumed";
    private static final String EXTENDED = "deadline-extended";
    private static final String EXCUSED = "breach-excused";
    private static final String RESUME = "resume:";
    private static final String RESTART = "restart:";
    private static final BigDecimal MOST_DAYS = new BigDecimal(9999);

    /**
     * The clock after all that was decided about it, and a verdict if that cannot be told or the
     * clock stands still.
     */
    record Adjusted(RunningClock clock, Optional<Verdict> instead) {}

    Adjusted adjusted(RunningClock clock) {
        Extensions extended = new Extensions(days, clock, 0);
        for (Occurrence extension : about(clock, EXTENDED)) {
            Optional<Verdict> fault = fault(extension, ControlRows::namesDays, "days");
            if (fault.isPresent()) {
                return new Adjusted(extended.clock(), fault);
            }
            extended = extended.and(extension);
        }
        return stopped(extended.clock());
    }

    private static boolean namesDays(Activity row) {
        return row.quantity()
                .filter(days -> days.signum() > 0 && days.compareTo(MOST_DAYS) <= 0)
                .filter(days -> days.stripTrailingZeros().scale() <= 0)
                .isPresent();
    }

    /** A breach that an authority with power excused keeps its delay, but is no breach. */
    Verdict excused(RunningClock clock, Verdict verdict) {
        List<Occurrence> excuses = about(clock, EXCUSED);
        if (!verdict.status().breach() || excuses.isEmpty()) {
            return verdict;
        }
        Occurrence excuse = excuses.get(excuses.size() - 1);
        return fault(excuse, a -> !a.note().isBlank(), "reason")
                .orElse(
                        verdict.instead(Status.EXCUSED)
                                .because(Steps.happened(excuse, "breach-excused")));
    }

    private Adjusted stopped(RunningClock clock) {
        Optional<Occurrence> stop = orderWhileRunning(clock);
        if (stop.isEmpty() || doneBefore(clock, stop.get())) {
            return new Adjusted(clock, Optional.empty());
        }
        Optional<Verdict> fault = fault(stop.get(), a -> true, "");
        if (fault.isPresent()) {
            return new Adjusted(clock, fault);
        }
        RunningClock halted = clock.with(Steps.happened(stop.get(), "clock-suspended"));
        return history.firstSince(stop.get(), List.of(RESUMED))
                .map(resumed -> goingOn(halted, stop.get(), resumed))
                .orElse(new Adjusted(halted, Optional.of(standing(clock, stop.get()))));
    }

    /** While the order stands an act is in time, and silence is no breach. */
    private Verdict standing(RunningClock clock, Occurrence stop) {
        return history.firstSince(stop, clock.clock().dueEvents())
                .map(act -> Verdict.of(Status.MET).by(act).late(0).because(Steps.done(act)))
                .orElse(Verdict.of(Status.SUSPENDED));
    }

    private Adjusted goingOn(RunningClock clock, Occurrence stop, Occurrence resumed) {
        String note = resumed.recorded().orElseThrow().note();
        Optional<Verdict> fault =
                fault(
                        resumed,
                        a -> a.note().startsWith(RESUME) || a.note().startsWith(RESTART),
                        "resume-or-restart");
        if (fault.isPresent()) {
            return new Adjusted(clock, fault);
        }
        Step step = Steps.happened(resumed, "clock-resumed").with("how", note);
        if (note.startsWith(RESTART) && clock.trigger().isPresent()) {
            return days.after(clock.limit(), resumed.date())
                    .map(found -> new Adjusted(clock.endingOn(found, step), Optional.empty()))
                    .orElse(new Adjusted(clock, Optional.empty()));
        }
        int left =
                Math.toIntExact(ChronoUnit.DAYS.between(stop.date(), clock.last().orElseThrow()));
        Found later = days.goingOn(clock.limit(), resumed.date(), left);
        return new Adjusted(clock.endingOn(later, step.with("daysLeft", left)), Optional.empty());
    }

    private Optional<Occurrence> orderWhileRunning(RunningClock clock) {
        return history.of(List.of(SUSPENDED)).stream()
                .filter(order -> clock.trigger().map(order::onOrAfter).orElse(true))
                .filter(
                        order ->
                                clock.last()
                                        .filter(last -> !order.date().isAfter(last))
                                        .isPresent())
                .findFirst();
    }

    private boolean doneBefore(RunningClock clock, Occurrence stop) {
        LocalDate day = stop.date();
        return history.of(clock.clock().dueEvents()).stream()
                .filter(act -> clock.trigger().map(act::onOrAfter).orElse(true))
                .anyMatch(act -> act.date().isBefore(day));
    }

    private List<Occurrence> about(RunningClock clock, String event) {
        return history.of(List.of(event)).stream()
                .filter(
                        row ->
                                row.recorded()
                                        .flatMap(Activity::indicator)
                                        .filter(clock.duty().id()::equals)
                                        .isPresent())
                .filter(row -> clock.trigger().map(row::onOrAfter).orElse(true))
                .toList();
    }

    private static Optional<Verdict> fault(
            Occurrence decided, Predicate<Activity> complete, String what) {
        Activity row = decided.recorded().orElseThrow();
        String missing =
                row.office().isBlank()
                        ? "authority"
                        : row.evidence().isBlank() ? "evidence" : complete.test(row) ? "" : what;
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Step step = Steps.happened(decided, "decision-incomplete").with("missing", missing);
        return Optional.of(
                Verdict.of(Status.CANNOT_TELL).because(step.with("kind", Kind.GIVEN.word())));
    }
}
