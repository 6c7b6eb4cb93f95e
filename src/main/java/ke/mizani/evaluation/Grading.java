package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.Holes;
import ke.mizani.rulebook.Rulebook;

/**
 * Grades a score on the bands of its own scheme, and of no other.
 *
 * @param scheme which also says how scores between two printed bands are read
 * @param day end of the period, when the bands are asked
 */
record Grading(Rulebook rulebook, ScoringScheme scheme, LocalDate day) {

    /** The grade; empty if the scheme gives none. */
    Optional<Decision<Band>> of(Exact score) {
        return scheme.holes() == Holes.NO_BANDS
                ? Optional.empty()
                : Optional.of(rulebook.band(scheme.code(), graded(score), day));
    }

    /** The number that is asked about. */
    BigDecimal graded(Exact score) {
        return scheme.holes() == Holes.ROUND_HALF_UP_FIRST
                ? score.rounded(0, RoundingMode.HALF_UP)
                : score.comparable();
    }

    List<Step> steps(Exact score) {
        List<Step> steps = new ArrayList<>();
        if (scheme.holes() == Holes.ROUND_HALF_UP_FIRST) {
            steps.add(Step.about(Kind.COMPUTED, "graded-whole").with("value", graded(score)));
        }
        steps.add(of(score).map(this::grade).orElseGet(this::none));
        return steps;
    }

    private Step none() {
        return Step.about(Kind.DECIDED, "no-grades").with("scheme", scheme.name());
    }

    private Step grade(Decision<Band> band) {
        return Step.about(Kind.DECIDED, "grade")
                .with("grade", band.value().grade())
                .with("limit", band.value().limit())
                .with("scheme", scheme.name())
                .with("confirmed", band.value().confirmed().word())
                .by(band.because());
    }
}
