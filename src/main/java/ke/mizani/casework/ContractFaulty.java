package ke.mizani.casework;

import java.util.List;
import ke.mizani.contract.ContractProblem;

/** A contract cannot be signed as it is written; nothing was changed. */
public final class ContractFaulty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ContractProblem> problems;

    ContractFaulty(List<ContractProblem> problems) {
        super(problems.size() + " faults");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, with where it stands. */
    public List<ContractProblem> problems() {
        return problems;
    }
}
