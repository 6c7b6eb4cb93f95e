package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.ANY;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;
import static ke.mizani.rulebook.UsualColumns.FROM;
import static ke.mizani.rulebook.UsualColumns.NOTE;
import static ke.mizani.rulebook.UsualColumns.TO;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.Escalation;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheet of {@code escalation.xlsx}: when a breach that is not dealt with goes one step up. */
final class EscalationTable {

    static final TableDefinition ESCALATION =
            new TableDefinition(
                    "escalation.xlsx",
                    "escalation",
                    Use.COLLECT,
                    List.of(
                            column("Step", Form.NAME, "Short name of the row, never used twice"),
                            column(
                                    "Counted from",
                                    Form.WORD,
                                    Vocabulary.of(Escalation.From.class),
                                    "opened: the day on which the case was opened, as long as no action is promised."
                                            + " promised: the day for which corrective action was promised"),
                            column(
                                    "Severity",
                                    Form.WORDS,
                                    Vocabulary.of(ANY, "critical", "major", "minor"),
                                    "How grave the breach is, or several: major|minor"),
                            column(
                                    "Days",
                                    Form.WHOLE,
                                    "Calendar days after that day, from which the step is due; 0: on the day itself"),
                            column(
                                    "Who is told",
                                    Form.WORD,
                                    Vocabulary.of(Escalation.Level.class),
                                    "officer: who deals with the case. head: of the office whose duty it is."
                                            + " clerk: of the Assembly. committee: the Productivity Committee"),
                            column(
                                    "Provision",
                                    Form.TEXT,
                                    "The law, policy, framework or form it comes from"),
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of());

    private EscalationTable() {}

    /** The rows as they are compiled: a severity that may be any is not compared. */
    static List<Row> compared(Tables tables) {
        return tables.of(ESCALATION).stream().map(EscalationTable::withoutAny).toList();
    }

    private static Row withoutAny(Row row) {
        Map<String, String> values = new HashMap<>(row.values());
        values.remove("Severity", ANY);
        return new Row(row.number(), row.cell(), values, row.addresses());
    }

    static Escalation escalation(Row row) {
        return new Escalation(
                row.text("Step"),
                row.word(Escalation.From.class, "Counted from"),
                row.count("Days"),
                row.word(Escalation.Level.class, "Who is told"),
                row.text("Provision"),
                row.word(Confirmed.class, "Confirmed"));
    }
}
