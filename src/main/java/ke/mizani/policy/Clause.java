package ke.mizani.policy;

/**
 * One provision of a law or of the policy that can be obeyed or breached.
 *
 * @param id short name used everywhere, such as {@code CGA-24-1}
 * @param instrument the law as it is cited
 * @param section the place in it
 */
public record Clause(String id, String instrument, String section) {}
