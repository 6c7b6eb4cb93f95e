package ke.mizani.activity;

/**
 * How much an activity file may hold before it is refused.
 *
 * @param maxBytes size of the file in bytes
 * @param maxLineChars length of one physical line in characters
 */
public record Limits(long maxBytes, int maxLineChars) {

    public Limits {
        if (maxBytes < 1 || maxLineChars < 1) {
            throw new IllegalArgumentException(
                    "Limits must be above zero: " + maxBytes + ", " + maxLineChars);
        }
    }
}
