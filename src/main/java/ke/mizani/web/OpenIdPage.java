package ke.mizani.web;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import ke.mizani.app.Caller;
import ke.mizani.store.Sessions;

/** Where the provider of log-ins sends people back to: they get a session as everybody else. */
@Path("/log-in/provider")
@Blocking
public class OpenIdPage {

    private final Caller caller;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final OidcSession provided;

    OpenIdPage(Caller caller, Sessions sessions, SessionCookies cookies, OidcSession provided) {
        this.caller = caller;
        this.sessions = sessions;
        this.cookies = cookies;
        this.provided = provided;
    }

    @GET
    @PermissionsAllowed("self:read")
    public Response enter() {
        provided.logout().await().indefinitely();
        return Response.seeOther(URI.create("/"))
                .cookie(cookies.of(sessions.open(caller.code())))
                .build();
    }
}
