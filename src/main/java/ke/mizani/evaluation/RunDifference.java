package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Which verdicts of two runs over one period differ, and what the newer ones rest on that the older
 * did not.
 *
 * @param duties the duties whose verdict differs, those of the older run first
 * @param contracts the contracts whose verdict differs
 * @param indices the indices that differ
 */
public record RunDifference(
        List<DutyChange> duties, List<ContractChange> contracts, List<IndexChange> indices) {

    /**
     * A duty judged otherwise.
     *
     * @param before empty: it was not judged
     * @param after empty: it is no longer judged
     */
    public record DutyChange(
            Subject subject, Optional<Finding> before, Optional<Finding> after, NewGrounds why) {}

    /**
     * A contract judged otherwise.
     *
     * @param before empty: it was not judged
     * @param after empty: it is no longer judged
     */
    public record ContractChange(
            Subject subject,
            Optional<Scorecard> before,
            Optional<Scorecard> after,
            NewGrounds why) {}

    /**
     * An index that is another, or of another category.
     *
     * @param before empty: the holder had none
     * @param after empty: the holder has none any more
     */
    public record IndexChange(
            IndexNode.Holder holder, Optional<IndexNode> before, Optional<IndexNode> after) {}

    public RunDifference {
        duties = List.copyOf(duties);
        contracts = List.copyOf(contracts);
        indices = List.copyOf(indices);
    }

    /**
     * What differs.
     *
     * @param edits what differs between the rulebooks of the two
     */
    public static RunDifference between(
            EvaluationRun before, EvaluationRun after, List<RulebookEdit> edits) {
        Verdicts was = Verdicts.of(before.findings(), before.scorecards(), Map.of());
        Verdicts is = Verdicts.of(after.findings(), after.scorecards(), Map.of());
        List<Subject> changed =
                was.with(is).stream()
                        .filter(subject -> !was.said(subject).equals(is.said(subject)))
                        .toList();
        RestsOn rows = new RestsOn(was, is, changed);
        List<DutyChange> duties = new ArrayList<>();
        List<ContractChange> contracts = new ArrayList<>();
        for (Subject subject : changed) {
            List<RulebookEdit> touching =
                    edits.stream().filter(edit -> rows.touches(subject, edit)).toList();
            if (subject.duty().isEmpty()) {
                Optional<Scorecard> old = Optional.ofNullable(was.contracts().get(subject));
                Optional<Scorecard> now = Optional.ofNullable(is.contracts().get(subject));
                NewGrounds why = NewGrounds.ofContract(old, now, touching);
                contracts.add(new ContractChange(subject, old, now, why));
            } else {
                Optional<Finding> old = Optional.ofNullable(was.duties().get(subject));
                Optional<Finding> now = Optional.ofNullable(is.duties().get(subject));
                NewGrounds why = NewGrounds.ofDuty(old, now, touching);
                duties.add(new DutyChange(subject, old, now, why));
            }
        }
        return new RunDifference(duties, contracts, List.of());
    }

    /** The same, with what differs in the indices. */
    public RunDifference with(PeriodIndex before, PeriodIndex after) {
        Map<IndexNode.Holder, IndexNode> was = byHolder(before);
        Map<IndexNode.Holder, IndexNode> is = byHolder(after);
        List<IndexChange> changes =
                Stream.concat(was.keySet().stream(), is.keySet().stream())
                        .distinct()
                        .map(
                                holder ->
                                        new IndexChange(
                                                holder,
                                                Optional.ofNullable(was.get(holder)),
                                                Optional.ofNullable(is.get(holder))))
                        .filter(
                                change ->
                                        !change.before()
                                                .map(IndexNode::verdict)
                                                .equals(change.after().map(IndexNode::verdict)))
                        .toList();
        return new RunDifference(duties, contracts, changes);
    }

    private static Map<IndexNode.Holder, IndexNode> byHolder(PeriodIndex index) {
        Map<IndexNode.Holder, IndexNode> nodes = new LinkedHashMap<>();
        index.all().forEach(node -> nodes.put(node.holder(), node));
        return nodes;
    }

    /** Whether every verdict is as it was. */
    public boolean isEmpty() {
        return duties.isEmpty() && contracts.isEmpty() && indices.isEmpty();
    }
}
