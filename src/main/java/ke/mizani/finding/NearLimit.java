package ke.mizani.finding;

import ke.mizani.performance.Exact;
import ke.mizani.policy.GradeLimit;

/**
 * A scorecard whose composite lies close to a limit between two grades.
 *
 * @param card the scorecard
 * @param limit the limit
 * @param distance from the unrounded composite to the limit, from 0, in the scheme's units
 * @param better whether the scorecard has the better of the two grades, or one above it
 */
public record NearLimit(Scorecard card, GradeLimit limit, Exact distance, boolean better) {}
