package ke.mizani.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;

/** Which draft a step is about, and what its caller has seen of it. */
public class SeenDraft {

    @PathParam("number")
    private long number;

    @HeaderParam("If-Match")
    private @Nullable String version;

    long number() {
        return number;
    }

    int version() {
        return IfMatch.version(version);
    }
}
