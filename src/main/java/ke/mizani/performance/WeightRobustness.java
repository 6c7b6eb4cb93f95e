package ke.mizani.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a weighted mean moves when its weights move. Nothing is drawn at random: the mean of
 * weights that may each lie anywhere between less and more of themselves is greatest, and least,
 * where the weights of the best scores are moved one way and all others the other way, so that
 * trying each number of best scores finds both ends exactly.
 */
public final class WeightRobustness {

    private static final Exact ONE = Exact.of(1);

    private final List<Part> best;
    private final Exact move;

    /**
     * A part of the mean.
     *
     * @param weight above 0, of any total
     */
    public record Part(String id, Exact weight, Exact score) {}

    /** The mean after the weight of one part was moved, up or down, and all others kept. */
    public record Moved(String id, boolean up, Exact mean) {}

    /**
     * @param parts at least one
     * @param move how far each weight may move, as a share of itself: above 0, less than 1
     */
    public WeightRobustness(List<Part> parts, Exact move) {
        if (parts.isEmpty() || move.compareTo(Exact.ZERO) <= 0 || move.compareTo(ONE) >= 0) {
            throw new IllegalArgumentException(parts.size() + " parts, moved by " + move);
        }
        best = parts.stream().sorted(Comparator.comparing(Part::score).reversed()).toList();
        this.move = move;
    }

    /** The least mean of all weights between less and more. */
    public Exact lowest() {
        return means(ONE.minus(move), ONE.plus(move)).stream().min(Exact::compareTo).orElseThrow();
    }

    /** The greatest mean of all weights between less and more. */
    public Exact highest() {
        return means(ONE.plus(move), ONE.minus(move)).stream().max(Exact::compareTo).orElseThrow();
    }

    /** The means where the weights of the 0, 1, 2 … best scores are moved one way. */
    private List<Exact> means(Exact ofBest, Exact ofOthers) {
        Exact weights = Exact.sum(best.stream().map(Part::weight)).times(ofOthers);
        Exact points = points().times(ofOthers);
        Exact change = ofBest.minus(ofOthers);
        List<Exact> means = new ArrayList<>(List.of(points.dividedBy(weights)));
        for (Part part : best) {
            Exact more = part.weight().times(change);
            weights = weights.plus(more);
            points = points.plus(more.times(part.score()));
            means.add(points.dividedBy(weights));
        }
        return means;
    }

    private Exact points() {
        return Exact.sum(best.stream().map(part -> part.weight().times(part.score())));
    }

    /** The means when one weight is moved up or down at a time: two for each part. */
    public List<Moved> oneByOne() {
        Exact weights = Exact.sum(best.stream().map(Part::weight));
        Exact points = points();
        List<Moved> moved = new ArrayList<>();
        for (Part part : best) {
            for (boolean up : List.of(true, false)) {
                Exact step = up ? move : Exact.ZERO.minus(move);
                Exact more = part.weight().times(step);
                Exact mean = points.plus(more.times(part.score())).dividedBy(weights.plus(more));
                moved.add(new Moved(part.id(), up, mean));
            }
        }
        return moved;
    }
}
