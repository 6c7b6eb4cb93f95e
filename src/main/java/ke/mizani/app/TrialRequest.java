package ke.mizani.app;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;

/**
 * What is to be found of a draft of the rulebook.
 *
 * @param draft its number
 * @param hash names its workbooks
 * @param day the day looked at
 * @param period to be scored; empty: duties only
 */
public record TrialRequest(long draft, String hash, LocalDate day, Optional<NamedPeriod> period) {

    private static final int PARTS = 4;

    /** As it is kept with the job. */
    String text() {
        return draft + " " + hash + " " + day + " " + period.map(Object::toString).orElse("-");
    }

    /**
     * What was kept.
     *
     * @throws IllegalArgumentException if it is no such request
     */
    public static TrialRequest read(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no request about a draft: " + text);
        }
        return new TrialRequest(
                Long.parseLong(parts[0]),
                parts[1],
                LocalDate.parse(parts[2]),
                NamedPeriod.ofFinancialYear(parts[3]));
    }
}
