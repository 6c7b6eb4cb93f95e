package ke.mizani.evaluation;

import java.math.RoundingMode;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.RoundedAt;

/**
 * What a scheme does with the digits of a number at one step.
 *
 * @param applied whether it is rounded here; otherwise it stays exact
 */
record Rounding(boolean applied, int decimals, RoundingMode mode) {

    static Rounding at(RoundedAt step, ScoringScheme scheme) {
        return new Rounding(scheme.roundedAt() == step, scheme.decimals(), scheme.rounding());
    }

    Exact of(Exact number) {
        return applied ? Exact.of(number.rounded(decimals, mode)) : number;
    }
}
