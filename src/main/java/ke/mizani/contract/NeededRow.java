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
 * @param person code of the post that an individual contract is of; empty: it is of the office
 */
public record NeededRow(String id, String name, boolean whole, String evidence, String person) {

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
        String person = contract.holder().person().orElse("");
        return contract.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(indicator -> of(indicator, person))
                .toList();
    }

    private static Stream<NeededRow> of(Indicator indicator, String person) {
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
                    indicator.subIndicators().stream().map(sub -> row(indicator, sub.id(), person));
            case PRODUCT ->
                    measure.factors().stream().map(factor -> row(indicator, factor, person));
            default -> Stream.of(row(indicator, indicator.id(), person));
        };
    }

    private static NeededRow row(Indicator indicator, String id, String person) {
        return new NeededRow(
                id,
                indicator.name(),
                OF_A_WHOLE.contains(indicator.measure().kind()),
                indicator.evidence(),
                person);
    }
}
