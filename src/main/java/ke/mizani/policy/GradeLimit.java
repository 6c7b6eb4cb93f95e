package ke.mizani.policy;

import java.math.BigDecimal;

/**
 * The limit between two neighbouring grades.
 *
 * @param better the better of the two
 * @param worse the one below it
 * @param score the composite on the limit
 * @param ofBetter whether that score itself has the better grade
 */
public record GradeLimit(
        Decision<Band> better, Decision<Band> worse, BigDecimal score, boolean ofBetter) {}
