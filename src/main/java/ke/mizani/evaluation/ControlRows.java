package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ke.mizani.activity.Activity;
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

    private static final String EXTENDED = "deadline-extended";
    private static final String EXCUSED = "breach-excused";
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_650);

    /**
     * The clock after all that was decided about it, and a verdict if that cannot be told or the
     * clock stands still.
     *
     * @param toGo what is to go of a clock in sitting days that courts may stop
     */
    record Adjusted(RunningClock clock, Optional<Verdict> instead, Optional<ToGo> toGo) {

        Adjusted(RunningClock clock, Optional<Verdict> instead) {
            this(clock, instead, Optional.empty());
        }
    }

    /**
     * The sitting days that a clock has to go.
     *
     * @param from the day on which it started or went on
     * @param sittings how many
     */
    record ToGo(LocalDate from, int sittings) {}

    Adjusted adjusted(RunningClock clock) {
        Extensions extended = Extensions.none(days, clock);
        for (Occurrence extension : about(clock, EXTENDED)) {
            Optional<Verdict> fault = fault(extension, ControlRows::ofWholeDays, "days");
            if (fault.isPresent()) {
                return new Adjusted(extended.clock(), fault);
            }
            extended = extended.and(extension);
        }
        return new CourtOrders(history, days, this).stopped(extended.clock(), extended.toGo());
    }

    /** Whether the time was extended by an office with the power. */
    static boolean isExtended(RunningClock clock) {
        return clock.steps().stream().anyMatch(step -> step.topic().equals(Extensions.HONOURED));
    }

    private static boolean ofWholeDays(Activity extension) {
        return extension
                .quantity()
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

    /** A clock that runs anew from that day, with the extensions since. */
    Extensions extendedSince(RunningClock clock, LocalDate day, int sittings) {
        Extensions now = new Extensions(days, clock, new ToGo(day, sittings));
        for (Occurrence extension : about(clock, EXTENDED)) {
            now = extension.date().isBefore(day) ? now : now.again(extension);
        }
        return now;
    }

    /**
     * A clock that goes on from that day, with the extensions that were too late only for the time
     * before it stood still.
     */
    Extensions inTimeAfterAll(RunningClock clock, LocalDate stop, LocalDate from, int sittings) {
        Extensions now = new Extensions(days, clock, new ToGo(from, sittings));
        for (Occurrence extension : about(clock, EXTENDED)) {
            boolean looked = extension.date().isBefore(stop) || !now.refused(extension);
            now = looked ? now : now.again(extension);
        }
        return now;
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

    static Optional<Verdict> fault(Occurrence decided, Predicate<Activity> complete, String what) {
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
