package ke.mizani.performance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The gaps of a person, an office or a competency taken together, exactly. */
public record CompetencyGaps(List<CompetencyGap> all) {

    private static final Exact HUNDRED = Exact.of(100);

    public CompetencyGaps {
        all = List.copyOf(all);
    }

    /** The gaps of a collection. */
    public static CompetencyGaps of(Collection<CompetencyGap> gaps) {
        return new CompetencyGaps(List.copyOf(gaps));
    }

    /** How many requirements there are. */
    public int needed() {
        return all.size();
    }

    /** How many of the requirements were assessed. */
    public int assessed() {
        return assessedOnes().size();
    }

    /**
     * Percent of the required levels that is lacking, weighted by importance, over what was
     * assessed: 100 × sum(max(0, required − assessed) × importance) / sum(required × importance).
     * Empty if nothing was assessed.
     */
    public Optional<Exact> percentGap() {
        return percent(priority(), required(assessedOnes()));
    }

    /** Percent of the requirements that were assessed; empty if there is no requirement. */
    public Optional<Exact> coverage() {
        return percent(Exact.of(assessed()), Exact.of(needed()));
    }

    /** Percent of all required levels, weighted, that was found. */
    public Optional<Exact> shareFound() {
        return percent(required(assessedOnes()).minus(priority()), required(all));
    }

    /** Percent of all required levels, weighted, that is there if all not assessed is there. */
    public Optional<Exact> sharePossible() {
        return percent(required(all).minus(priority()), required(all));
    }

    /** Shortfall times importance, added up: how much there is to train. */
    public Exact priority() {
        return sum(all, CompetencyGap::weightedShortfall);
    }

    /** Mean of the required levels over all who need it, also those not assessed. */
    public Optional<Exact> meanRequired() {
        return mean(all, gap -> Exact.of(gap.required()));
    }

    /** Mean of the assessed levels over those assessed; empty if nobody was. */
    public Optional<Exact> meanAssessed() {
        return mean(assessedOnes(), gap -> Exact.of(gap.assessed().orElseThrow()));
    }

    private List<CompetencyGap> assessedOnes() {
        Predicate<CompetencyGap> assessed = gap -> gap.assessed().isPresent();
        return all.stream().filter(assessed).toList();
    }

    private static Exact required(List<CompetencyGap> gaps) {
        return sum(gaps, CompetencyGap::weightedRequired);
    }

    private static Optional<Exact> mean(
            List<CompetencyGap> gaps, Function<CompetencyGap, Exact> of) {
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(gaps, of).dividedBy(Exact.of(gaps.size())));
    }

    private static Exact sum(List<CompetencyGap> gaps, Function<CompetencyGap, Exact> of) {
        return gaps.stream().map(of).reduce(Exact.ZERO, Exact::plus);
    }

    private static Optional<Exact> percent(Exact part, Exact whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(HUNDRED.times(part).dividedBy(whole));
    }
}
