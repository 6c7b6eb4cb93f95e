package ke.mizani.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import ke.mizani.activity.RowProblem.Code;

/** Makes an activity of one row, or says all that is wrong in it. */
final class RowCheck {

    private final Vocabulary vocabulary;
    private final Source source;
    private final RowProblems problems;
    private final TypedCells cells;

    RowCheck(TypedCells cells, RowProblems problems, Source source, Vocabulary vocabulary) {
        this.cells = cells;
        this.problems = problems;
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** The activity; empty if the row has a problem. */
    Optional<Activity> activity() {
        Optional<LocalDate> date = date();
        Optional<LocalTime> time = cells.time(Column.TIME);
        Optional<BigDecimal> quantity = cells.number(Column.QUANTITY);
        Optional<BigDecimal> of = cells.number(Column.OF);
        Optional<LocalDate> recordedOn = recordedOn(date);
        checkEachCell(of);
        new WordCheck(cells, problems).check(vocabulary);
        if (!problems.list().isEmpty()) {
            return Optional.empty();
        }
        return date.map(day -> activity(day, time, quantity, of, recordedOn));
    }

    private Optional<LocalDate> date() {
        if (cells.optional(Column.DATE).isEmpty()) {
            problems.add(Column.DATE, Code.MISSING_VALUE, "", "the day it was done");
        }
        Optional<LocalDate> date = cells.date(Column.DATE);
        date.filter(day -> day.isBefore(vocabulary.earliestDay()))
                .ifPresent(
                        day ->
                                problems.add(
                                        Column.DATE,
                                        Code.BEFORE_RECORDS,
                                        day.toString(),
                                        vocabulary.earliestDay() + " or later"));
        return date;
    }

    private Optional<LocalDate> recordedOn(Optional<LocalDate> date) {
        Optional<LocalDate> recordedOn = cells.date(Column.RECORDED_ON);
        if (recordedOn.isPresent() && date.isPresent() && recordedOn.get().isBefore(date.get())) {
            problems.add(
                    Column.RECORDED_ON,
                    Code.RECORDED_BEFORE_DATE,
                    recordedOn.get().toString(),
                    date.get() + " or later");
        }
        return recordedOn;
    }

    private void checkEachCell(Optional<BigDecimal> of) {
        Row row =
                new Row(
                        cells.text(Column.ACTIVITY_ID),
                        cells.text(Column.OFFICE),
                        cells.text(Column.PERSON),
                        cells.text(Column.MATTER),
                        cells.text(Column.MATTER_TYPE),
                        cells.text(Column.EVENT),
                        cells.text(Column.INDICATOR),
                        of,
                        cells.text(Column.EVIDENCE),
                        cells.text(Column.NOTE),
                        cells.text(Column.CORRECTS),
                        cells.text(Column.REASON));
        row.faults()
                .forEach(
                        (column, code) ->
                                problems.add(column, code, cells.text(column), expected(code)));
    }

    private Optional<Correction> correction() {
        return cells.optional(Column.CORRECTS)
                .map(corrects -> new Correction(corrects, cells.text(Column.REASON)));
    }

    static String expected(Code code) {
        return switch (code) {
            case MISSING_VALUE -> "an id used once";
            case VALUE_TOO_LONG -> "at most 100 characters, 2000 in evidence, note and reason";
            case CONTROL_CHARACTER -> "printable characters";
            case LINE_BREAK -> "one line";
            case FORMULA -> "a name that does not start with = + or @";
            case NOT_ABOVE_ZERO -> "a number above 0";
            default -> throw new IllegalArgumentException("Not the fault of one cell: " + code);
        };
    }

    private Activity activity(
            LocalDate date,
            Optional<LocalTime> time,
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> of,
            Optional<LocalDate> recordedOn) {
        return new Activity(
                cells.text(Column.ACTIVITY_ID),
                date,
                time,
                cells.text(Column.OFFICE),
                cells.text(Column.PERSON),
                cells.optional(Column.MATTER),
                cells.optional(Column.MATTER_TYPE),
                cells.optional(Column.EVENT),
                cells.optional(Column.INDICATOR),
                quantity,
                of,
                cells.text(Column.EVIDENCE),
                cells.text(Column.NOTE),
                recordedOn,
                correction(),
                source);
    }
}
