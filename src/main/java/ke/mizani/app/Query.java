package ke.mizani.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The end of an address: what is asked there.
 *
 * @param text with the question mark; names of which nothing is said are left out
 */
public record Query(String text) {

    /** Asks nothing yet. */
    public static final Query NOTHING = new Query("?");

    /** The same, asking this too. */
    public Query with(String name, Object said) {
        String value = String.valueOf(said);
        return value.isEmpty()
                ? this
                : new Query(
                        text
                                + (text.endsWith("?") ? "" : "&")
                                + name
                                + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
