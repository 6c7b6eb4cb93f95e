package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.PartScore;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Decision;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.SchemePart.Combined;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.RoundedAt;

/**
 * The scores of the parts of a scheme that is a sum of parts.
 *
 * @param lines all lines of the contract
 */
record PartScores(ScoringScheme scheme, List<Line> lines) {

    private static final Exact ONE = Exact.of(1);
    private static final Exact HUNDRED = Exact.of(100);

    PartScore of(Decision<SchemePart> part) {
        return new PartScore(part, exact(part.value()).map(rounding()::of));
    }

    private Rounding rounding() {
        return Rounding.at(RoundedAt.PART, scheme);
    }

    private Optional<Exact> exact(SchemePart part) {
        List<Line> its =
                lines.stream().filter(line -> line.criterion().part().equals(part.code())).toList();
        if (its.isEmpty()) {
            return Optional.empty();
        }
        return Shares.of(its, own(part), scheme.reweighting())
                .map(shares -> reached(part, its, shares).times(Exact.of(part.weight())));
    }

    private static Function<Line, Exact> own(SchemePart part) {
        return switch (part.combined()) {
            case MEAN -> line -> ONE;
            case WEIGHTED_MEAN -> line -> Exact.of(line.indicator().weight().value());
            case SHARE_OF_TOTAL -> line -> Exact.of(line.indicator().target().annual());
        };
    }

    /** How much of the part was reached, 1 for all of it. */
    private static Exact reached(SchemePart part, List<Line> its, Shares shares) {
        if (part.combined() == Combined.SHARE_OF_TOTAL) {
            return shareOfTotal(part, its, shares);
        }
        return shares.totalOfScores().dividedBy(shares.total()).dividedBy(HUNDRED);
    }

    /** A line not evaluated, where its share may move, is taken to be rated as the others are. */
    private static Exact shareOfTotal(SchemePart part, List<Line> its, Shares shares) {
        Exact total = Exact.ZERO;
        for (Line line : its) {
            Exact target = Exact.of(line.indicator().target().annual());
            Exact moved =
                    shares.find(line).map(share -> share.dividedBy(target)).orElse(Exact.ZERO);
            total = total.plus(line.raw().orElse(Exact.ZERO).times(moved));
        }
        return total.dividedBy(part.outOf().map(Exact::of).orElseGet(() -> targets(its)));
    }

    private static Exact targets(List<Line> its) {
        return Exact.of(
                its.stream()
                        .map(line -> line.indicator().target().annual())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    List<Step> steps(PartScore score) {
        SchemePart part = score.part().value();
        List<Step> steps = new ArrayList<>();
        steps.add(
                Step.about(Kind.DECIDED, "part")
                        .with("part", part.name())
                        .with("weight", part.weight())
                        .with("combined", part.combined().word())
                        .with("confirmed", part.confirmed().word())
                        .by(score.part().because()));
        score.score()
                .ifPresent(
                        value ->
                                steps.add(
                                        Step.about(Kind.COMPUTED, "part-score")
                                                .with("part", part.name())
                                                .with("score", value)));
        return steps;
    }
}
