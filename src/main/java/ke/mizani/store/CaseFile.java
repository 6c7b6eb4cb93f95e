package ke.mizani.store;

import java.time.Instant;

/**
 * A case: what people do about one subject.
 *
 * @param number from 1
 * @param kind which life cycle it has, such as {@code breach}
 * @param subject what it is about; one case for each subject of a kind
 * @param openedAt the moment of its first entry
 * @param version how many entries it has
 * @param standing where its process stands after the last of them
 */
public record CaseFile(
        long number,
        String kind,
        String subject,
        Instant openedAt,
        int version,
        CaseStanding standing) {

    /** The subject of notices about it. */
    public String about() {
        return "case " + number;
    }
}
