package ke.mizani.rulebook;

import java.util.LinkedHashSet;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.DayExpression;
import ke.mizani.calendar.Period;
import ke.mizani.policy.Clause;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Extension;
import ke.mizani.policy.Timeline;

/** What the rows of the timelines sheet say. */
final class TimelineRows {

    private TimelineRows() {}

    static Timeline timeline(Row row) {
        return switch (row.word(Timeline.Kind.class, "Kind")) {
            case WITHIN -> new Timeline.Within(duty(row), clock(row), period(row));
            case NOT_BEFORE -> new Timeline.NotBefore(duty(row), clock(row), period(row));
            case BY_DATE -> new Timeline.ByDate(duty(row), clock(row), day(row, "Last day"));
            case BETWEEN ->
                    new Timeline.Between(
                            duty(row), clock(row), day(row, "First day"), day(row, "Last day"));
            case STANDARD ->
                    new Timeline.Standard(
                            duty(row), clock(row), row.word(Timeline.Manner.class, "Standard"));
        };
    }

    private static Duty duty(Row row) {
        return new Duty(
                row.text("Timeline"),
                new LinkedHashSet<>(row.words("Matter types")),
                row.text("Duty"),
                new Clause(row.text("Clause"), row.text("Law"), row.text("Section")),
                row.word(Duty.Party.class, "Binds"),
                row.text("Responsible"),
                row.word(Duty.LegalEffect.class, "Effect of a breach"),
                row.word(Duty.Severity.class, "Severity"),
                row.inForce(),
                row.word(Confirmed.class, "Confirmed"),
                row.text("Note"));
    }

    private static Clock clock(Row row) {
        return new Clock(
                row.word(Anchor.class, "Clock hangs on"),
                row.words("Started by"),
                row.word(Clock.Start.class, "Several starts"),
                row.yes("Only if recorded"),
                row.words("Met by"),
                row.find("Gives way to"),
                row.find("Even after the last day").filter("yes"::equals).isPresent(),
                row.find("On expiry"),
                row.word(CountingRule.class, "Counting rule"),
                row.yes("Moves off closed days"),
                row.word(Extension.class, "Extension"));
    }

    private static Period period(Row row) {
        return new Period(row.count("Period"), row.word(Period.Unit.class, "Counted in"));
    }

    private static DayExpression day(Row row, String label) {
        return DayExpression.parse(row.text(label));
    }
}
