package ke.mizani.policy;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * Who may extend a period (Art. 259(9) and Cap. 2 s.59: only where a text gives the power). The
 * House and the law may do so before or after the period has run out, the Chair only before.
 */
public enum Extension implements Word {
    /** Nobody. */
    NONE,
    /** The House, by resolution. */
    HOUSE_RESOLUTION,
    /** The Speaker, asked before the period has run out. */
    CHAIR,
    /** The text itself gives more time in a case that it names. */
    STATUTE;

    private static final String HOUSE = "county-assembly";
    private static final String SPEAKER = "speaker";

    /** Why an extension has no effect. */
    public enum Refusal implements Word {
        NO_POWER,
        HOUSE_ONLY,
        CHAIR_ONLY,
        TOO_LATE
    }

    /**
     * Why an office's extension has no effect; empty if it has.
     *
     * @param office that decided
     * @param decided on which day
     * @param last the last day before the extension; empty if it is not known
     */
    public Optional<Refusal> refusal(String office, LocalDate decided, Optional<LocalDate> last) {
        return switch (this) {
            case NONE -> Optional.of(Refusal.NO_POWER);
            case HOUSE_RESOLUTION -> when(!office.equals(HOUSE), Refusal.HOUSE_ONLY);
            case CHAIR ->
                    when(!office.equals(SPEAKER), Refusal.CHAIR_ONLY)
                            .or(
                                    () ->
                                            when(
                                                    last.filter(decided::isAfter).isPresent(),
                                                    Refusal.TOO_LATE));
            case STATUTE -> Optional.empty();
        };
    }

    private static Optional<Refusal> when(boolean refused, Refusal why) {
        return refused ? Optional.of(why) : Optional.empty();
    }
}
