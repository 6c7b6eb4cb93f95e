package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Step;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Timeline;

/**
 * One clock of one timeline in one matter: what started it, between which days the act is lawful,
 * and the steps so far.
 *
 * @param timeline the time limit and its row
 * @param trigger the event that started it; empty for the calendar
 * @param named the period that placed it; empty for an event
 * @param first first lawful day; empty if there is none or it is not known
 * @param last last lawful day; empty if there is none or it is not known
 * @param found how the deciding day was found; empty if it is not known
 * @param steps the steps so far
 */
record RunningClock(
        Decision<Timeline> timeline,
        Optional<Occurrence> trigger,
        Optional<NamedPeriod> named,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<Found> found,
        List<Step> steps) {

    RunningClock {
        steps = List.copyOf(steps);
    }

    Timeline limit() {
        return timeline.value();
    }

    Duty duty() {
        return limit().duty();
    }

    Clock clock() {
        return limit().clock();
    }

    /** The law itself brings an outcome about when the period ends without the act. */
    boolean lawSuppliesOutcome() {
        return clock().onExpiry().isPresent()
                && !clock().expiryRegardless()
                && duty().effect() == Duty.LegalEffect.OPERATION_OF_LAW;
    }

    /** A period must run out first, and its end is not known yet. */
    boolean firstDayUnknown() {
        return limit() instanceof Timeline.NotBefore && first.isEmpty();
    }

    RunningClock with(Step step) {
        return with(List.of(step));
    }

    RunningClock with(List<Step> further) {
        List<Step> more = new ArrayList<>(steps);
        more.addAll(further);
        return new RunningClock(timeline, trigger, named, first, last, found, more);
    }

    /** Its period is counted in hours, and no decision has put a day in their place. */
    boolean inHours() {
        return found.isEmpty() && DueDay.inHours(limit());
    }

    /** The same clock without some of its steps. */
    RunningClock without(Predicate<Step> idle) {
        List<Step> left = steps.stream().filter(idle.negate()).toList();
        return new RunningClock(timeline, trigger, named, first, last, found, left);
    }

    /** The same clock with another last lawful day; a minimum period, with another first one. */
    RunningClock endingOn(Found later, Step because) {
        return placed(Optional.of(later)).with(because).with(Steps.due(this, later));
    }

    /** The same clock with a deciding day that is not known yet. */
    RunningClock stillOpen(Step because) {
        return placed(Optional.empty()).with(because);
    }

    /** The same clock without its deciding day. */
    RunningClock undated() {
        return placed(Optional.empty());
    }

    private RunningClock placed(Optional<Found> later) {
        Optional<LocalDate> day = later.map(Found::day);
        boolean minimum = limit() instanceof Timeline.NotBefore;
        return new RunningClock(
                timeline,
                trigger,
                named,
                minimum ? day : first,
                minimum ? last : day,
                later,
                steps);
    }
}
