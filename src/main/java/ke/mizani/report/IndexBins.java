package ke.mizani.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.finding.IndexNode;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;

/**
 * The scale of an index cut into bins that never lie across the edge of a category. The category of
 * an index is that which the table gave it.
 */
public final class IndexBins {

    private static final BigDecimal WIDEST = new BigDecimal("0.25");

    private final List<Category> categories = new ArrayList<>();

    /** A category between two edges. */
    record Category(String name, BigDecimal from, BigDecimal to) {}

    /** How many indices lie in a part of a category. */
    record Bin(String category, BigDecimal from, BigDecimal to, int count) {}

    /**
     * @param scheme a scale with two ends, where higher is better
     * @param bands its categories, best first
     */
    public IndexBins(ScoringScheme scheme, List<Decision<Band>> bands) {
        BigDecimal to = scheme.best().orElseThrow();
        for (Decision<Band> band : bands) {
            BigDecimal from = band.value().at().orElse(scheme.worst().orElseThrow());
            categories.add(0, new Category(band.value().grade(), from, to));
            to = from;
        }
    }

    /** From the worst to the best. */
    List<Category> categories() {
        return List.copyOf(categories);
    }

    /** The worst end of the scale. */
    BigDecimal start() {
        return categories.get(0).from();
    }

    /** The best end of the scale. */
    BigDecimal end() {
        return categories.get(categories.size() - 1).to();
    }

    /** The bins, from the worst to the best; together they count all that have an index. */
    List<Bin> of(List<IndexNode> nodes) {
        List<Bin> bins = new ArrayList<>();
        for (Category category : categories) {
            List<Exact> values =
                    nodes.stream()
                            .filter(
                                    node ->
                                            node.verdict()
                                                    .category()
                                                    .filter(
                                                            band ->
                                                                    band.value()
                                                                            .grade()
                                                                            .equals(
                                                                                    category
                                                                                            .name()))
                                                    .isPresent())
                            .flatMap(node -> node.value().stream())
                            .toList();
            bins.addAll(bins(category, values));
        }
        return bins;
    }

    private static List<Bin> bins(Category category, List<Exact> values) {
        BigDecimal room = category.to().subtract(category.from());
        int number = room.divide(WIDEST, 0, RoundingMode.UP).intValueExact();
        int[] counts = new int[number];
        for (Exact value : values) {
            Exact place =
                    value.minus(Exact.of(category.from()))
                            .times(Exact.of(number))
                            .dividedBy(Exact.of(room));
            counts[place(place, number)]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            bins.add(
                    new Bin(
                            category.name(),
                            edge(category, i, number),
                            edge(category, i + 1, number),
                            counts[i]));
        }
        return bins;
    }

    private static int place(Exact place, int number) {
        int floor = place.rounded(0, RoundingMode.FLOOR).intValueExact();
        return Math.min(number - 1, Math.max(0, floor));
    }

    private static BigDecimal edge(Category category, int number, int of) {
        BigDecimal room = category.to().subtract(category.from());
        return category.from()
                .add(
                        room.multiply(BigDecimal.valueOf(number))
                                .divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP));
    }
}
