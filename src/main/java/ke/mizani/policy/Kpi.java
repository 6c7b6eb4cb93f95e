package ke.mizani.policy;

import java.math.BigDecimal;
import java.util.List;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * One indicator of the catalogue: what it says, how it is computed and where it comes from.
 *
 * @param id number in the catalogue, {@code KPI-031}
 * @param level the level it is measured at
 * @param tier the tier of the Assembly it looks at, Productivity Mainstreaming Policy 2.1(2)
 * @param perspective its view of the balanced scorecard, policy 2.1(3)
 * @param definition what counts, in words
 * @param formula how it is computed, in words
 * @param computation how it is computed, for the machine
 * @param unit what it is counted in
 * @param direction which way it is better
 * @param dataNeeded the records it needs
 * @param collection how they are collected
 * @param clauses provisions of the policy that it serves
 * @param source where the indicator was found
 * @param confirmed how far it was read there
 * @param inForce the days on which it is used
 * @param note what a user must know; may be empty
 */
public record Kpi(
        String id,
        String name,
        Level level,
        Tier tier,
        Perspective perspective,
        String definition,
        String formula,
        Computation computation,
        Unit unit,
        Direction direction,
        String dataNeeded,
        String collection,
        List<String> clauses,
        String source,
        Confirmed confirmed,
        InForce inForce,
        String note) {

    public Kpi {
        clauses = List.copyOf(clauses);
    }

    /** Views of the balanced scorecard. */
    public enum Perspective implements Word {
        QUALITY,
        EFFICIENCY,
        INNOVATION,
        STAKEHOLDER_IMPACT
    }

    /** Operational tiers of the Assembly. */
    public enum Tier implements Word {
        LEGISLATIVE,
        OVERSIGHT,
        ADMINISTRATIVE,
        STAKEHOLDER
    }

    /** The command that computes an indicator. */
    public enum Where implements Word {
        EVALUATE,
        INDEX,
        COMPETENCIES
    }

    /**
     * How an indicator is computed.
     *
     * @param measure word of the measure
     * @param alsoBy words of other measures that a contract may use in its place
     * @param events events that it fixes: those counted
     * @param ofEvents events that it fixes: the whole they are a part of
     * @param fromEvents events that it fixes: those from which days are counted
     * @param parts parts with weights that it fixes; they total 100
     * @param madeOf numbers of the indicators it is made of
     * @param where the command that computes it
     */
    public record Computation(
            String measure,
            List<String> alsoBy,
            List<String> events,
            List<String> ofEvents,
            List<String> fromEvents,
            List<Part> parts,
            List<String> madeOf,
            Where where) {

        public Computation {
            alsoBy = List.copyOf(alsoBy);
            events = List.copyOf(events);
            ofEvents = List.copyOf(ofEvents);
            fromEvents = List.copyOf(fromEvents);
            parts = List.copyOf(parts);
            madeOf = List.copyOf(madeOf);
        }
    }

    /** A part of an indicator and its weight, above 0 and at most 100. */
    public record Part(String name, BigDecimal weight) {}
}
