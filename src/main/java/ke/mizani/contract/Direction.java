package ke.mizani.contract;

import java.util.Locale;

/** Which way an achievement is better. */
public enum Direction {
    HIGHER,
    LOWER;

    /** The word in the contract file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
