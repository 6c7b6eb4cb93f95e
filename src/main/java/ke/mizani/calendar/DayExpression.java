package ke.mizani.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A first or last lawful day as the timelines table writes it: {@code 04-30}, {@code 09-30+1y},
 * {@code day 15}, {@code year-end+2m}, {@code event+7d+14d}, {@code thursday-after+10d}.
 */
public sealed interface DayExpression {

    /** A day of the calendar, some years from the named year. */
    record Fixed(MonthDay day, int years) implements DayExpression {}

    /** A day of the named month. */
    record DayOfMonth(int day) implements DayExpression {}

    /** Steps counted from the first or last day of the named period, that day excluded. */
    record FromPeriod(boolean fromItsEnd, List<Period> steps) implements DayExpression {
        public FromPeriod {
            steps = List.copyOf(steps);
        }
    }

    /** Days counted from the trigger event, one step after the other. */
    record FromEvent(List<Period> steps) implements DayExpression {
        public FromEvent {
            steps = List.copyOf(steps);
        }
    }

    /** The first Thursday later than so many days after the trigger event. */
    record ThursdayAfter(Period pause) implements DayExpression {}

    Pattern FIXED = Pattern.compile("(\\d{2}-\\d{2})(?:([+-]\\d)y)?");
    Pattern STEPS =
            Pattern.compile(
                    "(year-end|quarter-end|year-start|event|thursday-after)((?:\\+\\d+[dm])+)");
    Pattern STEP = Pattern.compile("\\+(\\d+)([dm])");
    Pattern DAY = Pattern.compile("day (\\d{1,2})");

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static DayExpression parse(String text) {
        Matcher fixed = FIXED.matcher(text);
        if (fixed.matches()) {
            int years = fixed.group(2) == null ? 0 : Integer.parseInt(fixed.group(2));
            return new Fixed(MonthDay.parse("--" + fixed.group(1)), years);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return new DayOfMonth(Integer.parseInt(day.group(1)));
        }
        Matcher steps = STEPS.matcher(text);
        if (!steps.matches()) {
            throw new IllegalArgumentException("not a day expression: " + text);
        }
        return from(steps.group(1), stepsOf(steps.group(2)));
    }

    private static DayExpression from(String base, List<Period> steps) {
        return switch (base) {
            case "event" -> new FromEvent(steps);
            case "thursday-after" -> new ThursdayAfter(steps.get(0));
            case "year-start" -> new FromPeriod(false, steps);
            default -> new FromPeriod(true, steps);
        };
    }

    private static List<Period> stepsOf(String text) {
        List<Period> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            Period.Unit unit = step.group(2).equals("m") ? Period.Unit.MONTHS : Period.Unit.DAYS;
            steps.add(new Period(Integer.parseInt(step.group(1)), unit));
        }
        return steps;
    }

    /**
     * The day on which the clock of a calendar duty starts, which decides the wording of the law
     * that applies.
     */
    default LocalDate clockStart(NamedPeriod named) {
        if (this instanceof Fixed fixed) {
            return fixed.day().atYear(named.year() + fixed.years());
        }
        if (this instanceof DayOfMonth month) {
            return named.firstDay().withDayOfMonth(month.day());
        }
        if (this instanceof FromPeriod from) {
            return from.fromItsEnd() ? named.lastDay() : named.firstDay();
        }
        throw new IllegalArgumentException("counted from an event: " + this);
    }

    /** The day meant in the named period. */
    default DayStrip in(NamedPeriod named, Counting counting, boolean rolls) {
        LocalDate start = clockStart(named);
        if (this instanceof FromPeriod from) {
            Period step = from.steps().get(0);
            return step.unit() == Period.Unit.MONTHS && from.fromItsEnd()
                    ? counting.monthsAfterPeriodEnd(start, step.amount(), rolls)
                    : counting.lastDay(start, step, rolls);
        }
        return counting.namedDay(start, rolls);
    }

    /** The day meant after an event. */
    default DayStrip after(LocalDate event, Counting counting, boolean rolls) {
        if (this instanceof FromEvent from) {
            int days = from.steps().stream().mapToInt(Period::amount).sum();
            return counting.goingOn(event, days, rolls);
        }
        if (this instanceof ThursdayAfter thursday) {
            LocalDate day =
                    event.plusDays(thursday.pause().amount())
                            .with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
            return counting.namedDay(day, rolls);
        }
        throw new IllegalArgumentException("not counted from an event: " + this);
    }
}
