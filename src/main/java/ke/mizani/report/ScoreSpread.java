package ke.mizani.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.report.Ruler.Part;

/**
 * How many scores lie where on a scale of grades: bins that never lie across a limit.
 *
 * @param bins from the lowest to the highest; together they count all that have a score
 * @param open how many have none
 */
record ScoreSpread(List<Bin> bins, int open) {

    private static final int BINS_OF_A_GRADE = 4;

    /** How many scores lie in a part of a grade. */
    record Bin(String grade, BigDecimal from, BigDecimal to, int count) {}

    static ScoreSpread of(List<Part> parts, List<Optional<BigDecimal>> scores) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int number = i;
            List<BigDecimal> own =
                    scores.stream()
                            .flatMap(Optional::stream)
                            .filter(score -> part(parts, score) == number)
                            .toList();
            bins.addAll(bins(parts.get(i), own));
        }
        return new ScoreSpread(bins, (int) scores.stream().filter(Optional::isEmpty).count());
    }

    /** The number of the part; a score beyond the scale is in the part at that end. */
    private static int part(List<Part> parts, BigDecimal score) {
        int part = 0;
        for (int i = 1; i < parts.size(); i++) {
            int above = score.compareTo(parts.get(i).from());
            if (above > 0 || (above == 0 && parts.get(i).ownsFrom())) {
                part = i;
            }
        }
        return part;
    }

    private static List<Bin> bins(Part part, List<BigDecimal> scores) {
        double width = part.to().subtract(part.from()).doubleValue() / BINS_OF_A_GRADE;
        int[] counts = new int[BINS_OF_A_GRADE];
        for (BigDecimal score : scores) {
            int bin = (int) (score.subtract(part.from()).doubleValue() / width);
            counts[Math.max(0, Math.min(BINS_OF_A_GRADE - 1, bin))]++;
        }
        List<Bin> bins = new ArrayList<>();
        BigDecimal step =
                part.to().subtract(part.from()).divide(BigDecimal.valueOf(BINS_OF_A_GRADE));
        for (int i = 0; i < BINS_OF_A_GRADE; i++) {
            BigDecimal from = part.from().add(step.multiply(BigDecimal.valueOf(i)));
            bins.add(new Bin(part.grade(), from, from.add(step), counts[i]));
        }
        return bins;
    }

    int evaluated() {
        return bins.stream().mapToInt(Bin::count).sum();
    }
}
