package ke.mizani.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import ke.mizani.app.Caller;
import ke.mizani.app.SessionAuthentication;
import ke.mizani.store.Session;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What every form must bring back, and what no browser may keep. */
@Singleton
class SafePages {

    /** The field of a form that proves that it is from a page of the same session. */
    static final String FORM_KEY = "form-key";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final Caller caller;

    SafePages(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    @WithFormRead
    void refuseForged(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
        boolean withCookie = routing.request().getCookie(SessionAuthentication.COOKIE) != null;
        if (HARMLESS.contains(context.getMethod()) || isOfAProgram(routing.request())) {
            return;
        }
        boolean foreign = isForeign(routing.request());
        boolean keyless = withCookie && !hasKey(context, caller.session());
        if (foreign || keyless) {
            throw new ForeignForm();
        }
    }

    /** It is let in by what it sends, never by a cookie. */
    private static boolean isOfAProgram(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.startsWith("Bearer ");
    }

    /** A browser says from where a form comes; without TLS, only by the origin. */
    private static boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null
                ? !OUR_OWN.contains(site)
                : origin != null
                        && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static boolean hasKey(
            ResteasyReactiveContainerRequestContext context, Optional<Session> session) {
        ResteasyReactiveRequestContext request =
                (ResteasyReactiveRequestContext) context.getServerRequestContext();
        Object given = request.getFormParameter(FORM_KEY, true, false);
        return session.isEmpty() || isKey(given, session.get().formKey());
    }

    private static boolean isKey(Object given, String key) {
        return given instanceof String text
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.UTF_8),
                        key.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told of people stays in no memory but that of the page. */
    @ServerResponseFilter
    void keepNothing(ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
