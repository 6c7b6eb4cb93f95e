package ke.mizani.rulebook;

import java.math.BigDecimal;
import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Deadline;

/** What the rows of the sheets of consequences and deadlines say. */
final class ConsequenceRows {

    private ConsequenceRows() {}

    static Consequence consequence(Row row) {
        return new Consequence(
                row.text("Consequence"),
                row.number("Times in a row").map(BigDecimal::intValue).orElse(1),
                row.word(Consequence.Kind.class, "Kind"),
                row.text("Recommendation"),
                row.find("Only if").filter(text -> !text.equals(UsualColumns.ANY)),
                row.text("Office to confirm"),
                row.word(Confirmed.class, "Grade confirmed"),
                row.text("Provision"),
                row.word(Confirmed.class, "Confirmed"));
    }

    static Deadline deadline(Row row) {
        return new Deadline(
                row.word(Deadline.About.class, "About"),
                row.word(Deadline.From.class, "Counted from"),
                row.count("Days"),
                row.text("Provision"),
                row.word(Confirmed.class, "Confirmed"));
    }
}
