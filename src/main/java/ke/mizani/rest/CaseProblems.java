package ke.mizani.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import ke.mizani.casework.DocumentRefused;
import ke.mizani.casework.StepRefused;
import ke.mizani.store.StaleVersion;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered where a step of a case cannot be taken. */
class CaseProblems {

    private static final int UNPROCESSABLE = 422;

    @ServerExceptionMapper
    Response refused(StepRefused refused) {
        int status =
                switch (refused.code()) {
                    case NO_SUCH_CASE -> Response.Status.NOT_FOUND.getStatusCode();
                    case NOT_ITS_TURN -> Response.Status.CONFLICT.getStatusCode();
                    case FACT_MISSING, FACT_WRONG -> UNPROCESSABLE;
                    case NOT_THIS_PERSON -> Response.Status.FORBIDDEN.getStatusCode();
                };
        return RecordProblems.answer(
                status,
                refused.code().name(),
                "The step cannot be taken",
                refused.step() + ": " + refused.about(),
                List.of());
    }

    @ServerExceptionMapper
    Response refused(DocumentRefused refused) {
        return RecordProblems.answer(
                UNPROCESSABLE,
                refused.code().name(),
                "The document is not taken",
                "document: expected " + refused.expected(),
                List.of());
    }

    @ServerExceptionMapper
    Response stale(StaleVersion stale) {
        return RecordProblems.answer(
                Response.Status.PRECONDITION_FAILED.getStatusCode(),
                "STALE_VERSION",
                "Somebody else was first",
                String.valueOf(stale.getMessage()),
                List.of());
    }
}
