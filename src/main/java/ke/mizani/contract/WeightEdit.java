package ke.mizani.contract;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other weights in the file of a contract, all else as it is written. The weight of a criterion
 * follows those of its lines.
 *
 * @param weights by the id of the indicator
 */
public record WeightEdit(Map<String, BigDecimal> weights) {

    private static final Pattern WEIGHT = Pattern.compile("^(\\s+(?:- )?weight:\\s*)[^#\\s]+(.*)$");

    public WeightEdit {
        weights = Map.copyOf(weights);
    }

    /** The file with these weights; lines that cannot be found stay as they are. */
    public String of(String text) {
        Optional<PerformanceContract> contract =
                ContractFile.read(
                                "contract",
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .draft();
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (Criterion criterion : contract.map(PerformanceContract::criteria).orElse(List.of())) {
            write(lines, criterion.line(), total(criterion));
            criterion.indicators().forEach(line -> write(lines, line.line(), weight(line)));
        }
        return String.join("\n", lines);
    }

    private BigDecimal weight(Indicator line) {
        return weights.getOrDefault(line.id(), line.weight().value());
    }

    private BigDecimal total(Criterion criterion) {
        return criterion.indicators().stream()
                .map(this::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first weight from that line of the file on is the one. */
    private static void write(List<String> lines, int from, BigDecimal weight) {
        for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
            Matcher found = WEIGHT.matcher(lines.get(i));
            if (found.matches()) {
                lines.set(
                        i,
                        found.group(1)
                                + weight.stripTrailingZeros().toPlainString()
                                + found.group(2));
                return;
            }
        }
    }
}
