package ke.mizani.app;

import java.util.UUID;
import org.jboss.logging.Logger;

/** Something that failed and that the log tells under a number, without what was worked on. */
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class);

    private static final int DIGITS = 8;

    private Incident() {}

    /**
     * Writes it into the log: the kinds of the exceptions and where they came from, not their
     * words.
     */
    public static String of(Throwable failed) {
        String number = UUID.randomUUID().toString().substring(0, DIGITS);
        StringBuilder text = new StringBuilder("incident ").append(number);
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            text.append("\n  ").append(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("\n    at ").append(place);
            }
        }
        LOG.error(text);
        LOG.debug("with the words, which may be about people: " + number, failed);
        return number;
    }
}
