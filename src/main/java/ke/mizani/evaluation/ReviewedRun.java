package ke.mizani.evaluation;

import java.util.List;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.NearLimit;
import ke.mizani.finding.Scorecard;

/**
 * A run over performance contracts with what follows its scorecards.
 *
 * @param run the run
 * @param followUps one for each scorecard, in its order
 * @param near the scorecards close to a limit, if they were looked for
 */
public record ReviewedRun(EvaluationRun run, List<FollowUp> followUps, List<NearLimit> near) {

    public ReviewedRun {
        followUps = List.copyOf(followUps);
        near = List.copyOf(near);
    }

    /** The same with only these scorecards, and what follows them. */
    public ReviewedRun withScorecards(List<Scorecard> picked) {
        return new ReviewedRun(
                run.withScorecards(picked),
                followUps.stream().filter(one -> picked.contains(one.card())).toList(),
                near.stream().filter(one -> picked.contains(one.card())).toList());
    }

    /** The same with the scorecards close to a limit. */
    public ReviewedRun withNear(List<NearLimit> found) {
        return new ReviewedRun(run, followUps, found);
    }
}
