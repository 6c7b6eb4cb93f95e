package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.finding.NearLimit;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.policy.GradeLimit;
import ke.mizani.rulebook.Rulebook;

/** Finds the scorecards whose composite lies close to a limit between two grades. */
public final class BoundaryRadar {

    private final Rulebook rulebook;

    public BoundaryRadar(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The scorecards within a distance of a limit, the nearest first.
     *
     * @param distance in the units of the schemes, from 0; a composite exactly so far away is in
     */
    public List<NearLimit> within(BigDecimal distance, List<Scorecard> cards) {
        if (distance.signum() < 0) {
            throw new IllegalArgumentException("a distance of " + distance);
        }
        return cards.stream()
                .flatMap(this::limits)
                .filter(near -> near.distance().compareTo(Exact.of(distance)) <= 0)
                .sorted(Comparator.comparing(NearLimit::distance))
                .toList();
    }

    private Stream<NearLimit> limits(Scorecard card) {
        String scheme = card.scheme().value().code();
        return rulebook.limits(scheme, card.period().lastDay()).stream()
                .flatMap(limit -> near(card, limit).stream());
    }

    private static Optional<NearLimit> near(Scorecard card, GradeLimit limit) {
        return card.composite()
                .filter(score -> card.grade().isPresent())
                .map(score -> score.minus(Exact.of(limit.score())))
                .map(way -> way.compareTo(Exact.ZERO) < 0 ? Exact.ZERO.minus(way) : way)
                .map(way -> new NearLimit(card, limit, way, isBetter(card, limit)));
    }

    private static boolean isBetter(Scorecard card, GradeLimit limit) {
        return Supposed.rank(card) <= limit.better().value().rank();
    }
}
