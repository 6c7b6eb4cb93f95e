package ke.mizani.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Unit;

/**
 * How an achievement is found from activities, findings and scorecards.
 *
 * @param events events that count besides rows naming the indicator; empty: only such rows
 * @param ofEvents events that make up the whole of which the events are a part
 * @param fromEvents events from which days are counted
 * @param factors ids that activity rows name, one for each factor of a product
 * @param contracts ids of the contracts whose score is the achievement
 * @param timelines timelines whose findings are measured
 */
public record MeasureRule(
        Kind kind,
        List<@Id String> events,
        List<@Id String> ofEvents,
        List<@Id String> fromEvents,
        List<@Id String> factors,
        List<@Id String> contracts,
        List<@Id String> timelines) {

    public MeasureRule {
        events = List.copyOf(events);
        ofEvents = List.copyOf(ofEvents);
        fromEvents = List.copyOf(fromEvents);
        factors = List.copyOf(factors);
        contracts = List.copyOf(contracts);
        timelines = List.copyOf(timelines);
    }

    /** What can stand beside the kind. */
    public enum Parameter implements Word {
        EVENTS,
        OF_EVENTS,
        FROM_EVENTS,
        FACTORS,
        CONTRACTS,
        TIMELINES;

        /** The key in the contract file. */
        @Override
        public String word() {
            return Word.super.word().replace('-', '_');
        }
    }

    /** What stands beside the kind under that key. */
    public List<String> of(Parameter parameter) {
        return switch (parameter) {
            case EVENTS -> events;
            case OF_EVENTS -> ofEvents;
            case FROM_EVENTS -> fromEvents;
            case FACTORS -> factors;
            case CONTRACTS -> contracts;
            case TIMELINES -> timelines;
        };
    }

    /** The ways of measuring. Rows are those of the period that name the indicator. */
    public enum Kind implements Word {
        /** Total of the quantities. */
        SUM,
        /** Number of rows, or of events. */
        COUNT,
        /** Plain mean of the quantities. */
        MEAN,
        /** The quantity of the last row. */
        LATEST,
        /**
         * Total of quantities over total of {@code of} in the rows that have both, or events over
         * {@code ofEvents}; times 100 if the unit is percent.
         */
        RATIO,
        /** Percent of the timelines' closed findings that were met. */
        SHARE_IN_TIME,
        /** Mean number of calendar days from trigger to act over the timelines' closed findings. */
        MEAN_DAYS,
        /**
         * Sum over sub-indicators of weight times quantity over {@code of} in the last row that
         * names the sub-indicator.
         */
        MILESTONES,
        /** Mean number of calendar days in a matter from {@code fromEvents} to {@code events}. */
        DAYS_BETWEEN,
        /** Percent by which the total of the quantities is below the total of {@code of}. */
        REDUCTION,
        /** Percent by which the quantities of the last day are below {@code of} of the first. */
        BACKLOG_REDUCTION,
        /** Percent by which the total of the quantities is above the total of {@code of}. */
        GAIN,
        /** Number of events over the number of days with one of {@code ofEvents}. */
        PER_SITTING_DAY,
        /** Percent of the events that fall in the last seven days of an announced session. */
        LATE_SESSION,
        /** Percent of the matters with one of {@code ofEvents} that have one of the events. */
        SHARE_OF_MATTERS,
        /** 1 if the last row says yes, 0 if it says no. */
        YES_NO,
        /** Product, in percent, of the ratio of each factor. */
        PRODUCT,
        /** Plain mean of the lines of the contracts, in percent of their targets. */
        APPRAISAL_SCORE,
        /** Composite score of the contract; of several, their plain mean. */
        CONTRACT_SCORE;

        private static final Set<Kind> IN_PERCENT =
                EnumSet.of(
                        SHARE_IN_TIME,
                        MILESTONES,
                        REDUCTION,
                        BACKLOG_REDUCTION,
                        GAIN,
                        LATE_SESSION,
                        SHARE_OF_MATTERS,
                        PRODUCT,
                        APPRAISAL_SCORE);

        /** What must stand beside it. */
        public List<Parameter> needs() {
            return switch (this) {
                case SHARE_IN_TIME, MEAN_DAYS -> List.of(Parameter.TIMELINES);
                case DAYS_BETWEEN -> List.of(Parameter.EVENTS, Parameter.FROM_EVENTS);
                case PER_SITTING_DAY, SHARE_OF_MATTERS ->
                        List.of(Parameter.EVENTS, Parameter.OF_EVENTS);
                case LATE_SESSION -> List.of(Parameter.EVENTS);
                case PRODUCT -> List.of(Parameter.FACTORS);
                case APPRAISAL_SCORE, CONTRACT_SCORE -> List.of(Parameter.CONTRACTS);
                default -> List.of();
            };
        }

        /** Whether it looks at what stands under that key. */
        public boolean takes(Parameter parameter) {
            boolean ofEvents = parameter == Parameter.EVENTS || parameter == Parameter.OF_EVENTS;
            return needs().contains(parameter)
                    || (this == COUNT && parameter == Parameter.EVENTS)
                    || (this == RATIO && ofEvents);
        }

        /** Whether what it computes can be in that unit. */
        public boolean gives(Unit unit) {
            if (IN_PERCENT.contains(this)) {
                return unit == Unit.PERCENT;
            }
            return switch (this) {
                case MEAN_DAYS, DAYS_BETWEEN -> unit == Unit.DAYS;
                case COUNT -> unit == Unit.NUMBER;
                case PER_SITTING_DAY -> unit == Unit.PER_DAY;
                case CONTRACT_SCORE -> unit == Unit.SCORE;
                case YES_NO -> unit == Unit.YES_NO;
                default -> true;
            };
        }
    }
}
