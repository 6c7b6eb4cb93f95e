package ke.mizani.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts as a clerk with a wall calendar counts: one day at a time, every day looked at. Written
 * from Cap. 2 s.57 and Art. 259(5) to (9) alone, without anything of this package.
 *
 * @param law which law counts
 * @param saturdayExcluded whether an Act's Saturday is an official non-working day
 * @param monthEndsWithTheMonth whether months after the end of a year or quarter are whole calendar
 *     months
 * @param throughTheDay whether the day at whose beginning a constitutional month ends is still in
 *     time
 * @param holidays the public holidays
 */
record DayWalker(
        Law law,
        boolean saturdayExcluded,
        boolean monthEndsWithTheMonth,
        boolean throughTheDay,
        Set<LocalDate> holidays) {

    private static final Path TABLE = Path.of("src/test/resources/examples/reference/holidays.csv");

    enum Law {
        ACT,
        CONSTITUTION
    }

    enum Length {
        DAYS,
        MONTHS,
        WORKING_DAYS
    }

    /** What the clerk writes beside a day. */
    enum Beside {
        EVENT,
        COUNTED,
        LEFT_OUT,
        PERIOD_OVER_AT_ITS_BEGINNING,
        MOVED_FROM,
        REACHED
    }

    /** One day and what it is. */
    record Cell(LocalDate day, Beside beside) {}

    /** The days walked and the day found. */
    record Walk(List<Cell> cells, LocalDate found) {

        long counted() {
            return cells.stream().filter(cell -> cell.beside() == Beside.COUNTED).count();
        }

        String drawn() {
            return cells.stream()
                    .map(cell -> cell.day().getDayOfWeek() + " " + cell.day() + " " + cell.beside())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** The days in the first column of the holiday table. */
    static Set<LocalDate> holidaysOfTheTable() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lawful day of an act to be done within a period. */
    Walk within(LocalDate event, int number, Length length, boolean rolls) {
        List<Cell> cells = begun(event);
        LocalDate last = event;
        switch (length) {
            case DAYS -> last = days(event, number, cells, number > 6 ? day -> true : this::open);
            case WORKING_DAYS -> last = days(event, number, cells, this::open);
            case MONTHS -> last = lastSafe(monthsLater(event, number), cells);
        }
        return rolled(last, rolls, cells);
    }

    /** The first lawful day of an act for which a period must have run out. */
    Walk notBefore(LocalDate event, int number, Length length) {
        List<Cell> cells = begun(event);
        LocalDate last = event;
        switch (length) {
            case DAYS -> last = days(event, number, cells, day -> true);
            case WORKING_DAYS -> last = days(event, number, cells, this::open);
            case MONTHS -> {
                LocalDate sameNumber = monthsLater(event, number);
                last = overAtItsBeginning() ? sameNumber.minusDays(1) : sameNumber;
                countUpTo(last, cells);
            }
        }
        LocalDate first = last.plusDays(1);
        cells.add(new Cell(first, Beside.REACHED));
        return new Walk(cells, first);
    }

    /** The day on which an effect arises that the law itself brings about. */
    Walk effect(LocalDate event, int number, Length length) {
        List<Cell> cells = begun(event);
        LocalDate day = event;
        switch (length) {
            case DAYS -> day = days(event, number, cells, any -> true);
            case WORKING_DAYS -> day = days(event, number, cells, this::open);
            case MONTHS -> {
                day = monthsLater(event, number);
                countUpTo(day, cells);
            }
        }
        return new Walk(cells, day);
    }

    /** So many months after the last day of a year or quarter. */
    Walk monthsAfterTheEnd(LocalDate lastDay, int months, boolean rolls) {
        List<Cell> cells = begun(lastDay);
        LocalDate reached = monthsLater(lastDay, months);
        if (monthEndsWithTheMonth) {
            while (!lastOfItsMonth(reached)) {
                reached = reached.plusDays(1);
            }
        }
        return rolled(lastSafe(reached, cells), rolls, cells);
    }

    /** A day that the law names. */
    Walk named(LocalDate day, boolean rolls) {
        List<Cell> cells = new ArrayList<>();
        if (!rolls || open(day)) {
            cells.add(new Cell(day, Beside.REACHED));
        }
        return rolled(day, rolls, cells);
    }

    private static List<Cell> begun(LocalDate event) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(event, Beside.EVENT));
        return cells;
    }

    private static LocalDate days(
            LocalDate event, int number, List<Cell> cells, Predicate<LocalDate> counts) {
        LocalDate day = event;
        int count = 0;
        while (count != number) {
            day = day.plusDays(1);
            boolean counted = counts.test(day);
            count += counted ? 1 : 0;
            cells.add(new Cell(day, counted ? Beside.COUNTED : Beside.LEFT_OUT));
        }
        return day;
    }

    /** Walks until the day of the month matches, or the month reached is over. */
    private static LocalDate monthsLater(LocalDate event, int months) {
        LocalDate day = event;
        int begun = 0;
        do {
            day = day.plusDays(1);
            begun += day.getDayOfMonth() == 1 ? 1 : 0;
        } while (begun < months
                || (day.getDayOfMonth() != event.getDayOfMonth() && !lastOfItsMonth(day)));
        return day;
    }

    private static boolean lastOfItsMonth(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }

    private LocalDate lastSafe(LocalDate sameNumber, List<Cell> cells) {
        if (!overAtItsBeginning()) {
            countUpTo(sameNumber, cells);
            return sameNumber;
        }
        LocalDate dayBefore = sameNumber.minusDays(1);
        countUpTo(dayBefore, cells);
        cells.add(new Cell(sameNumber, Beside.PERIOD_OVER_AT_ITS_BEGINNING));
        return dayBefore;
    }

    private boolean overAtItsBeginning() {
        return law == Law.CONSTITUTION && !throughTheDay;
    }

    private static void countUpTo(LocalDate last, List<Cell> cells) {
        LocalDate day = cells.get(0).day();
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            cells.add(new Cell(day, Beside.COUNTED));
        }
    }

    private Walk rolled(LocalDate last, boolean rolls, List<Cell> cells) {
        LocalDate day = last;
        while (rolls && !open(day)) {
            cells.add(new Cell(day, Beside.MOVED_FROM));
            day = day.plusDays(1);
        }
        if (!day.equals(last)) {
            cells.add(new Cell(day, Beside.REACHED));
        }
        return new Walk(cells, day);
    }

    private boolean open(LocalDate day) {
        boolean freeSaturday =
                law == Law.ACT && saturdayExcluded && day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !freeSaturday && !holidays.contains(day);
    }
}
