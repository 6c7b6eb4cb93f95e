package ke.mizani.rulebook;

import java.util.Arrays;
import java.util.List;

/**
 * One column of a table: what its cells may hold and what an officer is told about it.
 *
 * @param label heading of the column, by which it is found
 * @param form the form of its cells
 * @param vocabulary the words it knows, if its form is one of words
 * @param empty what may stand in place of a value
 * @param note the note on the heading
 */
record Column(String label, Form form, Vocabulary vocabulary, Empty empty, String note) {

    /** What may stand in place of a value. */
    enum Empty {
        /** Nothing: each cell has a value. */
        REFUSED,
        /** The cell may be empty. */
        ALLOWED,
        /** The word {@code any}, which says that there is no limit. */
        ANY
    }

    static Column column(String label, Form form, String note) {
        return new Column(label, form, Vocabulary.NONE, Empty.REFUSED, note);
    }

    static Column column(String label, Form form, Vocabulary vocabulary, String note) {
        return new Column(label, form, vocabulary, Empty.REFUSED, note);
    }

    Column orEmpty() {
        return new Column(label, form, vocabulary, Empty.ALLOWED, note);
    }

    Column orAny() {
        return new Column(label, form, vocabulary, Empty.ANY, note);
    }

    /** The words of a cell, one by one. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[|;]", -1)).map(String::strip).toList();
    }
}
