package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Word;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code holidays.xlsx} and {@code readings.xlsx}. */
final class CalendarTables {

    /** The unsettled questions and the readings of each. */
    static final Map<String, List<String>> ANSWERS =
            Map.of(
                    "saturday", words(Saturday.class),
                    "month-end", words(MonthEnd.class),
                    "constitutional-month", words(ConstitutionalMonth.class));

    private static final Vocabulary VALUES =
            new Vocabulary.Words(ANSWERS.values().stream().flatMap(List::stream).sorted().toList());

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

    static final TableDefinition READINGS =
            new TableDefinition(
                    "readings.xlsx",
                    "readings",
                    Use.UNIQUE,
                    List.of(
                            column(
                                    "Reading",
                                    Form.WORD,
                                    new Vocabulary.Words(
                                            ANSWERS.keySet().stream().sorted().toList()),
                                    "The unsettled question; one row for each of the three"),
                            column("Value", Form.WORD, VALUES, "The reading that holds by default"),
                            column("Alternatives", Form.WORDS, VALUES, "All readings there are"),
                            column("Question", Form.TEXT, "The question in words"),
                            column(
                                    "Earlier day",
                                    Form.WORD,
                                    VALUES,
                                    "The reading that gives the earlier day"),
                            column("Reason", Form.TEXT, "Why the default is what it is"),
                            column("Clause", Form.NAME, "Short name of the provision that is read"),
                            column("Decided by", Form.TEXT, "Who chose the default"),
                            column("Decided on", Form.DATE, "When"),
                            column(
                                    "Confirmed",
                                    Form.WORD,
                                    Vocabulary.of(Confirmed.class),
                                    "How far it is settled")),
                    List.of());

    private CalendarTables() {}

    private static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
