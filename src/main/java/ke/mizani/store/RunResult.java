package ke.mizani.store;

import java.util.List;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.evaluation.RunDifference;
import ke.mizani.rulebook.RulebookEdit;

/** What an evaluation found, as it is archived. */
public sealed interface RunResult {

    /** What was asked. */
    enum Kind implements Word {
        CHECK,
        EVALUATE,
        INDEX
    }

    /** What was asked. */
    Kind kind();

    /** The evaluation that it rests on. */
    EvaluationRun run();

    /**
     * Where a later result of the same sort differs.
     *
     * @param edits what differs between the rulebooks of the two
     */
    default RunDifference differences(RunResult later, List<RulebookEdit> edits) {
        return RunDifference.between(side(), later.side(), edits);
    }

    /** What of it is compared. */
    default RunDifference.Side side() {
        return new RunDifference.Side(run(), List.of());
    }

    /** The verdicts on statutory duties. */
    record Duties(EvaluationRun run) implements RunResult {
        @Override
        public Kind kind() {
            return Kind.CHECK;
        }
    }

    /** The scorecards of contracts and what follows them. */
    record Contracts(ReviewedRun reviewed) implements RunResult {
        @Override
        public Kind kind() {
            return Kind.EVALUATE;
        }

        @Override
        public EvaluationRun run() {
            return reviewed.run();
        }
    }

    /** The productivity indices. */
    record Indices(IndexRun index) implements RunResult {
        @Override
        public Kind kind() {
            return Kind.INDEX;
        }

        @Override
        public EvaluationRun run() {
            return index.run();
        }

        @Override
        public RunDifference.Side side() {
            return new RunDifference.Side(run(), index.now().all());
        }
    }
}
