package ke.mizani.policy;

import java.math.BigDecimal;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * How the raw score of an indicator is computed.
 *
 * @param formula which computation
 * @param lowest raw scores below it stop there; empty: no limit
 * @param highest raw scores above it stop there; empty: no limit
 * @param zeroTargetMet raw score if target and achievement are both 0; empty: not evaluated
 * @param zeroTargetMissed raw score if the target is 0 and the achievement above it; empty: not
 *     evaluated
 */
public record ScoringFormula(
        Formula formula,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        Optional<BigDecimal> zeroTargetMet,
        Optional<BigDecimal> zeroTargetMissed) {

    /** The computations known; T is the target, A the achievement. */
    public enum Formula implements Word {
        /** 5 - 2A/T */
        FIVE_LESS_TWICE_SHARE,
        /** 1 + 2A/T */
        ONE_PLUS_TWICE_SHARE,
        /** 100 A/T */
        PERCENT_OF_TARGET,
        /** Level 0 to 10 on the scale of the line itself; 10 A/T where it has none */
        LEVEL_OF_TEN,
        /** A itself, a rating given on the form */
        AS_RATED
    }
}
