package ke.mizani.policy;

import ke.mizani.calendar.Confirmed;

/**
 * One version of the formula of the productivity index; only indices of one version are compared.
 *
 * @param name such as {@code index-2025}
 * @param scheme code of the scheme by which every metric is scored and every index is categorised
 * @param confirmed how far it was read in its source
 */
public record IndexVersion(String name, String scheme, Confirmed confirmed) {}
