package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.performance.Exact;
import ke.mizani.rulebook.Rulebook;

/**
 * A scorecard scored again, with everything as it was but the achievement of one line.
 *
 * @param rulebook the tables it was scored by
 * @param card as it was scored
 */
record Supposed(Rulebook rulebook, Scorecard card) {

    /** The scorecard if the line had achieved so much. */
    Scorecard with(Line line, Exact achievement) {
        Map<String, Optional<Exact>> achieved = new HashMap<>();
        card.lines().forEach(other -> achieved.put(other.indicator().id(), other.achievement()));
        achieved.put(line.indicator().id(), Optional.of(achievement));
        return ContractCheck.supposing(rulebook, card.period(), achieved)
                .scorecard(card.contract());
    }

    Scorecard with(Line line, BigDecimal achievement) {
        return with(line, Exact.of(achievement));
    }

    /** The rank of a grade, 1 for the best; 0 if there is no grade. */
    static int rank(Scorecard card) {
        return card.grade().map(band -> band.value().rank()).orElse(0);
    }
}
