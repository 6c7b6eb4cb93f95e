package ke.mizani.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.RowProblem;
import ke.mizani.app.CompetencyFileRefused;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.store.NotSubmitted;
import ke.mizani.store.RequestKey;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered where records were not taken or not evaluated: the same codes as the shell. */
class RecordProblems {

    private static final int UNPROCESSABLE = 422;

    /**
     * One thing wrong in a row.
     *
     * @param line of the file, the heading being line 1
     * @param column heading of the cell; empty if the row or the file is at fault
     * @param cell its address in a workbook, such as Sheet1!C7; left out in a file of lines
     */
    record Row(
            long line,
            String column,
            Optional<String> cell,
            String code,
            String found,
            String expected) {

        static Row of(RowProblem problem) {
            return new Row(
                    problem.source().line(),
                    problem.column(),
                    Optional.of(problem.cell()).filter(cell -> !cell.isEmpty()),
                    problem.code().name(),
                    problem.found(),
                    problem.expected());
        }
    }

    /**
     * A problem with rows, as RFC 9457 has it.
     *
     * @param problems what is wrong in the file, if that is why
     */
    record WithRows(
            String type,
            String title,
            int status,
            String code,
            String detail,
            List<Row> problems) {}

    @ServerExceptionMapper
    Response refused(NotSubmitted refused) {
        int status =
                refused.code() == NotSubmitted.Code.SUBMITTED_OTHERWISE
                        ? Response.Status.CONFLICT.getStatusCode()
                        : UNPROCESSABLE;
        return answer(
                status,
                refused.code().name(),
                "The file was not taken",
                String.valueOf(refused.getMessage()),
                refused.problems().stream().map(Row::of).toList());
    }

    @ServerExceptionMapper
    Response refused(CompetencyFileRefused refused) {
        return answer(
                UNPROCESSABLE,
                refused.code().name(),
                "The file was not taken",
                String.valueOf(refused.getMessage()),
                refused.problems().stream().map(Row::of).toList());
    }

    @ServerExceptionMapper
    Response refused(NotEvaluated refused) {
        return answer(
                UNPROCESSABLE,
                refused.code().name(),
                "Nothing can be evaluated",
                String.valueOf(refused.getMessage()),
                List.of());
    }

    @ServerExceptionMapper
    Response refused(RequestKey.UsedOtherwise refused) {
        return answer(
                UNPROCESSABLE,
                "KEY_USED_OTHERWISE",
                "The idempotency key belongs to another request",
                String.valueOf(refused.getMessage()),
                List.of());
    }

    static Response answer(
            int status, String code, String title, String detail, List<Row> problems) {
        return Response.status(status)
                .type(MediaType.valueOf("application/problem+json"))
                .entity(
                        new WithRows(
                                "urn:mizani:problem:" + code,
                                title,
                                status,
                                code,
                                detail,
                                problems))
                .build();
    }
}
