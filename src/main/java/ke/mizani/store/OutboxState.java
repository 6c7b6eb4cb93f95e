package ke.mizani.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the outbox does.
 *
 * @param waiting notices that are for somebody with an address and in no mail that went out
 * @param unaddressed notices for which nobody was found yet
 * @param withoutAddress notices for accounts that have no address
 * @param oldest when the oldest of those waiting was queued
 * @param mails those that are not done, the oldest first
 */
public record OutboxState(
        long waiting,
        long unaddressed,
        long withoutAddress,
        Optional<Instant> oldest,
        List<Mail> mails) {

    public OutboxState {
        mails = List.copyOf(mails);
    }

    /**
     * A mail that is not done.
     *
     * @param attempts how often it was tried
     * @param triedAt when it was tried last
     * @param nextAt when it is tried again
     * @param error what the mail server or the network said
     */
    public record Mail(
            long number,
            String account,
            LocalDate day,
            MailState state,
            int attempts,
            Instant triedAt,
            Instant nextAt,
            String error) {}

    /** Whether mails could not be sent that should have been. */
    public boolean failing() {
        return mails.stream().anyMatch(mail -> mail.state() == MailState.WAITING);
    }

    /** How many mails may or may not have gone out. */
    public long inDoubt() {
        return mails.stream().filter(mail -> mail.state() == MailState.IN_DOUBT).count();
    }
}
