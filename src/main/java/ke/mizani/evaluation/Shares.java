package ke.mizani.evaluation;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme.Reweighting;

/**
 * What each evaluated line counts for: its own share and, where the scheme lets shares move, what
 * it takes over from lines that are not evaluated.
 */
final class Shares {

    private final IdentityHashMap<Line, Exact> byLine = new IdentityHashMap<>();

    private Shares() {}

    /**
     * The shares of the lines; empty if one has nowhere to go.
     *
     * @param own the share of a line as agreed
     */
    static Optional<Shares> of(List<Line> lines, Function<Line, Exact> own, Reweighting rule) {
        Map<String, List<Line>> groups = new HashMap<>();
        if (rule == Reweighting.INSIDE_CRITERION) {
            groups.putAll(lines.stream().collect(groupingBy(line -> line.criterion().id())));
        } else {
            groups.put("", lines);
        }
        boolean mayMove = rule != Reweighting.NONE;
        Shares shares = new Shares();
        boolean whole =
                groups.values().stream().allMatch(group -> shares.group(group, own, mayMove));
        return whole ? Optional.of(shares) : Optional.empty();
    }

    private boolean group(List<Line> group, Function<Line, Exact> own, boolean mayMove) {
        List<Line> evaluated = group.stream().filter(line -> line.raw().isPresent()).toList();
        if (evaluated.isEmpty() || (evaluated.size() < group.size() && !mayMove)) {
            return false;
        }
        Exact factor = total(group, own).dividedBy(total(evaluated, own));
        evaluated.forEach(line -> byLine.put(line, own.apply(line).times(factor)));
        return true;
    }

    private static Exact total(Collection<Line> lines, Function<Line, Exact> own) {
        return lines.stream().map(own).reduce(Exact.ZERO, Exact::plus);
    }

    /** The share of a line; empty if it is not evaluated. */
    Optional<Exact> find(Line line) {
        return Optional.ofNullable(byLine.get(line));
    }

    /** The total of all shares. */
    Exact total() {
        return byLine.values().stream().reduce(Exact.ZERO, Exact::plus);
    }

    /** The total over the lines of share times raw score. */
    Exact totalOfScores() {
        return byLine.entrySet().stream()
                .map(entry -> entry.getValue().times(entry.getKey().raw().orElseThrow()))
                .reduce(Exact.ZERO, Exact::plus);
    }
}
