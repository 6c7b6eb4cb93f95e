package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.BreachAccess;
import ke.mizani.casework.Breach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people do about breaches: one case for each. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "cases")
public class BreachResource {

    private static final String EXAMPLE =
            "{\"step\": \"acknowledged\", \"facts\": {\"office\": \"speaker\"}}";
    static final int LONGEST = 4000;
    static final String STEP = "[a-z-]{1,40}";

    private final BreachAccess breaches;

    BreachResource(BreachAccess breaches) {
        this.breaches = breaches;
    }

    /**
     * A step to be taken.
     *
     * @param step such as {@code acknowledged}
     * @param facts what is said with it, by name
     */
    public record Wanted(
            @Pattern(regexp = STEP) @NotNull String step,
            @NotNull Map<@Size(max = 40) String, @Size(max = LONGEST) String> facts) {}

    @GET
    @PermissionsAllowed("breach:read")
    @Operation(summary = "The breach cases that the caller may see, by number")
    @APIResponse(responseCode = "200", description = "A page; Link names the next")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<BreachText>> list(
            @BeanParam BreachFilter filter,
            @QueryParam("after") @DefaultValue("0") long after,
            @BeanParam Paging paging) {
        return paging.of(
                most ->
                        breaches.list().stream()
                                .filter(breach -> breach.file().number() > after)
                                .filter(filter::holds)
                                .limit(most)
                                .toList(),
                BreachText::of,
                BreachText::number);
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("breach:read")
    @Operation(summary = "One case with all that was done in it, and the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The case; ETag is its version",
            content = @Content(schema = @Schema(implementation = BreachText.Whole.class)))
    @APIResponse(responseCode = "304", description = "It is still that of If-None-Match")
    @APIResponse(responseCode = "404", description = "There is none, or it is another office's")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Breach breach = breaches.get(number);
        EntityTag tag = new EntityTag(String.valueOf(breach.file().version()));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return same == null ? answer(breach) : same.build();
    }

    private Response answer(Breach breach) {
        return answer(breaches, breach);
    }

    static Response answer(BreachAccess breaches, Breach breach) {
        return Response.ok(
                        BreachText.Whole.of(
                                breach, breaches.documents(breach), breaches.open(breach)))
                .tag(String.valueOf(breach.file().version()))
                .build();
    }

    @POST
    @Path("{number}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("breach:read")
    @Operation(
            summary = "Take a step",
            description =
                    "Needs the permission breach:step, and the version that was seen in If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The case after it",
            content = @Content(schema = @Schema(implementation = BreachText.Whole.class)))
    @APIResponse(responseCode = "404", description = "There is no such case or step")
    @APIResponse(responseCode = "409", description = "It is not its turn")
    @APIResponse(responseCode = "412", description = "Somebody else was first")
    @APIResponse(responseCode = "422", description = "Something is missing, or cannot be so")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response take(
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Wanted.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "acknowledge",
                                                            value = EXAMPLE)))
                    @NotNull
                    @Valid
                    Wanted wanted) {
        return answer(
                breaches.take(
                        number,
                        IfMatch.version(seen),
                        wanted.step(),
                        wanted.facts(),
                        Optional.empty()));
    }
}
