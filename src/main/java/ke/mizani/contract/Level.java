package ke.mizani.contract;

import java.util.Locale;

/** The level of the Assembly a contract is made at. */
public enum Level {
    ASSEMBLY,
    DEPARTMENT,
    INDIVIDUAL;

    /** The word in the contract file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
