package ke.mizani.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.RulebookDifference;

/**
 * Which verdicts on the same records differ by two rulebooks, and because of which cells.
 *
 * @param difference the two rulebooks, and what differs in them
 * @param after the run by the newer
 * @param readings the alternatives chosen for unsettled provisions, by id
 * @param duties the duties whose verdict changes
 * @param contracts the contracts whose score or grade changes
 * @param recommendations the contracts after which another thing is recommended
 * @param indices the productivity indices that change
 * @param competencies what is found otherwise of people in the competencies of their posts
 * @param flows how many moved from which verdict to which, unchanged ones among them
 */
public record Impact(
        RulebookDifference difference,
        EvaluationRun after,
        Map<String, String> readings,
        List<Change<Finding>> duties,
        List<Change<Scorecard>> contracts,
        List<Change<Recommended>> recommendations,
        List<Change<IndexNode>> indices,
        List<Change<CompetencyFinding>> competencies,
        Map<Kind, Flow> flows) {

    /** Which way a verdict moved. */
    public enum Move implements Word {
        BETTER,
        WORSE,
        /** Neither can be said: another day, another scheme, judged by one rulebook only. */
        OTHERWISE
    }

    /**
     * A verdict that changes.
     *
     * @param before empty if the older rulebook gives none
     * @param after empty if the newer rulebook gives none
     */
    public record Change<T>(
            Subject subject, Optional<T> before, Optional<T> after, Move move, Cause cause) {

        /** The verdict by the newer rulebook, or by the older if there is none. */
        public T either() {
            return after.or(() -> before).orElseThrow();
        }
    }

    public Impact {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        duties = List.copyOf(duties);
        contracts = List.copyOf(contracts);
        recommendations = List.copyOf(recommendations);
        indices = List.copyOf(indices);
        competencies = List.copyOf(competencies);
        flows = Collections.unmodifiableMap(new EnumMap<>(flows));
    }

    /** From which verdict to which of that sort. */
    public Flow flow(Kind kind) {
        return flows.getOrDefault(kind, Flow.none());
    }

    /** Every verdict that changes: duties, contracts, recommendations, indices, competencies. */
    public List<Change<?>> changes() {
        return Stream.of(duties, contracts, recommendations, indices, competencies)
                .<Change<?>>flatMap(List::stream)
                .toList();
    }

    /** Whether no verdict changes. */
    public boolean isEmpty() {
        return changes().isEmpty();
    }
}
