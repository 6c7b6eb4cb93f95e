package ke.mizani.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ke.mizani.rulebook.TableProblem.Code;

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

    /** What is wrong with a cell; nothing if it may stand. */
    Optional<CellFault> fault(Content content) {
        return switch (content.kind()) {
            case EMPTY ->
                    empty == Empty.ALLOWED
                            ? Optional.empty()
                            : Optional.of(CellFault.of(Code.EMPTY_CELL));
            case FORMULA -> Optional.of(instead(Code.FORMULA, content));
            case ERROR -> Optional.of(CellFault.of(Code.ERROR_VALUE));
            case TEXT -> lettering(content).or(() -> misfit(content));
            case NUMBER, PERCENT, DATE, LOGICAL -> misfit(content);
        };
    }

    /** In place of a formula, its last result. */
    private static CellFault instead(Code code, Content content) {
        return content.seen().isEmpty() ? CellFault.of(code) : CellFault.of(code, content.seen());
    }

    /** Letters that are not what they seem, which no form can have. */
    private static Optional<CellFault> lettering(Content content) {
        return Lettering.withoutUnseen(content.text())
                .map(text -> CellFault.of(Code.INVISIBLE_CHARACTER, text))
                .or(
                        () ->
                                Lettering.inOneScript(content.text())
                                        .map(text -> CellFault.of(Code.LOOK_ALIKE_LETTER, text)));
    }

    private Optional<CellFault> misfit(Content content) {
        return isAny(content.text()) || form.fits(content)
                ? Optional.empty()
                : Optional.of(Meant.fault(form, content));
    }

    /** Whether the text says that there is no limit, where the column lets it. */
    boolean isAny(String text) {
        return empty == Empty.ANY && text.equals(UsualColumns.ANY);
    }

    /** What should stand in a cell with that fault. */
    String expected(Code code) {
        String value = empty == Empty.ANY ? form.expected() + ", or any" : form.expected();
        return code == Code.FORMULA ? "the value itself: " + value : value;
    }

    /** The text with its words set apart in one way only. */
    String canonical(String text) {
        return switch (form) {
            case NAMES, WORDS, GROUPS -> text.replaceAll("\\s*([|;])\\s*", "$1");
            case NAME, TEXT, WORD, WHOLE, COUNT, DECIMAL, DATE, DAY -> text;
        };
    }
}
