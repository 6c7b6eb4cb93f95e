package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Direction;
import ke.mizani.policy.IndexAim;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * Compares indices with those of a year before; only like with like: the same version of the
 * formula, made of the same rows, and both complete.
 *
 * @param now the indices of the period
 * @param earlier the same period of the year before
 * @param before its indices; empty if none could be computed
 * @param missing why there are none
 */
record IndexGains(
        Rulebook rulebook,
        PeriodIndex now,
        NamedPeriod earlier,
        Optional<PeriodIndex> before,
        Optional<Step> missing) {

    private static final Exact HUNDRED = Exact.of(100);

    List<IndexGain> all() {
        Decision<IndexAim> aim =
                rulebook.index().aim(IndexAim.Aim.YEAR_ON_YEAR_GAIN, now.period().lastDay());
        Optional<Step> obstacle = missing.or(this::notLikeForLike);
        return now.all().stream().map(node -> gain(node, aim, obstacle)).toList();
    }

    private IndexGain gain(IndexNode node, Decision<IndexAim> aim, Optional<Step> common) {
        Optional<IndexNode> then = before.flatMap(index -> index.of(node.holder()));
        Optional<Exact> earlierValue = then.flatMap(IndexNode::value);
        Optional<Step> obstacle = common.or(() -> incomplete(node, then));
        List<Step> steps = new ArrayList<>();
        earlierValue.ifPresent(value -> steps.add(about("gain-then").with("index", value)));
        if (obstacle.isPresent()) {
            steps.add(obstacle.get());
            return new IndexGain(
                    node.holder(),
                    earlierValue,
                    Optional.empty(),
                    Optional.empty(),
                    new Explanation(steps));
        }
        Exact percent =
                ProductivityIndex.gain(node.value().orElseThrow(), earlierValue.orElseThrow());
        boolean met = percent.compareTo(Exact.of(aim.value().value())) >= 0;
        steps.add(
                Step.about(Kind.DECIDED, "gain-aim")
                        .with("aim", aim.value().value())
                        .by(aim.because()));
        steps.add(about("gain").with("percent", percent).with("reached", met ? "yes" : "no"));
        return new IndexGain(
                node.holder(),
                earlierValue,
                Optional.of(percent),
                Optional.of(met),
                new Explanation(steps));
    }

    private Optional<Step> incomplete(IndexNode node, Optional<IndexNode> then) {
        if (node.value().isEmpty()) {
            return Optional.of(open("gain-open-now", node));
        }
        if (then.isEmpty()) {
            return Optional.of(about("gain-no-holder"));
        }
        return then.get().value().isEmpty()
                ? Optional.of(open("gain-open-then", then.get()))
                : Optional.empty();
    }

    private Step open(String topic, IndexNode node) {
        return about(topic).with("coverage", node.index().coverage().times(HUNDRED));
    }

    private Optional<Step> notLikeForLike() {
        PeriodIndex then = before.orElseThrow();
        String version = now.version().value().name();
        String old = then.version().value().name();
        if (!version.equals(old)) {
            return Optional.of(about("gain-other-version").with("then", old).with("now", version));
        }
        Set<String> changed = differing(rows(now, rulebook), rows(then, rulebook));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        about("gain-other-rows")
                                .with("version", version)
                                .with("rows", String.join(", ", changed)));
    }

    private static Set<String> differing(Set<String> one, Set<String> other) {
        return Stream.concat(
                        one.stream().filter(row -> !other.contains(row)),
                        other.stream().filter(row -> !one.contains(row)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Addresses of the rows that give an index its value. */
    private static Set<String> rows(PeriodIndex index, Rulebook rulebook) {
        LocalDate day = index.period().lastDay();
        Set<RuleRow> rows = rulebook.index().shaping(day);
        rows.add(index.scheme().because());
        for (Direction direction : Direction.values()) {
            rulebook.formula(index.scheme().value().code(), direction.word(), day)
                    .ifPresent(formula -> rows.add(formula.because()));
        }
        return rows.stream().map(RuleRow::address).collect(Collectors.toSet());
    }

    private Step about(String topic) {
        return Step.about(Kind.COMPUTED, topic).with("period", earlier);
    }
}
