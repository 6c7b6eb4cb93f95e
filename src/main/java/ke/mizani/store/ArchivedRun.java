package ke.mizani.store;

import java.time.Instant;
import java.util.List;

/**
 * A run of the archive, without its result.
 *
 * @param number by which it is called, from 1
 * @param request what was asked
 * @param resultDigest SHA-256 of the stored result, in hexadecimal
 * @param application which version of the application made it
 * @param actor code of who archived it
 * @param archivedAt when
 * @param supersededBy the runs that stand in for it; none if it stands itself
 */
public record ArchivedRun(
        long number,
        RunRequest request,
        String resultDigest,
        String application,
        String actor,
        Instant archivedAt,
        List<Long> supersededBy) {

    public ArchivedRun {
        supersededBy = List.copyOf(supersededBy);
    }
}
