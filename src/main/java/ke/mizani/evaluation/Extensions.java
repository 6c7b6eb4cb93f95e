package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Counting;
import ke.mizani.calendar.DayStrip;
import ke.mizani.evaluation.ControlRows.ToGo;
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
 * @param toGo its sitting days with those that were added so far; none if it is not counted so
 */
record Extensions(DueDay days, RunningClock clock, ToGo toGo) {

    static final String HONOURED = "deadline-extended";

    private static final String REFUSED = "extension-refused-";

    /** A clock that nobody has extended yet. */
    static Extensions none(DueDay days, RunningClock clock) {
        int sittings =
                DueDay.inSittings(clock.limit())
                        ? DueDay.period(clock.limit()).orElseThrow().amount()
                        : 0;
        LocalDate start = clock.trigger().map(Occurrence::date).orElse(LocalDate.MIN);
        return new Extensions(days, clock, new ToGo(start, sittings));
    }

    /** The same with one more, which was looked at before the clock was moved. */
    Extensions again(Occurrence extension) {
        RunningClock unjudged = clock.without(step -> isRefusal(step, extension));
        return new Extensions(days, unjudged, toGo).and(extension);
    }

    /** Whether it had no effect. */
    boolean refused(Occurrence extension) {
        return clock.steps().stream().anyMatch(step -> isRefusal(step, extension));
    }

    private static boolean isRefusal(Step step, Occurrence extension) {
        return step.topic().startsWith(REFUSED) && step.activity().equals(extension.recorded());
    }

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
                Step.about(Kind.DECIDED, REFUSED + why.word())
                        .with("timeline", clock.duty().id())
                        .with("day", extension.date())
                        .with("office", row.office())
                        .with("days", row.quantity().orElseThrow());
        Step told = last.map(day -> refused.with("last", day)).orElse(refused);
        return new Extensions(
                days, clock.with(told.by(clock.timeline().because()).from(row)), toGo);
    }

    private Extensions honoured(Occurrence extension, Activity row) {
        int more = row.quantity().orElseThrow().intValueExact();
        Step step =
                Steps.happened(extension, HONOURED).with("days", more).with("office", row.office());
        ToGo longer =
                new ToGo(
                        toGo.from(), DueDay.inSittings(clock.limit()) ? toGo.sittings() + more : 0);
        RunningClock extended =
                later(more, longer)
                        .map(found -> clock.endingOn(found, step))
                        .orElseGet(() -> clock.stillOpen(step));
        return new Extensions(days, extended, longer);
    }

    /** Sitting days are counted from the start again, so that those to come can be added. */
    private Optional<Found> later(int more, ToGo longer) {
        if (DueDay.inSittings(clock.limit())) {
            return days.inSittings(clock.limit(), longer.from(), longer.sittings());
        }
        return clock.last()
                .or(clock::first)
                .map(last -> days.later(clock.limit(), counted(last), more));
    }

    private Function<Counting, DayStrip> counted(LocalDate last) {
        return clock.found().map(Found::count).orElse(counting -> counting.namedDay(last, false));
    }
}
