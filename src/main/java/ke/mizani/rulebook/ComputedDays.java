package ke.mizani.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.Counting;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Interpretations;
import ke.mizani.policy.Timeline;

/**
 * The days that a timeline sets: which rows a clock started by {@code event} on {@code day}, or
 * named by {@code matter}, concerns, and the last ({@code due}), first ({@code lawful from}) and
 * effective ({@code effect}) day.
 *
 * @param holidays all of them
 * @param readings those chosen in the register
 */
record ComputedDays(Holidays holidays, Readings readings) implements Computed {

    private static final String EVENT = "event";
    private static final String DAY = "day";
    private static final String MATTER = "matter";

    static ComputedDays of(Tables tables) {
        Holidays holidays = CalendarRows.holidays(tables.of(CalendarTables.HOLIDAYS));
        return new ComputedDays(
                holidays,
                new Readings(
                        Word.of(Saturday.class, chosen(tables, Interpretations.SATURDAY)),
                        Word.of(MonthEnd.class, chosen(tables, Interpretations.MONTH_END)),
                        Word.of(
                                ConstitutionalMonth.class,
                                chosen(tables, Interpretations.CONSTITUTIONAL_MONTH))));
    }

    private static String chosen(Tables tables, String question) {
        return tables.of(CalendarTables.INTERPRETATIONS).stream()
                .filter(row -> row.text("Interpretation").equals(question))
                .map(row -> row.text("Chosen"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<String> inputs() {
        return Set.of(EVENT, DAY, MATTER);
    }

    @Override
    public Set<String> names() {
        return Set.of("due", "lawfulfrom", "effect");
    }

    @Override
    public boolean applies(Row row, Map<String, String> inputs) {
        String event = inputs.get(EVENT);
        if (event != null && !row.words("Started by").contains(event)) {
            return false;
        }
        if (!inputs.containsKey(DAY) && !inputs.containsKey(MATTER)) {
            return true;
        }
        Anchor anchor = row.word(Anchor.class, "Clock hangs on");
        if (anchor.calendar() != inputs.containsKey(MATTER)) {
            return false;
        }
        return start(row, inputs).filter(row.inForce()::on).isPresent();
    }

    private static Optional<LocalDate> start(Row row, Map<String, String> inputs) {
        return inputs.containsKey(MATTER)
                ? named(row, inputs).map(TimelineRows.timeline(row)::clockStart)
                : Optional.of(day(inputs));
    }

    private static Optional<NamedPeriod> named(Row row, Map<String, String> inputs) {
        return row.word(Anchor.class, "Clock hangs on").periodOf(inputs.getOrDefault(MATTER, ""));
    }

    private static LocalDate day(Map<String, String> inputs) {
        String day = inputs.get(DAY);
        if (day == null) {
            throw new CaseText.NotUnderstood("day is missing");
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException otherForm) {
            throw new CaseText.NotUnderstood("day is not understood: " + day);
        }
    }

    @Override
    public Optional<String> value(Row row, String key, Map<String, String> inputs) {
        Timeline timeline = TimelineRows.timeline(row);
        boolean minimum = timeline instanceof Timeline.NotBefore;
        boolean effect =
                timeline instanceof Timeline.NotBefore notBefore && notBefore.effectOfLaw();
        return switch (key) {
            case "due" -> minimum ? Optional.of("") : Optional.of(last(timeline, row, inputs));
            case "effect" -> effect ? Optional.of(last(timeline, row, inputs)) : Optional.of("");
            case "lawfulfrom" ->
                    minimum && !effect
                            ? Optional.of(last(timeline, row, inputs))
                            : Optional.of(first(timeline, row, inputs));
            default -> Optional.empty();
        };
    }

    private String last(Timeline timeline, Row row, Map<String, String> inputs) {
        Counting counting = counting(row);
        boolean rolls = timeline.clock().rolls();
        return named(row, inputs)
                .map(period -> timeline.decidingDay(period, counting, rolls))
                .orElseGet(() -> timeline.decidingDay(day(inputs), counting))
                .day()
                .toString();
    }

    private String first(Timeline timeline, Row row, Map<String, String> inputs) {
        if (!(timeline instanceof Timeline.Between between)) {
            return "";
        }
        Counting counting = counting(row);
        return named(row, inputs)
                .map(period -> between.from().in(period, counting, false))
                .orElseGet(() -> between.from().after(day(inputs), counting, false))
                .day()
                .toString();
    }

    private Counting counting(Row row) {
        return new Counting(row.word(CountingRule.class, "Counting rule"), readings, holidays);
    }
}
