package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a day was found, from the day that starts the clock to the day it ends on: each day counted,
 * skipped or moved over, and why. Neighbouring days of one kind are kept as one run.
 *
 * @param runs the runs, in order, without a hole
 * @param day the day that was found
 */
public record DayStrip(List<Run> runs, LocalDate day) {

    /** What a day is in a count. */
    public enum Mark implements Word {
        /** The day of the event; never counted. */
        START,
        COUNTED,
        /** A day on which a sitting is announced and not held yet: counted in a forecast. */
        ANNOUNCED,
        /** An excluded day inside a short period: not counted. */
        SKIPPED,
        /** Not a sitting day. */
        NO_SITTING,
        /** The period ends at the beginning of this day (Art. 259(5)(b)). */
        ENDS_BEFORE,
        /** The period would end on this day, but it is excluded. */
        MOVED_OFF,
        /** The day reached by moving forward, or named by the law. */
        REACHED
    }

    /**
     * Days of one kind in a row.
     *
     * @param from the first
     * @param to the last
     * @param mark what they are
     * @param count the number that the first of them has in the count; 0 where days are not counted
     * @param holiday the holiday that excludes it; empty for a weekend
     */
    public record Run(
            LocalDate from, LocalDate to, Mark mark, int count, Optional<Holiday> holiday) {

        private boolean goesOnWith(LocalDate day, Mark next, Optional<Holiday> why) {
            return mark == next && holiday.equals(why) && to.plusDays(1).equals(day);
        }
    }

    public DayStrip {
        runs = List.copyOf(runs);
    }

    /** The days that were counted: equals the length of the period for periods in days. */
    public long counted() {
        return runs.stream()
                .filter(run -> run.mark() == Mark.COUNTED)
                .mapToLong(run -> run.to().toEpochDay() - run.from().toEpochDay() + 1)
                .sum();
    }

    /**
     * How much of the period comes after that day: the days to its own end, before any move,
     * without those left out.
     */
    public int leftAfter(LocalDate day) {
        LocalDate end =
                runs.stream()
                        .filter(run -> run.mark() == Mark.COUNTED)
                        .reduce((earlier, later) -> later)
                        .map(Run::to)
                        .orElse(runs.get(0).from());
        long leftOut =
                runs.stream()
                        .filter(run -> run.mark() == Mark.SKIPPED || run.mark() == Mark.NO_SITTING)
                        .flatMap(run -> run.from().datesUntil(run.to().plusDays(1)))
                        .filter(day::isBefore)
                        .count();
        return Math.toIntExact(Math.max(0, end.toEpochDay() - day.toEpochDay() - leftOut));
    }

    /** The holidays met on the way. */
    public List<Holiday> holidays() {
        return runs.stream().flatMap(run -> run.holiday().stream()).toList();
    }

    /** Collects the days of a strip one by one. */
    static final class Builder {

        private final List<Run> runs = new ArrayList<>();

        Builder add(LocalDate day, Mark mark, int count, Optional<Holiday> holiday) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).goesOnWith(day, mark, holiday)) {
                Run run = runs.get(last);
                runs.set(last, new Run(run.from(), day, mark, run.count(), holiday));
            } else {
                runs.add(new Run(day, day, mark, count, holiday));
            }
            return this;
        }

        Builder addRun(Run run) {
            runs.add(run);
            return this;
        }

        Builder add(LocalDate day, Mark mark) {
            return add(day, mark, 0, Optional.empty());
        }

        Builder counted(LocalDate first, LocalDate last) {
            if (!last.isBefore(first)) {
                runs.add(new Run(first, last, Mark.COUNTED, 1, Optional.empty()));
            }
            return this;
        }

        DayStrip endingOn(LocalDate day) {
            return new DayStrip(runs, day);
        }
    }
}
