package ke.mizani.policy;

import java.math.BigDecimal;
import ke.mizani.calendar.Confirmed;

/**
 * The level that a post, or a job group, needs in one competency.
 *
 * @param holder code of the post or job group
 * @param competency id of the competency
 * @param level number of the proficiency level, from 1
 * @param importance weight of the competency in sums, above 0
 * @param standing whether it comes from the official framework
 * @param confirmed how far it was read in its source
 */
public record CompetencyRequirement(
        String holder,
        String competency,
        int level,
        BigDecimal importance,
        Standing standing,
        Confirmed confirmed) {

    public CompetencyRequirement {
        if (importance.signum() <= 0) {
            throw new IllegalArgumentException("importance must be above 0, found " + importance);
        }
    }
}
