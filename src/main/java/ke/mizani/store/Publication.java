package ke.mizani.store;

import java.time.Instant;

/**
 * A decision that from a moment on a version of the rulebook is the published one.
 *
 * @param number from 1, in the order in which they were made
 * @param hash names the content of the workbooks
 * @param from the first moment, to the microsecond; never before it was made
 * @param publishedAt when it was made
 * @param by code of who made it, never a name of a person
 * @param reason why, in words
 */
public record Publication(
        int number, String hash, Instant from, Instant publishedAt, String by, String reason) {}
