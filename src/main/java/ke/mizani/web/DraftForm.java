package ke.mizani.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;

/** Which draft a step is about, what its reader has seen of it, and what was typed. */
public class DraftForm {

    @PathParam("number")
    private long number;

    @FormParam("version")
    private int version;

    @FormParam("note")
    private @Nullable String note;

    @FormParam("comment")
    private @Nullable String comment;

    @FormParam("reason")
    private @Nullable String reason;

    long number() {
        return number;
    }

    int version() {
        return version;
    }

    /** A word to those who read it later. */
    String note() {
        return text(note);
    }

    /** Why it is approved. */
    String comment() {
        return text(comment);
    }

    /** Why. */
    String reason() {
        return text(reason);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
