package ke.mizani.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * A line of the log for each request: what kind it was, how it was answered, how long it took. It
 * tells nobody's code, address or words: of the path only what is the same for everybody.
 */
@ApplicationScoped
class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    /** Before everything else. */
    private static final int FIRST = 10_000;

    /** Where the server notes the path with the names of its variable parts. */
    private static final String ROUTE = "UrlPathTemplate";

    void register(@Observes Filters filters) {
        filters.register(RequestLog::follow, FIRST);
    }

    private static void follow(RoutingContext request) {
        long start = System.nanoTime();
        Context context = Objects.requireNonNull(Vertx.currentContext());
        request.addEndHandler(
                ended -> {
                    Optional<String> route = Optional.ofNullable(context.getLocal(ROUTE));
                    tell(request, route.orElse("-"), Duration.ofNanos(System.nanoTime() - start));
                });
        request.next();
    }

    private static void tell(RoutingContext request, String route, Duration took) {
        MDC.put("method", request.request().method().name());
        MDC.put("route", route);
        MDC.put("status", request.response().getStatusCode());
        MDC.put("millis", took.toMillis());
        LOG.infof(
                "%s %s %s %s ms",
                MDC.get("method"), MDC.get("route"), MDC.get("status"), MDC.get("millis"));
        MDC.clear();
    }
}
