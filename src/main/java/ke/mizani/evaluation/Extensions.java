package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Extension.Refusal;

/**
 * Extensions of one clock, in the order in which they were decided. One by an office that has no
 * power to extend changes nothing but the explanation.
 *
 * @param days finds due days
 * @param clock the clock with those looked at so far
 * @param granted the days that were added so far
 */
record Extensions(DueDay days, RunningClock clock, int granted) {

    Extensions and(Occurrence extension) {
        Activity row = extension.recorded().orElseThrow();
        Optional<LocalDate> last = clock.last().or(clock::first);
        return clock.clock()
                .extension()
                .refusal(row.office(), extension.date(), last)
                .map(why -> refused(extension, row, why, last))
                .orElseGet(() -> honoured(extension, row));
    }

    private Extensions refused(
            Occurrence extension, Activity row, Refusal why, Optional<LocalDate> last) {
        Step refused =
                Step.about(Kind.DECIDED, "extension-refused-" + why.word())
                        .with("timeline", clock.duty().id())
                        .with("day", extension.date())
                        .with("office", row.office())
                        .with("days", row.quantity().orElseThrow());
        Step told = last.map(day -> refused.with("last", day)).orElse(refused);
        return new Extensions(
                days, clock.with(told.by(clock.timeline().because()).from(row)), granted);
    }

    private Extensions honoured(Occurrence extension, Activity row) {
        int more = row.quantity().orElseThrow().intValueExact();
        Step step =
                Steps.happened(extension, "deadline-extended")
                        .with("days", more)
                        .with("office", row.office());
        Optional<Found> later = later(more);
        RunningClock longer =
                later.map(found -> clock.endingOn(found, step))
                        .orElseGet(() -> clock.stillOpen(step));
        return new Extensions(days, longer, granted + more);
    }

    /** Sitting days are counted from the start again, so that those to come can be added. */
    private Optional<Found> later(int more) {
        if (DueDay.inSittings(clock.limit())) {
            return days.sittingsAfter(
                    clock.limit(), clock.trigger().orElseThrow().date(), granted + more);
        }
        return clock.last().or(clock::first).map(last -> days.goingOn(clock.limit(), last, more));
    }
}
