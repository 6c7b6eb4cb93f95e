package ke.mizani.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Impact.Move;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Which verdicts of two runs differ, and what the newer ones rest on that the older did not.
 *
 * @param duties the duties whose verdict differs
 * @param contracts the contracts whose score or grade differs
 * @param indices the productivity indices that differ
 * @param grounds why, by what is judged
 */
public record RunDifference(
        List<Change<Finding>> duties,
        List<Change<Scorecard>> contracts,
        List<Change<IndexNode>> indices,
        Map<Subject, NewGrounds> grounds) {

    /**
     * One of the two.
     *
     * @param run the evaluation
     * @param indices the productivity indices that rest on it; none if they were not computed
     */
    public record Side(EvaluationRun run, List<IndexNode> indices) {

        public Side {
            indices = List.copyOf(indices);
        }

        private Verdicts verdicts() {
            return new Verdicts(
                    Verdicts.duties(run.findings(), Map.of()),
                    Verdicts.contracts(run.scorecards()),
                    Map.of(),
                    Verdicts.indices(indices),
                    Map.of());
        }
    }

    public RunDifference {
        duties = List.copyOf(duties);
        contracts = List.copyOf(contracts);
        indices = List.copyOf(indices);
        grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
    }

    /**
     * What differs.
     *
     * @param edits what differs between the rulebooks of the two
     */
    public static RunDifference between(Side before, Side after, List<RulebookEdit> edits) {
        Verdicts was = before.verdicts();
        Verdicts is = after.verdicts();
        List<Subject> changed = was.differing(is);
        RestsOn rows = new RestsOn(was, is, changed);
        Map<Subject, NewGrounds> grounds = new LinkedHashMap<>();
        for (Subject subject : changed) {
            grounds.put(
                    subject,
                    NewGrounds.of(
                            was,
                            is,
                            subject,
                            edits.stream().filter(edit -> rows.touches(subject, edit)).toList()));
        }
        return new RunDifference(
                changes(changed, was.duties(), is.duties(), Moves::duty),
                changes(changed, was.contracts(), is.contracts(), Moves::contract),
                changes(changed, was.indices(), is.indices(), Moves::index),
                grounds);
    }

    private static <T> List<Change<T>> changes(
            List<Subject> changed,
            Map<Subject, T> was,
            Map<Subject, T> is,
            BiFunction<Optional<T>, Optional<T>, Move> move) {
        return changed.stream()
                .filter(subject -> was.containsKey(subject) || is.containsKey(subject))
                .map(
                        subject -> {
                            Optional<T> before = Optional.ofNullable(was.get(subject));
                            Optional<T> after = Optional.ofNullable(is.get(subject));
                            Cause none = new Cause(List.of());
                            return new Change<>(
                                    subject, before, after, move.apply(before, after), none);
                        })
                .toList();
    }

    /** Why a verdict differs. */
    public NewGrounds why(Change<?> change) {
        return Optional.ofNullable(grounds.get(change.subject())).orElse(NewGrounds.NONE);
    }

    /** All that differs: duties, contracts, indices. */
    public List<Change<?>> changes() {
        return Stream.of(duties, contracts, indices).<Change<?>>flatMap(List::stream).toList();
    }
}
