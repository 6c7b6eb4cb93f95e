package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ke.mizani.app.Caller;
import ke.mizani.casework.DraftDecision;
import ke.mizani.store.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Going back to a version of the rulebook that was published before. */
@Path("/api/v1/rulebooks/{hash}/published-again")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebooks")
public class RollBackResource {

    private final DraftDecision decision;
    private final Caller caller;

    RollBackResource(DraftDecision decision, Caller caller) {
        this.decision = decision;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:rolled-back")
    @Operation(summary = "Publish a version again that was published before")
    @APIResponse(responseCode = "200", description = "The new publication")
    @APIResponse(responseCode = "403", description = "AUTHOR_OF_IT, NOT_PERMITTED")
    @APIResponse(responseCode = "409", description = "OTHERS_ARE_COMING, PUBLISHED_ALREADY")
    @APIResponse(responseCode = "422", description = "NEVER_PUBLISHED, IN_THE_PAST")
    public Publication rollBack(
            @PathParam("hash") String hash,
            @NotNull @Valid DraftDecisionResource.Published published) {
        return decision.rollBack(caller.code(), hash, published.terms());
    }
}
