package ke.mizani.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The public holidays of the years for which the holiday table has rows. */
public final class Holidays {

    private final Map<LocalDate, Holiday> byDate;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /**
     * @throws IllegalArgumentException if there is no holiday, or two on one day
     */
    public Holidays(Collection<Holiday> holidays) {
        TreeMap<LocalDate, Holiday> sorted = new TreeMap<>();
        for (Holiday holiday : holidays) {
            if (sorted.put(holiday.date(), holiday) != null) {
                throw new IllegalArgumentException("two holidays on " + holiday.date());
            }
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no holidays");
        }
        byDate = Map.copyOf(sorted);
        firstDay = Year.from(sorted.firstKey()).atDay(1);
        lastDay = Year.from(sorted.lastKey()).plusYears(1).atDay(1).minusDays(1);
    }

    private Holidays(Map<LocalDate, Holiday> byDate, LocalDate firstDay, LocalDate lastDay) {
        this.byDate = byDate;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The holiday on that day. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(byDate.get(day));
    }

    /** Those that became known on a day of their own, the latest known first. */
    public List<Holiday> gazetted() {
        return byDate.values().stream()
                .filter(holiday -> holiday.gazettedOn().isPresent())
                .sorted(
                        Comparator.comparing((Holiday one) -> one.gazettedOn().orElse(one.date()))
                                .thenComparing(Holiday::date)
                                .reversed())
                .toList();
    }

    /** The same years with only the holidays known at the end of that day. */
    public Holidays knownOn(LocalDate day) {
        Map<LocalDate, Holiday> known =
                byDate.values().stream()
                        .filter(holiday -> holiday.knownOn(day))
                        .collect(Collectors.toUnmodifiableMap(Holiday::date, holiday -> holiday));
        return new Holidays(known, firstDay, lastDay);
    }

    /**
     * Whether the table speaks about that day at all: the year of its first row to the year of its
     * last.
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The first day the table speaks about. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day the table speaks about. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
