package ke.mizani.rest;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import ke.mizani.app.Problem;
import ke.mizani.store.StoreFailed;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response wrong(IllegalArgumentException wrong) {
        return Problem.of(Problem.Code.WRONG_REQUEST, String.valueOf(wrong.getMessage()));
    }

    @ServerExceptionMapper
    Response wrong(ConstraintViolationException wrong) {
        return Problem.of(
                Problem.Code.WRONG_REQUEST,
                wrong.getConstraintViolations().stream()
                        .map(one -> one.getPropertyPath() + " " + one.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    @ServerExceptionMapper
    Response nobody(AuthenticationFailedException nobody) {
        return Problem.of(Problem.Code.NOT_LOGGED_IN, "");
    }

    @ServerExceptionMapper
    Response failed(StoreFailed failed) {
        LOG.error("store failed: " + failed.code());
        return Problem.of(Problem.Code.STORE_FAILED, String.valueOf(failed.getMessage()));
    }
}
