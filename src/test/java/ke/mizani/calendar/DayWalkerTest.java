package ke.mizani.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import ke.mizani.calendar.DayWalker.Law;
import ke.mizani.calendar.DayWalker.Length;
import ke.mizani.calendar.DayWalker.Walk;
import ke.mizani.calendar.Period.Unit;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every count gives the day that walking the calendar day by day gives. */
class DayWalkerTest {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final int MOST_DAYS = 120;
    private static final int MOST_MONTHS = 12;
    private static final Set<LocalDate> DATES = DayWalker.holidaysOfTheTable();
    private static final Holidays HOLIDAYS = holidays();

    /** What is asked of a provision. */
    enum Ask {
        WITHIN,
        NOT_BEFORE,
        EFFECT_OF_LAW,
        MONTHS_AFTER_PERIOD_END,
        NAMED_DAY
    }

    /** One count, asked of both. */
    record Case(
            Ask ask,
            LocalDate start,
            int number,
            Length length,
            boolean rolls,
            Law law,
            Readings readings) {

        DayStrip counted() {
            Counting counting = new Counting(rule(), readings, HOLIDAYS);
            Period period = new Period(number, Unit.valueOf(length.name()));
            return switch (ask) {
                case WITHIN -> counting.lastDay(start, period, rolls);
                case NOT_BEFORE -> counting.firstDayAfter(start, period);
                case EFFECT_OF_LAW -> counting.effectDay(start, period);
                case MONTHS_AFTER_PERIOD_END -> counting.monthsAfterPeriodEnd(start, number, rolls);
                case NAMED_DAY -> counting.namedDay(start, rolls);
            };
        }

        Walk walked() {
            DayWalker walker =
                    new DayWalker(
                            law,
                            readings.saturday() == Saturday.EXCLUDED,
                            readings.monthEnd() == MonthEnd.NEXT_DAY,
                            readings.constitutionalMonth() == ConstitutionalMonth.THROUGH_THE_DAY,
                            DATES);
            return switch (ask) {
                case WITHIN -> walker.within(start, number, length, rolls);
                case NOT_BEFORE -> walker.notBefore(start, number, length);
                case EFFECT_OF_LAW -> walker.effect(start, number, length);
                case MONTHS_AFTER_PERIOD_END -> walker.monthsAfterTheEnd(start, number, rolls);
                case NAMED_DAY -> walker.named(start, rolls);
            };
        }

        private CountingRule rule() {
            return law == Law.ACT ? CountingRule.CAP2_S57 : CountingRule.CONST_ART259;
        }
    }

    @Property(tries = 100_000)
    void counting_gives_the_day_that_walking_gives(@ForAll("cases") Case asked) {
        DayStrip strip = asked.counted();
        Walk walk = asked.walked();

        if (!strip.day().equals(walk.found()) || strip.counted() != walk.counted()) {
            throw new AssertionError(
                    asked
                            + "\ncounted "
                            + strip
                            + "\nwalked "
                            + walk.found()
                            + "\n"
                            + walk.drawn());
        }
    }

    /** Only a last day that is itself excluded is shown again, as the first day moved off. */
    @Property(tries = 20_000)
    void a_strip_has_no_hole_and_shows_no_day_twice_but_the_one_moved_off(
            @ForAll("cases") Case asked) {
        List<Run> runs = asked.counted().runs();

        for (int i = 1; i < runs.size(); i++) {
            Run run = runs.get(i);
            assertThat(run.to()).as("%s in %s", run, asked).isAfterOrEqualTo(run.from());
            assertThat(run.from())
                    .as("%s after %s in %s", run, runs.get(i - 1), asked)
                    .isEqualTo(
                            movesOff(runs, i)
                                    ? lastCounted(runs)
                                    : runs.get(i - 1).to().plusDays(1));
        }
    }

    private static boolean movesOff(List<Run> runs, int at) {
        return runs.get(at).mark() == Mark.MOVED_OFF && runs.get(at - 1).mark() != Mark.MOVED_OFF;
    }

    private static LocalDate lastCounted(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.mark() == Mark.COUNTED)
                .map(Run::to)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Property(tries = 20_000)
    void a_strip_counts_the_period_and_names_holidays_only_where_they_exclude(
            @ForAll("cases") Case asked) {
        DayStrip strip = asked.counted();

        boolean inDays = asked.ask() != Ask.NAMED_DAY && asked.length() != Length.MONTHS;
        if (inDays && asked.ask() != Ask.MONTHS_AFTER_PERIOD_END) {
            assertThat(strip.counted()).as("days counted in %s", asked).isEqualTo(asked.number());
        }
        for (Run run : strip.runs()) {
            boolean excluded = run.mark() == Mark.SKIPPED || run.mark() == Mark.MOVED_OFF;
            boolean holiday = excluded && DATES.contains(run.from());
            assertThat(run.holiday().map(Holiday::date))
                    .as("%s in %s", run, asked)
                    .isEqualTo(holiday ? Optional.of(run.from()) : Optional.empty());
        }
    }

    @Example
    void the_walker_itself_finds_the_days_of_the_worked_examples() {
        DayWalker act = new DayWalker(Law.ACT, false, false, false, DATES);
        DayWalker constitution = new DayWalker(Law.CONSTITUTION, false, false, false, DATES);
        LocalDate received = LocalDate.of(2026, 1, 30);

        assertThat(act.within(LocalDate.of(2026, 6, 4), 14, Length.DAYS, true).found())
                .isEqualTo(LocalDate.of(2026, 6, 18));
        assertThat(act.effect(LocalDate.of(2026, 7, 10), 14, Length.DAYS).found())
                .isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(act.within(received, 3, Length.MONTHS, true).found())
                .isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(constitution.within(received, 3, Length.MONTHS, true).found())
                .isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(act.named(LocalDate.of(2027, 3, 7), true).found())
                .isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(act.monthsAfterTheEnd(LocalDate.of(2026, 6, 30), 2, false).found())
                .isEqualTo(LocalDate.of(2026, 8, 30));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(DayWalkerTest::drawn);
    }

    private static Case drawn(Random random) {
        Ask ask = one(random, Ask.values());
        Length length = one(random, Length.values());
        int most = length == Length.MONTHS ? MOST_MONTHS : MOST_DAYS;
        boolean periodEnd = ask == Ask.MONTHS_AFTER_PERIOD_END;
        LocalDate day =
                FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
        return new Case(
                ask,
                periodEnd ? endOfItsQuarter(day) : day,
                1 + random.nextInt(periodEnd ? MOST_MONTHS : shortOrLong(random, most)),
                length,
                random.nextBoolean(),
                one(random, Law.values()),
                new Readings(
                        one(random, Saturday.values()),
                        one(random, MonthEnd.values()),
                        one(random, ConstitutionalMonth.values())));
    }

    /** Half of the periods are short, where the laws differ most. */
    private static int shortOrLong(Random random, int most) {
        return random.nextBoolean() ? Math.min(most, 8) : most;
    }

    /** The end of a quarter is the end of a year every fourth time. */
    private static LocalDate endOfItsQuarter(LocalDate day) {
        LocalDate end = day;
        while (end.plusDays(1).getDayOfMonth() != 1 || end.getMonthValue() % 3 != 0) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Holidays holidays() {
        return new Holidays(
                DATES.stream()
                        .map(
                                day ->
                                        new Holiday(
                                                day,
                                                "holiday of " + day,
                                                Optional.empty(),
                                                "Cap. 110",
                                                Confirmed.YES,
                                                "holidays.xlsx!holidays!A1"))
                        .collect(Collectors.toList()));
    }
}
