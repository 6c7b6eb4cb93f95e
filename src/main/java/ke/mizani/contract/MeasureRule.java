package ke.mizani.contract;

import java.util.List;

/**
 * How an achievement is found from activities and findings.
 *
 * @param events events that count besides rows naming the indicator; empty: only such rows
 * @param ofEvents events that make up the whole of a ratio of events
 * @param timelines timelines whose findings are measured
 */
public record MeasureRule(
        Kind kind, List<@Id String> events, List<@Id String> ofEvents, List<@Id String> timelines) {

    public MeasureRule {
        events = List.copyOf(events);
        ofEvents = List.copyOf(ofEvents);
        timelines = List.copyOf(timelines);
    }

    /** The ways of measuring. Rows are those of the period that name the indicator. */
    public enum Kind {
        /** Total of the quantities. */
        SUM("sum"),
        /** Number of rows, or of events. */
        COUNT("count"),
        /** Plain mean of the quantities. */
        MEAN("mean"),
        /** The quantity of the last row. */
        LATEST("latest"),
        /**
         * Total of quantities over total of {@code of} in the rows that have both, or events over
         * {@code ofEvents}; times 100 if the unit is percent.
         */
        RATIO("ratio"),
        /** Percent of the timelines' closed findings that were met. */
        SHARE_IN_TIME("share-in-time"),
        /** Mean number of calendar days from trigger to act over the timelines' closed findings. */
        MEAN_DAYS("mean-days"),
        /**
         * Sum over sub-indicators of weight times quantity over {@code of} in the last row that
         * names the sub-indicator.
         */
        MILESTONES("milestones");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the contract file. */
        public String word() {
            return word;
        }
    }
}
