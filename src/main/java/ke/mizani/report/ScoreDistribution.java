package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.policy.GradeLimit;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.report.Ruler.Part;

/**
 * How the scores of one scheme are spread over its grades. Grades of different schemes are
 * different things, even where they have one name, and are never counted together.
 *
 * @param parts the grades from the lowest score to the highest; none if the scheme has no grades
 */
public record ScoreDistribution(ScoringScheme scheme, List<Scorecard> cards, List<Part> parts) {

    public ScoreDistribution {
        cards = List.copyOf(cards);
        parts = List.copyOf(parts);
    }

    /**
     * Those of a run, by scheme in the order of its scorecards.
     *
     * @param limits between the grades of the scheme of a scorecard
     */
    public static List<ScoreDistribution> of(
            List<Scorecard> cards, Function<Scorecard, List<GradeLimit>> limits) {
        Map<String, List<Scorecard>> schemes =
                cards.stream()
                        .collect(
                                Collectors.groupingBy(
                                        card -> card.scheme().value().code(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return schemes.values().stream()
                .map(
                        own ->
                                new ScoreDistribution(
                                        own.get(0).scheme().value(),
                                        own,
                                        parts(own, limits.apply(own.get(0)))))
                .toList();
    }

    /** Where a scale has no end, it goes as far as the outermost score asks for. */
    private static List<Part> parts(List<Scorecard> cards, List<GradeLimit> limits) {
        List<Ruler> rulers =
                cards.stream().flatMap(card -> Ruler.of(card, limits).stream()).toList();
        if (rulers.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(rulers.get(0).parts());
        int last = parts.size() - 1;
        for (Ruler ruler : rulers) {
            Part low = parts.get(0);
            parts.set(0, new Part(low.grade(), low.from().min(ruler.from()), low.to(), true));
            Part high = parts.get(last);
            parts.set(
                    last,
                    new Part(
                            high.grade(), high.from(), high.to().max(ruler.to()), high.ownsFrom()));
        }
        return parts;
    }

    /** The picture; empty if the scheme has no grades. */
    public Optional<Picture> picture(Sentences sentences) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ScoreDistributionPicture(sentences)
                        .of(
                                "scores-" + scheme.code(),
                                scheme.name(),
                                parts,
                                cards.stream()
                                        .map(card -> card.composite().map(Exact::comparable))
                                        .toList()));
    }

    /** How many have which grade, as the table gave it, from the lowest score to the highest. */
    public Map<String, Long> grades() {
        Map<String, Long> grades = new LinkedHashMap<>();
        parts.forEach(part -> grades.put(part.grade(), 0L));
        cards.stream()
                .flatMap(card -> card.grade().stream())
                .forEach(band -> grades.merge(band.value().grade(), 1L, Long::sum));
        return grades;
    }

    /** How many have no composite score: not evaluated, which is not zero. */
    public long open() {
        return cards.stream().filter(card -> card.composite().isEmpty()).count();
    }
}
