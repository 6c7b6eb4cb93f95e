package ke.mizani.calendar;

/**
 * The length of a time limit.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record Period(int amount, Unit unit) {

    /** What a period is counted in. */
    public enum Unit implements Word {
        DAYS,
        MONTHS,
        SITTING_DAYS,
        HOURS,
        WORKING_DAYS
    }

    public Period {
        if (amount < 1) {
            throw new IllegalArgumentException("a period of " + amount);
        }
    }
}
