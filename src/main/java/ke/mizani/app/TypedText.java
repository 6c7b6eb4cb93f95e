package ke.mizani.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a field or an address.
 *
 * @param text without the space around it; empty if nothing was typed
 */
public record TypedText(String text) {

    /** What came of a field; none is the same as nothing. */
    public static TypedText of(@Nullable String came) {
        return new TypedText(came == null ? "" : came.strip());
    }

    /** What was typed; empty if it is nothing. */
    public Optional<String> said() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The day that is written so, such as {@code 2025-07-01}; empty if it is none. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
