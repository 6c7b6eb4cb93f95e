package ke.mizani.app;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be compared: two states of knowledge, or two versions of the rulebook. */
public class MovedWish {

    @QueryParam("gazetted")
    private @Nullable String gazetted;

    @QueryParam("since")
    private @Nullable String since;

    @QueryParam("until")
    private @Nullable String until;

    @QueryParam("then")
    private @Nullable String then;

    @QueryParam("now")
    private @Nullable String now;

    /** The day of a notice in the Gazette. */
    public String gazetted() {
        return text(gazetted);
    }

    /** What was known at the end of this day is compared with. */
    public String since() {
        return text(since);
    }

    /** What was known at the end of this day. */
    public String until() {
        return text(until);
    }

    /** Hash of the version compared with. */
    public String then() {
        return text(then);
    }

    /** Hash of the version. */
    public String now() {
        return text(now);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    /** Whether two versions are compared. */
    public boolean ofVersions() {
        return !then().isEmpty() || !now().isEmpty();
    }

    /** Whether what was known on two days is compared. */
    public boolean ofDays() {
        return !since().isEmpty() || !until().isEmpty();
    }

    /** The day that is written so; empty if it is none. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The same as the end of an address. */
    public String query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("gazetted", gazetted());
        said.put("since", since());
        said.put("until", until());
        said.put("then", then());
        said.put("now", now());
        return "?"
                + said.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(
                                one ->
                                        one.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
