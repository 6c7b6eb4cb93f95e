package ke.mizani.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.contract.MeasureRule.Kind;

/**
 * A row that an office must record itself for a contract to be scored: what no event of a matter
 * tells.
 *
 * @param id what the row names as its indicator
 * @param name of the indicator
 * @param whole whether the quantity is a part of a whole that is recorded too
 * @param evidence what proves it
 */
public record NeededRow(String id, String name, boolean whole, String evidence) {

    private static final Set<Kind> OF_A_WHOLE =
            EnumSet.of(
                    Kind.RATIO,
                    Kind.REDUCTION,
                    Kind.BACKLOG_REDUCTION,
                    Kind.GAIN,
                    Kind.MILESTONES,
                    Kind.PRODUCT);

    /** Those of a contract, in the order of the form. */
    public static List<NeededRow> of(PerformanceContract contract) {
        return contract.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(NeededRow::of)
                .toList();
    }

    private static Stream<NeededRow> of(Indicator indicator) {
        MeasureRule measure = indicator.measure();
        boolean told =
                !measure.events().isEmpty()
                        || !measure.timelines().isEmpty()
                        || !measure.contracts().isEmpty();
        if (told) {
            return Stream.empty();
        }
        return switch (measure.kind()) {
            case MILESTONES ->
                    indicator.subIndicators().stream().map(sub -> row(indicator, sub.id()));
            case PRODUCT -> measure.factors().stream().map(factor -> row(indicator, factor));
            default -> Stream.of(row(indicator, indicator.id()));
        };
    }

    private static NeededRow row(Indicator indicator, String id) {
        return new NeededRow(
                id,
                indicator.name(),
                OF_A_WHOLE.contains(indicator.measure().kind()),
                indicator.evidence());
    }
}
