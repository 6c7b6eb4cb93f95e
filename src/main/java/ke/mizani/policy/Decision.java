package ke.mizani.policy;

/**
 * What a decision table answered, and the row that gave the answer.
 *
 * @param value the answer
 * @param because the row
 */
public record Decision<T>(T value, RuleRow because) {}
