package ke.mizani.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers with a tag: who has the same already is told so, and gets nothing twice. */
final class Tagged {

    private Tagged() {}

    /**
     * An answer that is the same as long as its tag is.
     *
     * @param tag without quotes
     */
    static Response of(Request request, String tag, Supplier<?> answer) {
        EntityTag entity = new EntityTag(tag);
        Response.ResponseBuilder known = request.evaluatePreconditions(entity);
        return known == null ? Response.ok(answer.get()).tag(entity).build() : known.build();
    }

    /** Whether somebody still knows it as it is. */
    static boolean current(Request request, String tag) {
        return request.evaluatePreconditions(new EntityTag(tag)) == null;
    }
}
