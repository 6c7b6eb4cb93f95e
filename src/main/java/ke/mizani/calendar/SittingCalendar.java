package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import ke.mizani.calendar.DayStrip.Mark;

/** The days on which the House sat, as recorded; several sittings in a day count once. */
public final class SittingCalendar {

    private final TreeSet<LocalDate> held;

    public SittingCalendar(Collection<LocalDate> held) {
        this.held = new TreeSet<>(held);
    }

    /** How many sitting days have been held after that day. */
    public int heldAfter(LocalDate start) {
        return held.tailSet(start, false).size();
    }

    /** The {@code count}-th sitting day after {@code start}; empty until it has been held. */
    public Optional<DayStrip> after(LocalDate start, int count) {
        DayStrip.Builder strip = new DayStrip.Builder().add(start, Mark.START);
        LocalDate day = start;
        int counted = 0;
        for (LocalDate sitting : held.tailSet(start, false)) {
            for (day = day.plusDays(1); day.isBefore(sitting); day = day.plusDays(1)) {
                strip.add(day, Mark.NO_SITTING);
            }
            counted++;
            strip.add(sitting, Mark.COUNTED, counted, Optional.empty());
            if (counted == count) {
                return Optional.of(strip.endingOn(sitting));
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
