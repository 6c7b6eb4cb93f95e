package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.finding.FollowUp.Obstacle;
import ke.mizani.finding.Recommendation;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.Rulebook;

/**
 * What is recommended after the grade of a scorecard.
 *
 * @param obstacle why nothing is recommended yet; empty: the table was asked
 * @param recommendations what the table recommends, in its order
 */
public record Recommended(
        Scorecard card, Optional<Obstacle> obstacle, List<Recommendation> recommendations) {

    public Recommended {
        recommendations = List.copyOf(recommendations);
    }

    /** One for each scorecard of the run, in its order. */
    static List<Recommended> after(
            EvaluationRun run, Rulebook rulebook, Evaluator.Request request) {
        GradeHistory history = GradeHistory.before(rulebook, request);
        Recommending table = new Recommending(rulebook, run.viewpoint().asOf());
        return run.scorecards().stream()
                .map(
                        card -> {
                            Optional<Obstacle> obstacle = table.obstacle(card);
                            return new Recommended(
                                    card,
                                    obstacle,
                                    obstacle.isPresent()
                                            ? List.of()
                                            : table.recommendations(card, history.times(card)));
                        })
                .toList();
    }
}
