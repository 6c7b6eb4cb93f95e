package ke.mizani.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice that was queued.
 *
 * @param number of the notice, in the order of queueing
 * @param what it tells, to whom
 * @param withdrawn why it is not sent any more; empty: it stands
 */
public record QueuedNotice(
        long number, NoticeDraft what, Instant queuedAt, Optional<String> withdrawn) {}
