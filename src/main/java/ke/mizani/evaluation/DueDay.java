package ke.mizani.evaluation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.calendar.Counting;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.DayStrip.Run;
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
 * @param sittings held and announced
 * @param readings the chosen readings
 */
record DueDay(Holidays holidays, Sittings sittings, Readings readings) {

    /**
     * The day under the chosen readings, the latest that any reading gives, and how it is counted
     * under any.
     */
    record Found(
            DayStrip strip,
            LocalDate lastArguable,
            Readings latestReading,
            Function<Counting, DayStrip> count) {

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
            return inSittings(timeline, start, period(timeline).orElseThrow().amount());
        }
        return Optional.of(latest(timeline, counting -> timeline.decidingDay(start, counting)));
    }

    /** The deciding day of a clock placed by the calendar. */
    Found in(Timeline timeline, NamedPeriod named) {
        boolean rolls = timeline.clock().rolls();
        return latest(timeline, counting -> timeline.decidingDay(named, counting, rolls));
    }

    /** The last day that the law names in the period, before any move off a closed day. */
    LocalDate unmoved(Timeline timeline, NamedPeriod named) {
        return timeline.decidingDay(named, counting(timeline, readings), false).day();
    }

    /** The due day with so many days more. */
    Found later(Timeline timeline, Function<Counting, DayStrip> before, int days) {
        boolean rolls = timeline.clock().rolls();
        return latest(
                timeline, counting -> counting.goingOn(before.apply(counting).day(), days, rolls));
    }

    /**
     * The day of a clock that was stopped and goes on with what was left of its period; of a
     * minimum period, the first lawful one.
     */
    Found rest(Timeline timeline, Found before, LocalDate stop, LocalDate from) {
        if (timeline instanceof Timeline.NotBefore limit) {
            return latest(
                    timeline,
                    counting -> rest(limit, before.count().apply(counting), stop, from, counting));
        }
        boolean rolls = timeline.clock().rolls();
        Period whole = period(timeline).orElse(new Period(Integer.MAX_VALUE, Period.Unit.DAYS));
        return latest(
                timeline,
                counting -> {
                    int left = before.count().apply(counting).leftAfter(stop);
                    return counting.rest(from, left, whole, rolls);
                });
    }

    private static DayStrip rest(
            Timeline.NotBefore limit,
            DayStrip before,
            LocalDate stop,
            LocalDate from,
            Counting counting) {
        int left = leftAfter(limit, before, stop);
        return limit.effectOfLaw()
                ? counting.goingOn(from, left, false)
                : counting.firstDayAfterRest(from, left);
    }

    /** How many days of its period come after that day. */
    static int leftAfter(Timeline timeline, DayStrip strip, LocalDate day) {
        return timeline instanceof Timeline.NotBefore limit
                ? Math.toIntExact(DAYS.between(day, lastOfPeriod(limit, strip.day())))
                : strip.leftAfter(day);
    }

    /** The last day of a minimum period whose first lawful day is that one. */
    static LocalDate lastOfPeriod(Timeline.NotBefore limit, LocalDate first) {
        return limit.effectOfLaw() ? first : first.minusDays(1);
    }

    /**
     * The deciding day with so many sitting days left; the day itself if none is; empty until held.
     */
    Optional<Found> restOfSittings(Timeline timeline, LocalDate from, int left) {
        return left == 0
                ? Optional.of(sure(onlyDay(from)))
                : sittingDay(timeline, sittings.held(), from, left).map(this::sure);
    }

    private static DayStrip onlyDay(LocalDate day) {
        return new DayStrip(
                List.of(new Run(day, day, DayStrip.Mark.START, 0, Optional.empty())), day);
    }

    /** A day that no reading changes. */
    private Found sure(DayStrip strip) {
        return new Found(strip, strip.day(), readings, counting -> strip);
    }

    /** The moment at which a period of clock hours ends. */
    static LocalDateTime hoursAfter(LocalDateTime start, Period period) {
        return start.plusHours(period.amount());
    }

    private Found latest(Timeline timeline, Function<Counting, DayStrip> count) {
        DayStrip chosen = count.apply(counting(timeline, readings));
        return readings.all().stream()
                .map(
                        other ->
                                new Found(
                                        chosen,
                                        count.apply(counting(timeline, other)).day(),
                                        other,
                                        count))
                .max(Comparator.comparing(Found::lastArguable))
                .filter(other -> other.lastArguable().isAfter(chosen.day()))
                .orElse(new Found(chosen, chosen.day(), readings, count));
    }

    private Counting counting(Timeline timeline, Readings chosen) {
        return new Counting(timeline.clock().counting(), chosen, holidays);
    }

    /** Whether its period is counted in sitting days. */
    static boolean inSittings(Timeline timeline) {
        return period(timeline).filter(p -> p.unit() == Period.Unit.SITTING_DAYS).isPresent();
    }

    static boolean inHours(Timeline timeline) {
        return period(timeline).filter(p -> p.unit() == Period.Unit.HOURS).isPresent();
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

    /** The deciding day of a period of so many sitting days; empty while they are to be held. */
    Optional<Found> inSittings(Timeline timeline, LocalDate start, int count) {
        return sittingDay(timeline, sittings.held(), start, count).map(this::sure);
    }

    /** The deciding day of a clock with so many sitting days to go, counted in these sittings. */
    static Optional<DayStrip> sittingDay(
            Timeline timeline, SittingCalendar sittings, LocalDate start, int left) {
        return timeline instanceof Timeline.NotBefore
                ? sittings.firstDayAfter(start, left)
                : sittings.after(start, left);
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
