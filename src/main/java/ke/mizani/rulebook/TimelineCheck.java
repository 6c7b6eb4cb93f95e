package ke.mizani.rulebook;

import java.util.List;
import java.util.Map;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.DayExpression;
import ke.mizani.policy.Timeline.Kind;
import ke.mizani.rulebook.TableProblem.Code;

/** Checks that a timeline has what its kind and its anchor need. */
final class TimelineCheck {

    private static final TableDefinition TABLE = TimelineTables.TIMELINES;

    private static final Map<String, List<String>> NEEDED =
            Map.of(
                    Kind.WITHIN.word(), List.of("Period", "Counted in"),
                    Kind.NOT_BEFORE.word(), List.of("Period", "Counted in"),
                    Kind.BY_DATE.word(), List.of("Last day"),
                    Kind.BETWEEN.word(), List.of("First day", "Last day"),
                    Kind.STANDARD.word(), List.of("Standard"));

    private final Problems problems;

    TimelineCheck(Problems problems) {
        this.problems = problems;
    }

    /** A row with another fault is looked at again when that is mended. */
    void run(Tables tables) {
        for (Row row : tables.of(TABLE)) {
            String kind = row.find("Kind").orElse("");
            for (String label : NEEDED.getOrDefault(kind, List.of())) {
                need(row, label, "a value, since the kind is " + kind);
            }
            givingWay(row);
            anchor(row);
        }
    }

    private void need(Row row, String label, String expected) {
        if (row.find(label).isEmpty() && row.addresses().containsKey(label)) {
            problems.add(TABLE, row.address(label), Code.NOT_FOR_THIS_KIND, "", expected);
        }
    }

    private void givingWay(Row row) {
        if (row.find("Gives way to").isPresent()) {
            need(row, "Even after the last day", "yes or no, since it gives way to another");
        }
    }

    private void anchor(Row row) {
        String anchor = row.find("Clock hangs on").orElse("");
        if (anchor.equals(Anchor.EVENT.word())) {
            need(row, "Started by", "an event, since the clock hangs on one");
        }
        for (String label : List.of("First day", "Last day")) {
            row.find(label)
                    .filter(text -> !suits(DayExpression.parse(text), anchor))
                    .ifPresent(
                            text ->
                                    problems.add(
                                            TABLE,
                                            row.address(label),
                                            Code.NOT_FOR_THIS_KIND,
                                            text,
                                            "a day that can be told from the anchor " + anchor));
        }
    }

    private static boolean suits(DayExpression day, String anchor) {
        if (day instanceof DayExpression.DayOfMonth month) {
            return anchor.equals(Anchor.MONTH.word()) && month.day() >= 1 && month.day() <= 28;
        }
        boolean fromEvent =
                day instanceof DayExpression.FromEvent
                        || day instanceof DayExpression.ThursdayAfter;
        return anchor.isEmpty() || fromEvent == anchor.equals(Anchor.EVENT.word());
    }
}
