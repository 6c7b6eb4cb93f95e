package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The same clock, its last lawful day no longer known. */
    RunningClock endingSomeDay(Step because) {
        Optional<LocalDate> unknown = Optional.empty();
        return new RunningClock(timeline, trigger, named, first, unknown, Optional.empty(), steps)
                .with(because);
    }

    /** The same clock with another last lawful day. */
    RunningClock endingOn(Found later, Step because) {
        RunningClock moved =
                new RunningClock(
                        timeline,
                        trigger,
                        named,
                        first,
                        Optional.of(later.day()),
                        Optional.of(later),
                        steps);
        return moved.with(because).with(Steps.due(this, later));
    }
}
