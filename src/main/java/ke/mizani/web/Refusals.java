package ke.mizani.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import ke.mizani.app.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What is answered where nothing is, or where the caller may not go: a page, or to a program a
 * problem.
 */
@Singleton
class Refusals {

    private static final String API = "/api/";

    private final Pages pages;
    private final RoutingContext request;

    Refusals(Pages pages, RoutingContext request) {
        this.pages = pages;
        this.request = request;
    }

    @ServerExceptionMapper
    Response nobody(UnauthorizedException nobody) {
        return isApi()
                ? Problem.of(Problem.Code.NOT_LOGGED_IN, "")
                : Response.seeOther(URI.create("/log-in")).build();
    }

    @ServerExceptionMapper
    Response notPermitted(ForbiddenException refused) {
        return refusal(Problem.Code.NOT_PERMITTED, Response.Status.FORBIDDEN, "not-permitted");
    }

    @ServerExceptionMapper
    Response nothing(NotFoundException nothing) {
        return refusal(Problem.Code.NOT_FOUND, Response.Status.NOT_FOUND, "not-found");
    }

    @ServerExceptionMapper
    Response nothing(NotAllowedException nothing) {
        return refusal(Problem.Code.NOT_FOUND, Response.Status.NOT_FOUND, "not-found");
    }

    private Response refusal(Problem.Code code, Response.Status status, String key) {
        return isApi()
                ? Problem.of(code, "")
                : pages.page(
                        status,
                        "refusal",
                        pages.words().of(key),
                        Map.of("more", pages.words().of(key + "-more")));
    }

    private boolean isApi() {
        return request.normalizedPath().startsWith(API);
    }
}
