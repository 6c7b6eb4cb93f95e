package ke.mizani.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import ke.mizani.casework.ContractFaulty;
import ke.mizani.contract.ContractProblem;
import ke.mizani.store.ContractRefused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered where a contract is not kept, or not signed: the same codes as the shell. */
class ContractFaults {

    private static final int UNPROCESSABLE = 422;

    @ServerExceptionMapper
    Response refused(ContractRefused refused) {
        int status =
                switch (refused.code()) {
                    case CHANGED_MEANWHILE -> Response.Status.PRECONDITION_FAILED.getStatusCode();
                    case VERSION_NOT_NEXT, ANOTHER_CONTRACT, NO_DRAFT ->
                            Response.Status.CONFLICT.getStatusCode();
                    case UNREADABLE, FAULTY, NO_REASON, DRAFT_SIGNED, WRONG_DAY -> UNPROCESSABLE;
                };
        return RecordProblems.answer(
                status,
                refused.code().name(),
                "The contract was not kept",
                String.valueOf(refused.getMessage()),
                rows(refused.problems()));
    }

    @ServerExceptionMapper
    Response faulty(ContractFaulty faulty) {
        return RecordProblems.answer(
                UNPROCESSABLE,
                "FAULTY",
                "The contract has faults that stand in the way",
                String.valueOf(faulty.getMessage()),
                rows(faulty.problems()));
    }

    private static List<RecordProblems.Row> rows(List<ContractProblem> problems) {
        return problems.stream()
                .map(
                        problem ->
                                new RecordProblems.Row(
                                        problem.line(),
                                        problem.key(),
                                        Optional.empty(),
                                        problem.code().name(),
                                        problem.found(),
                                        problem.expected()))
                .toList();
    }
}
