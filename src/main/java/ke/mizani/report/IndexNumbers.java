package ke.mizani.report;

import java.math.RoundingMode;
import java.util.Optional;
import ke.mizani.finding.IndexNode;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;

/** Numbers of an index as they are printed; they are added and compared unrounded. */
record IndexNumbers(ScoringScheme scheme) {

    private static final int DECIMALS = 4;
    private static final Exact HUNDRED = Exact.of(100);

    /** An index, rounded once as its scheme's row says. */
    String index(Exact value) {
        return value.rounded(scheme.decimals(), scheme.rounding()).toPlainString();
    }

    /** An index, or the mark for none. */
    String index(Optional<Exact> value) {
        return value.map(this::index).orElse("-");
    }

    /** A contribution or a score. */
    static String fine(Exact value) {
        return value.rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** A share of one in percent. */
    static String percent(Exact share) {
        return Sentences.number(share.times(HUNDRED));
    }

    /** A percentage. */
    static String percentage(Exact percent) {
        return percent.rounded(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The index of a holder: with more decimals where rounding would hide its category. */
    String index(IndexNode node) {
        return node.value()
                .map(value -> node.verdict().atEdge() ? fine(value) : index(value))
                .orElse("-");
    }

    /** The index of a holder, or the share that was evaluated, in percent. */
    String orCoverage(IndexNode node) {
        return node.value().isPresent()
                ? index(node)
                : node.index()
                                .coverage()
                                .times(HUNDRED)
                                .rounded(0, RoundingMode.DOWN)
                                .toPlainString()
                        + "%";
    }
}
