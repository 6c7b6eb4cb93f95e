package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ke.mizani.app.MovedToday;
import ke.mizani.app.MovedWish;
import ke.mizani.app.Settings;
import ke.mizani.report.MovedReport;
import ke.mizani.report.Sentences;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which clocks of what was submitted moved, and why. */
@Path("/api/v1/clocks/moved")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "matters")
public class MovedResource {

    private final MovedToday moved;
    private final Settings settings;

    MovedResource(MovedToday moved, Settings settings) {
        this.moved = moved;
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("breach:read")
    @Operation(
            summary = "The clocks that moved, from when to when, and why",
            description =
                    "By what was gazetted on a day (`gazetted`), by what became known after `since`"
                            + " up to `until`, or by another version of the rulebook (`then`, `now`);"
                            + " without any, by the latest notice. The same as `mizani moved --format"
                            + " json`.")
    @APIResponse(
            responseCode = "200",
            description = "One object for each clock",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = Object.class)))
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: what is asked makes no sense")
    public Response get(@BeanParam MovedWish wish) {
        return moved.of(wish)
                .map(found -> new MovedReport(found.moved(), new Sentences(settings.language())))
                .map(report -> Response.ok(report.json(), MediaType.APPLICATION_JSON).build())
                .orElseThrow(
                        () ->
                                WrongInput.of(
                                        "query",
                                        wish.query(),
                                        "two days, the first before the other and none to come, or"
                                                + " hashes of two published versions"));
    }
}
