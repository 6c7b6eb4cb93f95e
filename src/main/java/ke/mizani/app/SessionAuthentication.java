package ke.mizani.app;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Takes the secret of a session from a cookie, or from the header of a program that calls. */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    /** The cookie of the pages. */
    public static final String COOKIE = "mizani-session";

    private static final String BEARER = "Bearer ";
    private static final String LOG_IN = "/log-in";
    private static final String API = "/api/";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        Optional<String> secret = secret(context);
        if (secret.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        SessionRequest request = new SessionRequest(secret.get());
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        Uni<SecurityIdentity> found = identities.authenticate(request);
        return isApi(context) ? found : found.onFailure().recoverWithNull();
    }

    private static Optional<String> secret(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).trim())
                    .filter(token -> token.indexOf('.') < 0);
        }
        return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue);
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith(API);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        isApi(context)
                                ? new ChallengeData(
                                        HttpResponseStatus.UNAUTHORIZED.code(),
                                        "WWW-Authenticate",
                                        BEARER.trim())
                                : new ChallengeData(
                                        HttpResponseStatus.SEE_OTHER.code(), "Location", LOG_IN));
    }

    /** A program is told the problem in the body, too. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return HttpAuthenticationMechanism.super
                .sendChallenge(context)
                .invoke(
                        sent -> {
                            if (isApi(context)) {
                                ProblemFilter.end(context, Problem.Code.NOT_LOGGED_IN);
                            }
                        });
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, COOKIE));
    }

    /** Before that of a provider, which sees only signed tokens: they have dots in them. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
