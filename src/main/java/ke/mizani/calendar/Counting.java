package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.Period.Unit;

/**
 * Counts days under one provision, with one set of readings and holidays. The day of the event is
 * excluded, the last day included (Cap. 2 s.57(a); Art. 259(5)(a)).
 *
 * @param rule the provision
 * @param readings the chosen readings
 * @param holidays the holidays known
 */
public record Counting(CountingRule rule, Readings readings, Holidays holidays) {

    /** The last lawful day of an act to be done within the period after {@code start}. */
    public DayStrip lastDay(LocalDate start, Period period, boolean rolls) {
        DayStrip.Builder strip = new DayStrip.Builder().add(start, Mark.START);
        LocalDate end = endOf(start, period, strip);
        return moved(end, rolls, strip);
    }

    /** The first lawful day of an act for which the period must have run out. */
    public DayStrip firstDayAfter(LocalDate start, Period period) {
        DayStrip.Builder strip = new DayStrip.Builder().add(start, Mark.START);
        LocalDate end =
                period.unit() == Unit.MONTHS && rule.endsBeforeMatchingDay(readings)
                        ? everyDayTo(start.plusMonths(period.amount()).minusDays(1), start, strip)
                        : fullPeriod(start, period, strip);
        LocalDate first = end.plusDays(1);
        return strip.add(first, Mark.REACHED).endingOn(first);
    }

    /**
     * The day on which an effect arises that the law itself brings about: the last of the period,
     * never moved.
     */
    public DayStrip effectDay(LocalDate start, Period period) {
        DayStrip.Builder strip = new DayStrip.Builder().add(start, Mark.START);
        return strip.endingOn(fullPeriod(start, period, strip));
    }

    /**
     * A day named by the law, moved forward off excluded days if it {@code rolls} (Cap. 2 s.57(c)).
     */
    public DayStrip namedDay(LocalDate day, boolean rolls) {
        DayStrip.Builder strip = new DayStrip.Builder();
        if (!rolls || !excluded(day)) {
            strip.add(day, Mark.REACHED);
        }
        return moved(day, rolls, strip);
    }

    /** The last of so many days after a day: every day counts. */
    public DayStrip goingOn(LocalDate from, int days, boolean rolls) {
        DayStrip.Builder strip = new DayStrip.Builder().add(from, Mark.START);
        return moved(everyDayTo(from.plusDays(days), from, strip), rolls, strip);
    }

    /** The last day of what is left of a period, counted as the whole period is. */
    public DayStrip rest(LocalDate from, int left, Period whole, boolean rolls) {
        if (!leavesOutExcluded(whole)) {
            return goingOn(from, left, rolls);
        }
        DayStrip.Builder strip = new DayStrip.Builder().add(from, Mark.START);
        return moved(skipping(from, left, strip), rolls, strip);
    }

    /** The first lawful day once so many days more have run out: every day counts. */
    public DayStrip firstDayAfterRest(LocalDate from, int left) {
        DayStrip.Builder strip = new DayStrip.Builder().add(from, Mark.START);
        LocalDate first = everyDayTo(from.plusDays(left), from, strip).plusDays(1);
        return strip.add(first, Mark.REACHED).endingOn(first);
    }

    /**
     * The last day of a period of months after the end of a year or quarter, which the month-end
     * reading touches.
     */
    public DayStrip monthsAfterPeriodEnd(LocalDate lastDay, int months, boolean rolls) {
        DayStrip.Builder strip = new DayStrip.Builder().add(lastDay, Mark.START);
        LocalDate matching =
                switch (readings.monthEnd()) {
                    case CORRESPONDING -> lastDay.plusMonths(months);
                    case NEXT_DAY -> lastDay.plusDays(1).plusMonths(months).minusDays(1);
                };
        return moved(monthsEnd(lastDay, matching, strip), rolls, strip);
    }

    /** Whether the day is excluded under this provision and these readings. */
    public boolean excluded(LocalDate day) {
        return rule.excludes(day, readings, holidays);
    }

    private LocalDate endOf(LocalDate start, Period period, DayStrip.Builder strip) {
        return switch (period.unit()) {
            case DAYS ->
                    leavesOutExcluded(period)
                            ? skipping(start, period.amount(), strip)
                            : everyDayTo(start.plusDays(period.amount()), start, strip);
            case WORKING_DAYS -> skipping(start, period.amount(), strip);
            case MONTHS -> monthsEnd(start, start.plusMonths(period.amount()), strip);
            case SITTING_DAYS, HOURS -> throw unsuitable(period.unit());
        };
    }

    private boolean leavesOutExcluded(Period period) {
        return period.unit() == Unit.WORKING_DAYS
                || (period.unit() == Unit.DAYS
                        && period.amount() <= CountingRule.SHORT_PERIOD_DAYS
                        && rule != CountingRule.NONE);
    }

    private static LocalDate everyDayTo(LocalDate end, LocalDate start, DayStrip.Builder strip) {
        strip.counted(start.plusDays(1), end);
        return end;
    }

    private LocalDate skipping(LocalDate start, int days, DayStrip.Builder strip) {
        LocalDate day = start;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            if (excluded(day)) {
                strip.add(day, Mark.SKIPPED, 0, holidays.on(day));
            } else {
                counted++;
                strip.add(day, Mark.COUNTED, counted, Optional.empty());
            }
        }
        return day;
    }

    private LocalDate monthsEnd(LocalDate start, LocalDate matching, DayStrip.Builder strip) {
        if (!rule.endsBeforeMatchingDay(readings)) {
            strip.counted(start.plusDays(1), matching);
            return matching;
        }
        LocalDate lastSafe = matching.minusDays(1);
        strip.counted(start.plusDays(1), lastSafe);
        strip.add(matching, Mark.ENDS_BEFORE);
        return lastSafe;
    }

    private LocalDate fullPeriod(LocalDate start, Period period, DayStrip.Builder strip) {
        return switch (period.unit()) {
            case DAYS -> everyDayTo(start.plusDays(period.amount()), start, strip);
            case MONTHS -> everyDayTo(start.plusMonths(period.amount()), start, strip);
            case WORKING_DAYS -> skipping(start, period.amount(), strip);
            case SITTING_DAYS, HOURS -> throw unsuitable(period.unit());
        };
    }

    private DayStrip moved(LocalDate end, boolean rolls, DayStrip.Builder strip) {
        if (!rolls || !excluded(end)) {
            return strip.endingOn(end);
        }
        LocalDate day = end;
        while (excluded(day)) {
            strip.add(day, Mark.MOVED_OFF, 0, holidays.on(day));
            day = day.plusDays(1);
        }
        return strip.add(day, Mark.REACHED).endingOn(day);
    }

    private static IllegalArgumentException unsuitable(Unit unit) {
        return new IllegalArgumentException("not counted in calendar days: " + unit.word());
    }
}
