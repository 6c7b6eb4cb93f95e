package ke.mizani.calendar;

/** A constant that is written as one word in a table cell, such as {@code sitting-days}. */
public interface Word {

    /** The name of the enum constant. */
    String name();

    /** The word as it stands in the cell: lower case, words joined by a hyphen. */
    default String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that is written so.
     *
     * @throws IllegalArgumentException if no constant of the type is written so
     */
    static <E extends Enum<E> & Word> E of(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word + " is not a " + type.getSimpleName());
    }
}
