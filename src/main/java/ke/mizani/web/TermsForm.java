package ke.mizani.web;

import jakarta.ws.rs.FormParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import ke.mizani.store.RulebookArchive.Terms;
import org.jspecify.annotations.Nullable;

/** On which terms a version of the rulebook is published, as it was typed. */
public class TermsForm {

    @FormParam("reason")
    private @Nullable String reason;

    @FormParam("from")
    private @Nullable String from;

    @FormParam("instead")
    private @Nullable String instead;

    /**
     * The terms.
     *
     * @param clock in whose zone the moment is meant
     * @throws DraftRefusals.NotUnderstood if the moment is none
     */
    Terms terms(Clock clock) {
        return new Terms(
                from == null || from.isBlank()
                        ? Optional.empty()
                        : Optional.of(moment(from, clock)),
                "yes".equals(instead),
                reason == null ? "" : reason);
    }

    private static Instant moment(String text, Clock clock) {
        try {
            return LocalDateTime.parse(text.strip()).atZone(clock.getZone()).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new DraftRefusals.NotUnderstood("rb-not-a-moment");
        }
    }
}
