package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Holder;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.finding.IndexNode.Verdict;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.IndexComponent.Without;
import ke.mizani.policy.IndexRole.Use;
import ke.mizani.policy.IndexVersion;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Puts an index together from the components that the table names for its level.
 *
 * @param version the formula
 * @param scheme the scale
 * @param period whose last day picks the rows in force
 */
record IndexAssembling(
        Rulebook rulebook,
        Decision<IndexVersion> version,
        Decision<ScoringScheme> scheme,
        NamedPeriod period) {

    /** A component that somebody has, or whose weight stays open: then without members. */
    private record Present(Decision<IndexComponent> row, List<Member> members) {}

    /** A member of a component with its weight among the members. */
    private record Member(Exact weight, Optional<IndexMetric> metric, Optional<IndexNode> node) {}

    /** The index of a holder; parts below that the table does not name are not used. */
    IndexNode node(
            Holder holder,
            List<IndexMetric> lines,
            List<IndexNode> officers,
            List<IndexNode> departments) {
        List<IndexMetric> leftOut = lines.stream().filter(IndexAssembling::isIndex).toList();
        List<IndexMetric> own = lines.stream().filter(line -> !isIndex(line)).toList();
        List<Step> steps = new ArrayList<>();
        steps.add(formulaStep());
        List<Present> present = new ArrayList<>();
        for (Decision<IndexComponent> row :
                rulebook.index().components(holder.level(), period.lastDay())) {
            List<Member> members =
                    switch (row.value().part()) {
                        case OWN_LINES -> weighed(holder, row, own, steps);
                        case OFFICERS -> equally(officers);
                        case DEPARTMENTS -> equally(departments);
                    };
            boolean kept = !members.isEmpty() || row.value().without() == Without.NOT_EVALUATED;
            if (kept) {
                present.add(new Present(row, members));
            }
            steps.add(componentStep(row, members, kept));
        }
        List<Part> parts = parts(present);
        ProductivityIndex index =
                parts.stream()
                        .map(Part::contribution)
                        .reduce(ProductivityIndex.UNKNOWN, ProductivityIndex::plus);
        Verdict verdict = new IndexVerdict(rulebook, scheme, period).of(index, steps);
        return new IndexNode(
                holder, period, index, verdict, parts, leftOut, new Explanation(steps));
    }

    private List<Member> weighed(
            Holder holder, Decision<IndexComponent> row, List<IndexMetric> own, List<Step> steps) {
        MetricWeights weights = new MetricWeights(rulebook, holder.level(), row, period.lastDay());
        List<Exact> each = weights.of(own, steps);
        return IntStream.range(0, own.size())
                .mapToObj(i -> new Member(each.get(i), Optional.of(own.get(i)), Optional.empty()))
                .toList();
    }

    private static List<Member> equally(List<IndexNode> nodes) {
        return nodes.stream()
                .map(node -> new Member(Exact.of(1), Optional.empty(), Optional.of(node)))
                .toList();
    }

    /** Each member's share of the whole: that of its component times its own there. */
    private static List<Part> parts(List<Present> present) {
        Exact whole = Exact.sum(present.stream().map(c -> Exact.of(c.row().value().weight())));
        List<Part> parts = new ArrayList<>();
        for (Present component : present) {
            Exact share = Exact.of(component.row().value().weight()).dividedBy(whole);
            Exact total = Exact.sum(component.members().stream().map(Member::weight));
            for (Member member : component.members()) {
                Exact own = share.times(member.weight()).dividedBy(total);
                parts.add(new Part(component.row(), own, member.metric(), member.node()));
            }
            if (component.members().isEmpty()) {
                parts.add(new Part(component.row(), share, Optional.empty(), Optional.empty()));
            }
        }
        return parts;
    }

    private static boolean isIndex(IndexMetric line) {
        return line.role(Use.INDEX_ITSELF).isPresent();
    }

    private Step formulaStep() {
        return Step.about(Kind.DECIDED, "index-formula")
                .with("version", version.value().name())
                .with("scheme", scheme.value().name())
                .by(version.because());
    }

    private static Step componentStep(
            Decision<IndexComponent> row, List<Member> members, boolean kept) {
        String topic =
                !members.isEmpty()
                        ? "index-component"
                        : kept ? "index-component-open" : "index-component-left-out";
        return Step.about(Kind.DECIDED, topic)
                .with("part", row.value().part().word())
                .with("weight", row.value().weight())
                .with("number", members.size())
                .with("weighting", row.value().weighting().word())
                .by(row.because());
    }
}
