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
import java.util.Set;
import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Deadline;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code consequences.xlsx}. */
final class ConsequenceTables {

    static final String WORKBOOK = "consequences.xlsx";

    private static final Column PROVISION =
            column("Provision", Form.TEXT, "The law, policy, framework or form it comes from");

    static final TableDefinition CONSEQUENCES =
            new TableDefinition(
                    WORKBOOK,
                    "consequences",
                    Use.COLLECT,
                    List.of(
                            column(
                                    "Consequence",
                                    Form.NAME,
                                    "Short name of the row, never used twice"),
                            column(
                                            "Scheme",
                                            Form.WORD,
                                            new Vocabulary.NamesOf("schemes"),
                                            "The scheme the grade comes from; any: every scheme")
                                    .orAny(),
                            column(
                                            "Grade",
                                            Form.TEXT,
                                            "The grade as the scheme writes it; any: every grade. nothing-submitted:"
                                                    + " the period is over and no line has a record")
                                    .orAny(),
                            column(
                                    "Level",
                                    Form.WORDS,
                                    Vocabulary.of(ANY, "assembly", "department", "individual"),
                                    "Level of the contract, or several: assembly|department"),
                            column(
                                    "Period",
                                    Form.WORD,
                                    Vocabulary.of(ANY, "year", "quarter"),
                                    "Whether it follows the grade of a year or of a quarter"),
                            column(
                                            "Times in a row",
                                            Form.COUNT,
                                            "It follows if the grade was given for at least so many such periods in a row,"
                                                    + " this one included; any: from the first on")
                                    .orAny(),
                            column(
                                            "Score at least",
                                            Form.DECIMAL,
                                            "It follows only from this composite score on; any: from the grade alone."
                                                    + " Only for a scheme where higher is better")
                                    .orAny(),
                            column(
                                    "Kind",
                                    Form.WORD,
                                    Vocabulary.of(Consequence.Kind.class),
                                    "What sort of consequence it is"),
                            column(
                                    "Recommendation",
                                    Form.TEXT,
                                    "What is recommended, as it is printed; never an order"),
                            column(
                                            "Only if",
                                            Form.TEXT,
                                            "What the office has to establish before it confirms; any: nothing more")
                                    .orAny(),
                            column(
                                    "Office to confirm",
                                    Form.TEXT,
                                    "The office that confirms the recommendation or does not"),
                            column(
                                    "Grade confirmed",
                                    Form.WORD,
                                    Vocabulary.of(Confirmed.class),
                                    "How far the limits of the grade must be confirmed before it is recommended."
                                            + " no: recommended in any case"),
                            PROVISION,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of());

    static final TableDefinition DEADLINES =
            new TableDefinition(
                    WORKBOOK,
                    "deadlines",
                    Use.UNIQUE,
                    List.of(
                            column(
                                    "Deadline",
                                    Form.NAME,
                                    "Short name of the row, never used twice"),
                            column(
                                    "About",
                                    Form.WORD,
                                    Vocabulary.of(Deadline.About.class),
                                    "activity-recorded: an activity is entered. target-lowered: an amendment that"
                                            + " lowers a target is signed"),
                            column(
                                    "Counted from",
                                    Form.WORD,
                                    Vocabulary.of(Deadline.From.class),
                                    "The end of the quarter, half-year or year of the activity; for a target, of the"
                                            + " first quarter, the first half or the whole of the contract's year"),
                            column("Days", Form.WHOLE, "Days after that end; 0: the end itself"),
                            PROVISION,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("About"));

    private static final Set<String> COMPARED =
            Set.of("Scheme", "Grade", "Level", "Period", "Times in a row", "Score at least");

    private ConsequenceTables() {}

    /** The rows as they are compiled: what may be anything is not compared. */
    static List<Row> compared(Tables tables) {
        return tables.of(CONSEQUENCES).stream().map(ConsequenceTables::withoutAny).toList();
    }

    private static Row withoutAny(Row row) {
        Map<String, String> values = new HashMap<>(row.values());
        COMPARED.forEach(label -> values.remove(label, ANY));
        return new Row(row.number(), row.cell(), values, row.addresses());
    }
}
