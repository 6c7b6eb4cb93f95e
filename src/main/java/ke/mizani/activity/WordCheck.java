package ke.mizani.activity;

import java.util.Set;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.policy.Wording;

/** Checks whether the words of a row are known and go together. */
record WordCheck(TypedCells cells, RowProblems problems) {

    void check(Vocabulary vocabulary) {
        checkWords(vocabulary);
        checkTogether();
    }

    private void checkWords(Vocabulary vocabulary) {
        checkWord(Column.MATTER_TYPE, Code.UNKNOWN_MATTER_TYPE, vocabulary.matterTypes());
        checkWord(Column.EVENT, Code.UNKNOWN_EVENT, vocabulary.events());
    }

    private void checkWord(Column column, Code code, Set<String> known) {
        cells.optional(column)
                .filter(word -> !known.contains(word) && !problems.has(column))
                .ifPresent(
                        word ->
                                problems.add(
                                        column,
                                        code,
                                        word,
                                        Wording.nearest(word, known)
                                                .orElse("a code that rules/timelines.xlsx lists")));
    }

    private void checkTogether() {
        requires(
                Column.MATTER,
                Column.MATTER_TYPE,
                Code.MATTER_WITHOUT_TYPE,
                "the type of the matter");
        requires(
                Column.MATTER_TYPE,
                Column.MATTER,
                Code.TYPE_WITHOUT_MATTER,
                "the matter it is the type of");
        if (isEmpty(Column.MATTER_TYPE)) {
            requires(
                    Column.EVENT,
                    Column.MATTER,
                    Code.EVENT_WITHOUT_MATTER,
                    "the matter the event is of");
        }
        requires(
                Column.OF,
                Column.QUANTITY,
                Code.OF_WITHOUT_QUANTITY,
                "the quantity it is the whole of");
        requires(
                Column.CORRECTS,
                Column.REASON,
                Code.CORRECTION_WITHOUT_REASON,
                "why the earlier row was wrong");
        requires(
                Column.REASON,
                Column.CORRECTS,
                Code.REASON_WITHOUT_CORRECTION,
                "the activity_id of the row that was wrong");
        if (isEmpty(Column.EVENT) && isEmpty(Column.INDICATOR) && !withdraws()) {
            problems.add(
                    Column.EVENT,
                    Code.NEITHER_EVENT_NOR_INDICATOR,
                    "",
                    "an event, an indicator or both");
        }
    }

    /** A correction that tells nothing else says that the earlier row is void. */
    private boolean withdraws() {
        return !isEmpty(Column.CORRECTS)
                && isEmpty(Column.MATTER)
                && isEmpty(Column.MATTER_TYPE)
                && isEmpty(Column.QUANTITY)
                && isEmpty(Column.OF);
    }

    private boolean isEmpty(Column column) {
        return cells.optional(column).isEmpty();
    }

    private void requires(Column given, Column needed, Code code, String expected) {
        if (!isEmpty(given) && isEmpty(needed)) {
            problems.add(needed, code, "", expected);
        }
    }
}
