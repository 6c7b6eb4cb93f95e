package ke.mizani.app;

import jakarta.ws.rs.QueryParam;
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
        return TypedText.of(gazetted).text();
    }

    /** What was known at the end of this day is compared with. */
    public String since() {
        return TypedText.of(since).text();
    }

    /** What was known at the end of this day. */
    public String until() {
        return TypedText.of(until).text();
    }

    /** Hash of the version compared with. */
    public String then() {
        return TypedText.of(then).text();
    }

    /** Hash of the version. */
    public String now() {
        return TypedText.of(now).text();
    }

    /** Whether two versions are compared. */
    public boolean ofVersions() {
        return !then().isEmpty() || !now().isEmpty();
    }

    /** Whether what was known on two days is compared. */
    public boolean ofDays() {
        return !since().isEmpty() || !until().isEmpty();
    }

    /** The same as the end of an address. */
    public String query() {
        return Query.NOTHING
                .with("gazetted", gazetted())
                .with("since", since())
                .with("until", until())
                .with("then", then())
                .with("now", now())
                .text();
    }
}
