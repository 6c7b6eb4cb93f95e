package ke.mizani.store;

import java.util.List;

/**
 * A mail that one server has taken upon itself to send; no other one does meanwhile.
 *
 * @param number of the mail, the same when it is tried again
 * @param to whose it is
 * @param attempt which attempt this is, from 1
 * @param notices what it tells, the oldest first
 */
public record OutgoingMail(long number, Account to, int attempt, List<QueuedNotice> notices) {

    public OutgoingMail {
        notices = List.copyOf(notices);
    }
}
