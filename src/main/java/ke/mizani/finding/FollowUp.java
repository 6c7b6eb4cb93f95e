package ke.mizani.finding;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * What follows a scorecard: what is recommended, and how far its grade is from another.
 *
 * @param card the scorecard
 * @param obstacle why nothing is recommended yet; empty: the table was asked
 * @param recommendations what the table recommends, in its order
 * @param changes the smallest change to a better and to a worse grade, where there is one
 * @param notices what a reviewer should look at
 * @param why the steps to all of it
 */
public record FollowUp(
        Scorecard card,
        Optional<Obstacle> obstacle,
        List<Recommendation> recommendations,
        List<Change> changes,
        List<Notice> notices,
        Explanation why) {

    /** Why nothing can be recommended. */
    public enum Obstacle implements Word {
        NO_GRADE,
        NOT_OVER,
        NOT_SIGNED
    }

    public FollowUp {
        recommendations = List.copyOf(recommendations);
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    /** What is recommended and not held back. */
    public List<Recommendation> recommended() {
        return recommendations.stream().filter(one -> !one.heldBack()).toList();
    }
}
