package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.performance.Exact;
import ke.mizani.performance.RawScore;

/** The raw score ({@code raw}) that a formula gives {@code achievement} against {@code target}. */
record ComputedScore() implements Computed {

    private static final String TARGET = "target";
    private static final String ACHIEVEMENT = "achievement";
    private static final int DECIMALS = 10;

    @Override
    public Set<String> inputs() {
        return Set.of(TARGET, ACHIEVEMENT);
    }

    @Override
    public Set<String> names() {
        return Set.of("raw");
    }

    @Override
    public boolean applies(Row row, Map<String, String> inputs) {
        return true;
    }

    @Override
    public Optional<String> value(Row row, String key, Map<String, String> inputs) {
        if (!key.equals("raw")) {
            return Optional.empty();
        }
        return Optional.of(
                RawScore.of(
                                ScoringRows.formula(row),
                                number(inputs, TARGET),
                                number(inputs, ACHIEVEMENT))
                        .map(raw -> raw.value().rounded(DECIMALS, RoundingMode.HALF_UP))
                        .map(raw -> raw.stripTrailingZeros().toPlainString())
                        .orElse(""));
    }

    private static Exact number(Map<String, String> inputs, String name) {
        String text = inputs.get(name);
        if (text == null) {
            throw new CaseText.NotUnderstood(name + " is missing");
        }
        try {
            return Exact.of(new BigDecimal(text));
        } catch (NumberFormatException otherForm) {
            throw new CaseText.NotUnderstood(name + " is not understood: " + text);
        }
    }
}
