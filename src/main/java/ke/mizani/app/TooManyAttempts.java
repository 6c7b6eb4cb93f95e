package ke.mizani.app;

import java.time.Duration;

/** Somebody tried to log in too often; no password is looked at until the wait is over. */
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    TooManyAttempts(Duration remaining) {
        super("try again in " + remaining.toSeconds() + " seconds");
        this.remaining = remaining;
    }

    /** How long no attempt is accepted. */
    public Duration remaining() {
        return remaining;
    }
}
