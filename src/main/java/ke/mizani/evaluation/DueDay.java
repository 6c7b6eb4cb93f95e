package ke.mizani.evaluation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.calendar.Counting;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Period;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.SittingCalendar;
import ke.mizani.policy.Timeline;

/**
 * Finds the day that decides a timeline: the last lawful day, or the first of a minimum period.
 *
 * @param holidays those known
 * @param sittings the days on which the House sat
 * @param readings the chosen readings
 */
record DueDay(Holidays holidays, SittingCalendar sittings, Readings readings) {

    /** The day under the chosen readings, and the latest that any reading gives. */
    record Found(DayStrip strip, LocalDate lastArguable, Readings latestReading) {

        LocalDate day() {
            return strip.day();
        }
    }

    /**
     * The deciding day of a clock started by an event; empty while sitting days are still to be
     * held.
     */
    Optional<Found> after(Timeline timeline, LocalDate start) {
        if (inSittings(timeline)) {
            return sittingsAfter(timeline, start, 0);
        }
        return Optional.of(latest(timeline, counting -> afterEvent(timeline, start, counting)));
    }

    /** The deciding day of a clock placed by the calendar. */
    Found in(Timeline timeline, NamedPeriod named) {
        return latest(timeline, counting -> lastDayExpression(timeline, named, counting));
    }

    /** The day of a clock that goes on after a stop, with so many days left. */
    Found goingOn(Timeline timeline, LocalDate from, int days) {
        boolean rolls = timeline.clock().rolls();
        return latest(timeline, counting -> counting.goingOn(from, days, rolls));
    }

    /** The moment at which a period of clock hours ends. */
    static LocalDateTime hoursAfter(LocalDateTime start, Period period) {
        return start.plusHours(period.amount());
    }

    private Found latest(Timeline timeline, Function<Counting, DayStrip> count) {
        DayStrip chosen = count.apply(counting(timeline, readings));
        return readings.all().stream()
                .map(other -> found(chosen, count.apply(counting(timeline, other)).day(), other))
                .max(Comparator.comparing(Found::lastArguable))
                .filter(other -> other.lastArguable().isAfter(chosen.day()))
                .orElse(found(chosen, chosen.day(), readings));
    }

    private static Found found(DayStrip strip, LocalDate lastArguable, Readings reading) {
        return new Found(strip, lastArguable, reading);
    }

    private Counting counting(Timeline timeline, Readings chosen) {
        return new Counting(timeline.clock().counting(), chosen, holidays);
    }

    private static DayStrip lastDayExpression(
            Timeline timeline, NamedPeriod named, Counting counting) {
        boolean rolls = timeline.clock().rolls();
        if (timeline instanceof Timeline.ByDate byDate) {
            return byDate.to().in(named, counting, rolls);
        }
        if (timeline instanceof Timeline.Between between) {
            return between.to().in(named, counting, rolls);
        }
        throw new IllegalArgumentException("not placed by the calendar: " + timeline.duty().id());
    }

    private static DayStrip afterEvent(Timeline timeline, LocalDate start, Counting counting) {
        boolean rolls = timeline.clock().rolls();
        if (timeline instanceof Timeline.Within within) {
            return counting.lastDay(start, within.period(), rolls);
        }
        if (timeline instanceof Timeline.NotBefore notBefore) {
            return notBefore.effectOfLaw()
                    ? counting.effectDay(start, notBefore.period())
                    : counting.firstDayAfter(start, notBefore.period());
        }
        if (timeline instanceof Timeline.Between between) {
            return between.to().after(start, counting, rolls);
        }
        throw new IllegalArgumentException("no day of its own: " + timeline.duty().id());
    }

    /** Whether its period is counted in sitting days. */
    static boolean inSittings(Timeline timeline) {
        return period(timeline).filter(p -> p.unit() == Period.Unit.SITTING_DAYS).isPresent();
    }

    /** The length of a timeline that has one. */
    static Optional<Period> period(Timeline timeline) {
        if (timeline instanceof Timeline.Within within) {
            return Optional.of(within.period());
        }
        if (timeline instanceof Timeline.NotBefore notBefore) {
            return Optional.of(notBefore.period());
        }
        return Optional.empty();
    }

    /**
     * The deciding day of a period of sitting days with so many more; empty while they are still to
     * be held.
     */
    Optional<Found> sittingsAfter(Timeline timeline, LocalDate start, int more) {
        int count = period(timeline).orElseThrow().amount() + more;
        Optional<DayStrip> strip =
                timeline instanceof Timeline.NotBefore
                        ? sittings.firstDayAfter(start, count)
                        : sittings.after(start, count);
        return strip.map(days -> new Found(days, days.day(), readings));
    }

    /** The first lawful day of a timeline with two ends. */
    LocalDate firstDay(Timeline.Between between, LocalDate start) {
        return between.from().after(start, counting(between, readings), false).day();
    }

    /** The first lawful day of a timeline with two ends in a named period. */
    LocalDate firstDay(Timeline.Between between, NamedPeriod named) {
        return between.from().in(named, counting(between, readings), false).day();
    }
}
