package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.evaluation.RecordsThere.Why;
import ke.mizani.evaluation.UngradedScores.Scored;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.Holes;
import ke.mizani.rulebook.Question.WhichBand;
import ke.mizani.rulebook.Rulebook;

/**
 * Which band the score of a contract, or an index, asks for.
 *
 * @param tables those that were checked
 * @param day end of the period, when the bands are asked
 */
record AskedBands(Rulebook tables, LocalDate day) {

    private static final Set<String> SCORE = Set.of("score");

    /** What a contract asks; nothing if its scheme gives no grades. */
    Optional<Asked> of(Scored scored, RealRecord whole) {
        String code = scored.contract().scheme();
        Optional<ScoringScheme> scheme =
                UngradedScores.oneRow(tables, these -> these.scheme(code, day).value());
        if (scheme.filter(one -> one.holes() == Holes.NO_BANDS).isPresent()) {
            return Optional.empty();
        }
        return whole.score()
                .map(exact -> Asked.of(question(code, graded(scheme, exact)), whole))
                .or(() -> Optional.of(open(scored, whole)));
    }

    private WhichBand question(String scheme, BigDecimal score) {
        return new WhichBand(scheme, score, day);
    }

    private BigDecimal graded(Optional<ScoringScheme> scheme, Exact score) {
        return scheme.map(one -> new Grading(tables, one, day).graded(score))
                .orElse(score.comparable());
    }

    private Asked open(Scored scored, RealRecord whole) {
        List<String> lines =
                scored.card().stream()
                        .flatMap(card -> card.notEvaluated().stream())
                        .map(line -> line.indicator().id())
                        .toList();
        Why why = scored.card().isPresent() ? Why.NO_SCORE : Why.NOT_SCORED;
        return new Asked(
                question(scored.contract().scheme(), BigDecimal.ZERO),
                whole,
                SCORE,
                Optional.of(new Open(whole, why, lines)),
                scored.card().flatMap(Scorecard::range));
    }

    /** What an index asks on its scale. */
    Asked of(String scheme, RealRecord index) {
        return index.score()
                .map(score -> Asked.of(question(scheme, score.comparable()), index))
                .orElseGet(
                        () ->
                                Asked.open(
                                        question(scheme, BigDecimal.ZERO),
                                        SCORE,
                                        new Open(index, Why.NO_SCORE)));
    }
}
