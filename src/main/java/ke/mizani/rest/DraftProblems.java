package ke.mizani.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import ke.mizani.casework.DraftRefused;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.store.PublicationRefused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered where a draft of the rulebook goes no further: the same codes as the shell. */
class DraftProblems {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @ServerExceptionMapper
    Response refused(DraftRefused refused) {
        int status =
                switch (refused.code()) {
                    case NO_SUCH_DRAFT -> NOT_FOUND;
                    case TITLE_TAKEN, BASE_HAS_MOVED, NOT_THE_LAST, NOTHING_TO_MERGE -> CONFLICT;
                    case UNKNOWN_WORKBOOK, NOT_A_WORKBOOK, NO_WORKBOOK, NOTHING_CHANGED, FAULTY ->
                            UNPROCESSABLE;
                    case AUTHOR_OF_IT -> FORBIDDEN;
                };
        return RecordProblems.answer(
                status,
                refused.code().name(),
                "The draft goes no further",
                refused.found(),
                List.of());
    }

    @ServerExceptionMapper
    Response refused(PublicationRefused refused) {
        int status =
                switch (refused.code()) {
                    case NO_REASON, NEVER_PUBLISHED, IN_THE_PAST -> UNPROCESSABLE;
                    case NEEDS_SECOND_PERSON -> FORBIDDEN;
                    default -> CONFLICT;
                };
        return RecordProblems.answer(
                status,
                refused.code().name(),
                "Nothing was published",
                refused.found(Object::toString) + "; expected " + refused.expected(),
                List.of());
    }

    @ServerExceptionMapper
    Response refused(RulebookRefused refused) {
        return RecordProblems.answer(
                UNPROCESSABLE,
                DraftRefused.Code.FAULTY.name(),
                "The workbooks have faults",
                refused.problems().size() + " faults, the first: " + refused.problems().get(0),
                List.of());
    }
}
