package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ke.mizani.app.Caller;
import ke.mizani.app.LogIn;
import ke.mizani.app.Permissions;
import ke.mizani.app.Problem;
import ke.mizani.calendar.Word;
import ke.mizani.store.Secret;
import ke.mizani.store.Sessions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Log in, log out, and who one is. */
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "session")
public class SessionResource {

    private static final int BEARER = "Bearer ".length();

    private final LogIn logIn;
    private final Sessions sessions;
    private final Caller caller;

    SessionResource(LogIn logIn, Sessions sessions, Caller caller) {
        this.logIn = logIn;
        this.sessions = sessions;
        this.caller = caller;
    }

    /**
     * Who wants to log in.
     *
     * @param account code of the post
     * @param password as it was set
     */
    public record Credentials(@NotBlank String account, @NotBlank String password) {}

    /**
     * A session that was opened.
     *
     * @param token to be sent as {@code Authorization: Bearer …}
     */
    public record Opened(String token) {}

    /**
     * Somebody who is logged in.
     *
     * @param roles those that hold today
     * @param permissions what they permit
     */
    public record Self(
            String account,
            String office,
            String language,
            List<String> roles,
            List<String> permissions) {}

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Log in")
    @APIResponseSchema(value = Opened.class, responseCode = "201")
    @APIResponse(responseCode = "401", description = "WRONG_PASSWORD")
    @APIResponse(responseCode = "429", description = "TOO_MANY_ATTEMPTS")
    public Response open(@NotNull @Valid Credentials credentials) {
        return logIn.with(credentials.account(), credentials.password())
                .map(Secret::text)
                .map(
                        token ->
                                Response.status(Response.Status.CREATED)
                                        .entity(new Opened(token))
                                        .build())
                .orElseGet(() -> Problem.of(Problem.Code.WRONG_PASSWORD, ""));
    }

    @GET
    @PermissionsAllowed("self:read")
    @Operation(summary = "Who is logged in")
    public Self self() {
        var account = caller.session().orElseThrow().account();
        return new Self(
                account.code(),
                account.office(),
                account.language(),
                caller.roles().stream().map(Word::word).toList(),
                Permissions.read().of(caller.roles()));
    }

    @DELETE
    @PermissionsAllowed("self:read")
    @Operation(summary = "Log out")
    public void end(@HeaderParam("Authorization") String authorization) {
        if (authorization != null && authorization.length() > BEARER) {
            sessions.end(caller.code(), authorization.substring(BEARER).trim());
        }
    }
}
