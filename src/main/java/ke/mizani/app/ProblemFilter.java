package ke.mizani.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells as a problem what is refused before an endpoint is reached: a request that is too large.
 */
@ApplicationScoped
class ProblemFilter {

    /** Before the server's own look at the size, which refuses without a word. */
    private static final int EARLY = 1000;

    private final long largest;

    ProblemFilter(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, EARLY);
    }

    private void refuseTooLarge(RoutingContext context) {
        if (length(context) <= largest) {
            context.next();
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .endHandler(sent -> context.request().connection().close());
        end(context, Problem.Code.REQUEST_TOO_LARGE);
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** Ends the answer with a problem. */
    static void end(RoutingContext context, Problem.Code code) {
        context.response()
                .setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Problem.json(code));
    }
}
