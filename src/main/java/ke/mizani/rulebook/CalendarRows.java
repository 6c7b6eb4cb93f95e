package ke.mizani.rulebook;

import java.util.List;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Holiday;
import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Decision;
import ke.mizani.rulebook.Question.WhichReading;

/** What the rows of the sheets of holidays and readings say. */
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

    /** The readings by default, because of the row of the first question. */
    static Decision<Readings> readings(TableAnswers<String> answers) {
        Decision<String> saturday = answers.only(new WhichReading("saturday"));
        String monthEnd = answers.only(new WhichReading("month-end")).value();
        String month = answers.only(new WhichReading("constitutional-month")).value();
        Readings readings =
                new Readings(
                        Word.of(Readings.Saturday.class, saturday.value()),
                        Word.of(Readings.MonthEnd.class, monthEnd),
                        Word.of(Readings.ConstitutionalMonth.class, month));
        return new Decision<>(readings, saturday.because());
    }
}
