package ke.mizani.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.policy.Timeline;

/**
 * A duty whose clock has not ended: it waits for its act, is overdue, or stands still.
 *
 * @param finding the verdict so far
 * @param asOf the day looked at
 */
record OpenClock(Finding finding, LocalDate asOf) {

    /** How a clock stands towards its day. */
    enum State implements Word {
        OVERDUE,
        PENDING,
        /** The act may be done from the day on. */
        FIRST_DAY,
        /** The law itself brings an effect about on the day. */
        BY_LAW,
        SUSPENDED
    }

    /** The open clocks of a run, in its order. */
    static List<OpenClock> of(EvaluationRun run) {
        return run.findings().stream()
                .filter(OpenClock::open)
                .map(finding -> new OpenClock(finding, run.viewpoint().asOf()))
                .toList();
    }

    /** Whether the clock behind a finding has not ended. */
    static boolean open(Finding finding) {
        Status status = finding.status();
        return status == Status.PENDING || status == Status.OVERDUE || status == Status.SUSPENDED;
    }

    State state() {
        if (finding.status() == Status.PENDING) {
            return finding.timeline().value() instanceof Timeline.NotBefore limit
                    ? limit.effectOfLaw() ? State.BY_LAW : State.FIRST_DAY
                    : State.PENDING;
        }
        return finding.status() == Status.OVERDUE ? State.OVERDUE : State.SUSPENDED;
    }

    Optional<LocalDate> day() {
        return finding.due();
    }

    /** Days until the day; 0 is today, negative is past; empty while no day is known. */
    Optional<Integer> daysLeft() {
        return state() == State.SUSPENDED
                ? Optional.empty()
                : day().map(due -> Math.toIntExact(ChronoUnit.DAYS.between(asOf, due)));
    }

    /** Whether it is waiting for its day, and that comes in the time up to this one. */
    boolean comesBy(LocalDate until) {
        return waiting() && day().filter(due -> !due.isAfter(until)).isPresent();
    }

    private boolean waiting() {
        return finding.status() == Status.PENDING && !free();
    }

    /** Whether the act may be done since a day that is past: it waits for nothing but the act. */
    boolean free() {
        return state() == State.FIRST_DAY && day().filter(asOf::isAfter).isPresent();
    }

    /** The latest day that another reading gives, if it is later. */
    Optional<LocalDate> lastArguableDay() {
        return finding.lastArguableDay().filter(last -> !day().equals(Optional.of(last)));
    }
}
