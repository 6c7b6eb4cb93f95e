package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.calendar.DayStrip.Mark;

/** The days on which the House sat, as recorded; several sittings in a day count once. */
public final class SittingCalendar {

    private final TreeMap<LocalDate, Mark> sittings = new TreeMap<>();

    public SittingCalendar(Collection<LocalDate> held) {
        held.forEach(day -> sittings.put(day, Mark.COUNTED));
    }

    /** The same sittings and, where none was held, those still to come as announced. */
    public SittingCalendar expecting(Collection<Sitting> announced) {
        SittingCalendar forecast = new SittingCalendar(sittings.keySet());
        announced.forEach(sitting -> forecast.sittings.putIfAbsent(sitting.date(), Mark.ANNOUNCED));
        return forecast;
    }

    /** Whether the House sat on that day. */
    public boolean heldOn(LocalDate day) {
        return sittings.get(day) == Mark.COUNTED;
    }

    /** How many sitting days have been held after that day. */
    public int heldAfter(LocalDate start) {
        return (int)
                sittings.tailMap(start, false).values().stream()
                        .filter(mark -> mark == Mark.COUNTED)
                        .count();
    }

    /** The {@code count}-th sitting day after {@code start}; empty if there are not so many. */
    public Optional<DayStrip> after(LocalDate start, int count) {
        DayStrip.Builder strip = new DayStrip.Builder().add(start, Mark.START);
        LocalDate day = start;
        int counted = 0;
        for (Map.Entry<LocalDate, Mark> sitting : sittings.tailMap(start, false).entrySet()) {
            LocalDate date = sitting.getKey();
            for (day = day.plusDays(1); day.isBefore(date); day = day.plusDays(1)) {
                strip.add(day, Mark.NO_SITTING);
            }
            counted++;
            strip.add(date, sitting.getValue(), counted, Optional.empty());
            if (counted == count) {
                return Optional.of(strip.endingOn(date));
            }
        }
        return Optional.empty();
    }

    /** The first day on which an act may be done that must wait for {@code count} sitting days. */
    public Optional<DayStrip> firstDayAfter(LocalDate start, int count) {
        return after(start, count)
                .map(
                        strip -> {
                            LocalDate first = strip.day().plusDays(1);
                            DayStrip.Builder longer = new DayStrip.Builder();
                            strip.runs().forEach(longer::addRun);
                            return longer.add(first, Mark.REACHED).endingOn(first);
                        });
    }
}
