package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Interpretations;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code holidays.xlsx} and {@code readings.xlsx}. */
final class CalendarTables {

    /** The questions of counting, which Java computes, and the readings of each. */
    static final Map<String, List<String>> COUNTING =
            Map.of(
                    Interpretations.SATURDAY, words(Saturday.class),
                    Interpretations.MONTH_END, words(MonthEnd.class),
                    Interpretations.CONSTITUTIONAL_MONTH, words(ConstitutionalMonth.class));

    static final TableDefinition HOLIDAYS =
            new TableDefinition(
                    "holidays.xlsx",
                    "holidays",
                    Use.REGISTER,
                    List.of(
                            column(
                                    "Date",
                                    Form.DATE,
                                    "The day itself, after any move off a Sunday; one row a day"),
                            column(
                                    "Name",
                                    Form.TEXT,
                                    "What it is called; dates decide, names change"),
                            column(
                                            "Gazetted on",
                                            Form.DATE,
                                            "Day of the notice, from which the holiday is known. Empty: known from the start")
                                    .orEmpty(),
                            column(
                                    "Notice",
                                    Form.TEXT,
                                    "The notice or the section that makes it a holiday"),
                            column(
                                    "Confirmed",
                                    Form.WORD,
                                    Vocabulary.of(Confirmed.class),
                                    "How far the day was read in a source")),
                    List.of());

    /** The columns that say which timelines an alternative leaves out, in their order. */
    static final List<String> LEFT_OUT =
            List.of(
                    "Left out under the first",
                    "Left out under the second",
                    "Left out under the third",
                    "Left out under the fourth");

    static final TableDefinition INTERPRETATIONS =
            new TableDefinition(
                    "readings.xlsx",
                    "interpretations",
                    Use.UNIQUE,
                    interpretationColumns(),
                    List.of());

    private CalendarTables() {}

    private static List<Column> interpretationColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                column(
                        "Interpretation",
                        Form.NAME,
                        "Short name of the unsettled question; mizani check --reading takes it"));
        columns.add(column("Clause", Form.TEXT, "The provisions that are vague or contradictory"));
        columns.add(column("Question", Form.TEXT, "What is unsettled, in words"));
        columns.add(
                column(
                        "Alternatives",
                        Form.NAMES,
                        "All ways to read it, two to four, separated by |"));
        columns.add(column("Chosen", Form.NAME, "The alternative that holds by default"));
        columns.add(
                column(
                        "Safer",
                        Form.NAME,
                        "The alternative to work by if in doubt: it gives the earlier day or the further duty"));
        columns.add(
                column(
                        "What each does",
                        Form.TEXT,
                        "What follows from each alternative, and what Mizani computes of it"));
        for (String label : LEFT_OUT) {
            columns.add(
                    column(
                                    label,
                                    Form.WORDS,
                                    new Vocabulary.NamesOf("timelines"),
                                    "Timelines that do not apply if that one of the alternatives is chosen, separated by |")
                            .orEmpty());
        }
        columns.add(
                column(
                                "Clocks from",
                                Form.DATE,
                                "Timelines are left out only if their clock starts on this day or later. Empty: always")
                        .orEmpty());
        columns.add(column("Reason", Form.TEXT, "Why the default is what it is"));
        columns.add(column("Decided by", Form.TEXT, "Who chose the default"));
        columns.add(column("Decided on", Form.DATE, "When"));
        columns.add(
                column(
                        "Confirmed",
                        Form.WORD,
                        Vocabulary.of(Confirmed.class),
                        "How far it is settled"));
        return columns;
    }

    private static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
