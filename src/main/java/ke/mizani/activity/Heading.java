package ke.mizani.activity;

import java.util.Comparator;
import java.util.Locale;

/** A column that a kind of file may have; its constants stand in the order they are written in. */
interface Heading {

    /** In the order in which the columns are written. */
    Comparator<Heading> IN_ORDER = Comparator.comparingInt(Heading::ordinal);

    /** Place among the columns of its kind of file, from 0. */
    int ordinal();

    /** The name of the enum constant. */
    String name();

    /** The word on the first line of the file. */
    default String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
