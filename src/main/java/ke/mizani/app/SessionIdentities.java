package ke.mizani.app;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.store.Role;
import ke.mizani.store.Session;
import ke.mizani.store.Sessions;

/** Knows who brought which secret, and what that person may do today. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final Sessions sessions;
    private final Clock clock;
    private final Permissions permissions = Permissions.read();

    SessionIdentities(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () ->
                        sessions.find(request.secret())
                                .map(this::identity)
                                .orElseThrow(AuthenticationFailedException::new));
    }

    /** Somebody who is known, with the roles that hold today. */
    SecurityIdentity identity(Session session) {
        Set<Role> roles = session.account().rolesOn(LocalDate.now(clock));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.account().code()))
                .addRoles(roles.stream().map(Role::word).collect(Collectors.toSet()))
                .addAttribute(Caller.SESSION, session)
                .addPermissionChecker(
                        wanted ->
                                Uni.createFrom()
                                        .item(permissions.allow(roles, Caller.nameOf(wanted))))
                .build();
    }
}
