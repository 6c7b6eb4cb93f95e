package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Holiday;
import ke.mizani.calendar.Holidays;
import ke.mizani.policy.Interpretation;
import ke.mizani.policy.Interpretation.Alternative;
import ke.mizani.policy.Interpretations;
import ke.mizani.rulebook.Question.WhichInterpretation;

/** What the rows of the sheets of holidays and interpretations say. */
final class CalendarRows {

    private CalendarRows() {}

    static Holidays holidays(List<Row> rows) {
        return new Holidays(rows.stream().map(CalendarRows::holiday).toList());
    }

    private static Holiday holiday(Row row) {
        return new Holiday(
                row.day("Date").orElseThrow(),
                row.text("Name"),
                row.day("Gazetted on"),
                row.text("Notice"),
                row.word(Confirmed.class, "Confirmed"),
                row.in(CalendarTables.HOLIDAYS).address());
    }

    /** The register, each entry as the table answers for it. */
    static Interpretations interpretations(TableAnswers<Interpretation> answers) {
        return new Interpretations(
                answers.rows().stream()
                        .map(entry -> answers.only(new WhichInterpretation(entry.value().id())))
                        .toList());
    }

    static Interpretation interpretation(Row row) {
        return new Interpretation(
                row.text("Interpretation"),
                row.text("Clause"),
                row.text("Question"),
                alternatives(row),
                row.text("Chosen"),
                row.text("Safer"),
                row.day("Clocks from"),
                row.text("Reason"),
                row.text("Decided by"),
                row.day("Decided on").orElseThrow(),
                row.word(Confirmed.class, "Confirmed"));
    }

    private static List<Alternative> alternatives(Row row) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String word : row.words("Alternatives")) {
            String leftOut = CalendarTables.LEFT_OUT.get(alternatives.size());
            alternatives.add(new Alternative(word, Set.copyOf(row.words(leftOut))));
        }
        return alternatives;
    }
}
