package ke.mizani.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.Word;
import ke.mizani.policy.RuleRow;

/**
 * One step to a verdict, as data; sentences are made from it where they are read.
 *
 * @param kind given, decided or computed
 * @param topic what the step is about: the key of its sentence
 * @param facts what the sentence says, by name, in a fixed order
 * @param row the table row that decided
 * @param activity the activity that gave the fact
 * @param strip how a day was counted
 */
public record Step(
        Kind kind,
        String topic,
        Map<String, Object> facts,
        Optional<RuleRow> row,
        Optional<Activity> activity,
        Optional<DayStrip> strip) {

    /** Where a step comes from: the evidence, a table, or arithmetic. */
    public enum Kind implements Word {
        GIVEN,
        DECIDED,
        COMPUTED
    }

    public Step {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A step of one kind about a topic, to be completed. */
    public static Step about(Kind kind, String topic) {
        return new Step(
                kind, topic, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same step with one fact more. */
    public Step with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Step(kind, topic, more, row, activity, strip);
    }

    /** The same step, decided by a row. */
    public Step by(RuleRow decidedBy) {
        return new Step(kind, topic, facts, Optional.of(decidedBy), activity, strip);
    }

    /** The same step, given by an activity. */
    public Step from(Activity source) {
        return new Step(kind, topic, facts, row, Optional.of(source), strip);
    }

    /** The same step, counted so. */
    public Step counted(DayStrip days) {
        return new Step(kind, topic, facts, row, activity, Optional.of(days));
    }
}
