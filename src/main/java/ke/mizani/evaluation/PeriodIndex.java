package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexVersion;
import ke.mizani.policy.ScoringScheme;

/**
 * The productivity indices of one period.
 *
 * @param period financial year or quarter
 * @param version the formula
 * @param scheme the scale
 * @param bands the categories, best first
 * @param assembly the index of the Assembly
 * @param departments the indices of the departments, by code
 * @param officers the indices of the officers, by code
 */
public record PeriodIndex(
        NamedPeriod period,
        Decision<IndexVersion> version,
        Decision<ScoringScheme> scheme,
        List<Decision<Band>> bands,
        IndexNode assembly,
        List<IndexNode> departments,
        List<IndexNode> officers) {

    public PeriodIndex {
        bands = List.copyOf(bands);
        departments = List.copyOf(departments);
        officers = List.copyOf(officers);
    }

    /** All indices, from the Assembly down. */
    public List<IndexNode> all() {
        return Stream.of(Stream.of(assembly), departments.stream(), officers.stream())
                .flatMap(nodes -> nodes)
                .toList();
    }

    /** The index of the same holder. */
    public Optional<IndexNode> of(IndexNode.Holder holder) {
        return all().stream()
                .filter(node -> node.holder().level() == holder.level())
                .filter(
                        node ->
                                node.holder().code().equals(holder.code())
                                        && node.holder().office().equals(holder.office()))
                .findFirst();
    }
}
