package ke.mizani.finding;

import ke.mizani.policy.Consequence;
import ke.mizani.policy.Decision;

/**
 * What a table recommends after a grade, for a named office to confirm.
 *
 * @param consequence what, and the row that says so
 * @param heldBack whether it is not recommended now, since the limits of the grade are not
 *     confirmed as far as the row asks
 */
public record Recommendation(Decision<Consequence> consequence, boolean heldBack) {}
