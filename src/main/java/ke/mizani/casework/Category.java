package ke.mizani.casework;

import java.time.Instant;

/**
 * The category of a contract that takes effect.
 *
 * @param run number of the evaluation that it comes from
 * @param grade as the scheme names it
 * @param composite the score, exact
 * @param scheme code of the scheme: the same word means different things in different schemes
 * @param by code of the officer who confirmed it, or decided the appeal
 * @param at when
 * @param onAppeal whether it comes from an appeal that was allowed
 */
public record Category(
        long run,
        String grade,
        String composite,
        String scheme,
        String by,
        Instant at,
        boolean onAppeal) {}
