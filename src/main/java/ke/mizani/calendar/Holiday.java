package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A public holiday for everybody (Public Holidays Act, Cap. 110).
 *
 * @param date the day itself, after any move off a Sunday (s.4)
 * @param name what it is called; dates decide, names change
 * @param gazettedOn the day of the notice, from which the holiday is known; empty if known from the
 *     start
 * @param notice the notice or the section that makes it a holiday
 * @param confirmed how far the day was read in a source
 * @param address the cell of the holiday table that says so
 */
public record Holiday(
        LocalDate date,
        String name,
        Optional<LocalDate> gazettedOn,
        String notice,
        Confirmed confirmed,
        String address) {

    /** Whether the holiday was known at the end of that day. */
    public boolean knownOn(LocalDate day) {
        return gazettedOn.map(gazetted -> !gazetted.isAfter(day)).orElse(true);
    }
}
