package ke.mizani.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.GradeLimit;
import ke.mizani.policy.ScoringScheme;

/**
 * The scale of a score with its grades, and where the score lies on it.
 *
 * @param name of its files
 * @param whose of whom or what the score is
 * @param unit of the scale
 * @param parts from the lowest to the highest; each begins where the one before ends
 * @param score empty: not evaluated
 * @param grade that the table gave the score; empty: none
 */
public record Ruler(
        String name,
        String whose,
        String unit,
        List<Part> parts,
        Optional<BigDecimal> score,
        Optional<String> grade) {

    private static final int DECIMALS = 4;

    public Ruler {
        parts = List.copyOf(parts);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).from().compareTo(parts.get(i - 1).to()) != 0) {
                throw new IllegalArgumentException(
                        parts.get(i).grade() + " does not begin where the one before ends");
            }
        }
    }

    BigDecimal from() {
        return parts.get(0).from();
    }

    BigDecimal to() {
        return parts.get(parts.size() - 1).to();
    }

    /** How far along the scale a score is, from 0 to 1. */
    double share(BigDecimal score) {
        double share =
                (score.doubleValue() - from().doubleValue())
                        / (to().doubleValue() - from().doubleValue());
        return Math.max(0, Math.min(1, share));
    }

    /**
     * A grade between two limits, or of one score alone.
     *
     * @param to the limit above; equal to the limit below of the next one
     * @param ownsFrom whether a score on the limit below has this grade
     */
    public record Part(String grade, BigDecimal from, BigDecimal to, boolean ownsFrom) {

        public Part {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException(grade + ": " + from + " to " + to);
            }
        }
    }

    /**
     * The ruler of a scorecard; empty if its scheme has no limits between grades.
     *
     * @param limits of its scheme, as the table has them
     */
    public static Optional<Ruler> of(Scorecard card, List<GradeLimit> limits) {
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        ScoringScheme scheme = card.scheme().value();
        boolean upwards = scheme.better() == ScoringScheme.Better.HIGHER;
        List<GradeLimit> rising = rising(limits, upwards);
        Optional<BigDecimal> score =
                card.composite().map(exact -> exact.rounded(DECIMALS, RoundingMode.HALF_UP));
        BigDecimal from = end(rising, score, upwards ? scheme.worst() : scheme.best(), false);
        BigDecimal to = end(rising, score, upwards ? scheme.best() : scheme.worst(), true);
        return Optional.of(
                new Ruler(
                        "ruler-" + card.contract().id(),
                        card.contract().holder().post(),
                        scheme.name(),
                        parts(rising, from, to, upwards),
                        score,
                        card.grade().map(Ruler::grade)));
    }

    private static List<Part> parts(
            List<GradeLimit> rising, BigDecimal from, BigDecimal to, boolean upwards) {
        List<Part> parts = new ArrayList<>();
        BigDecimal below = from;
        boolean owns = true;
        for (GradeLimit limit : rising) {
            String grade = grade(upwards ? limit.worse() : limit.better());
            parts.add(new Part(grade, below, limit.score(), owns));
            below = limit.score();
            owns = limit.ofBetter() == upwards;
        }
        GradeLimit last = rising.get(rising.size() - 1);
        parts.add(new Part(grade(upwards ? last.better() : last.worse()), below, to, owns));
        return parts;
    }

    /** Of two limits at one score the one that is met first stands first. */
    private static List<GradeLimit> rising(List<GradeLimit> limits, boolean upwards) {
        Comparator<GradeLimit> byRank =
                Comparator.comparing((GradeLimit limit) -> limit.better().value().rank());
        return limits.stream()
                .sorted(
                        Comparator.comparing(GradeLimit::score)
                                .thenComparing(upwards ? byRank.reversed() : byRank))
                .toList();
    }

    private static String grade(Decision<Band> band) {
        return band.value().grade();
    }

    /**
     * An end of the scale; where it has none, there is room beyond the last limit and the score.
     */
    private static BigDecimal end(
            List<GradeLimit> rising,
            Optional<BigDecimal> score,
            Optional<BigDecimal> known,
            boolean upper) {
        BigDecimal first = rising.get(0).score();
        BigDecimal last = rising.get(rising.size() - 1).score();
        BigDecimal room = last.subtract(first).max(BigDecimal.ONE).divide(BigDecimal.TEN);
        BigDecimal wide =
                upper
                        ? last.max(score.orElse(last)).add(room)
                        : first.min(score.orElse(first)).subtract(room);
        return known.filter(end -> upper ? end.compareTo(last) > 0 : end.compareTo(first) < 0)
                .orElse(wide);
    }
}
