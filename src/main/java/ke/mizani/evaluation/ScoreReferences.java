package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * Whether a contract that rests on the score of others names contracts that exist, scored in the
 * direction it is measured in, and in the end not itself.
 *
 * @param contracts all contracts by id
 * @param rulebook the schemes
 * @param period at whose end they are asked
 */
record ScoreReferences(
        Map<String, PerformanceContract> contracts, Rulebook rulebook, NamedPeriod period) {

    List<ContractProblem> problems(String file, PerformanceContract contract) {
        List<ContractProblem> problems = new ArrayList<>();
        for (int c = 0; c < contract.criteria().size(); c++) {
            Criterion criterion = contract.criteria().get(c);
            for (int i = 0; i < criterion.indicators().size(); i++) {
                String key =
                        "criteria[" + (c + 1) + "].indicators[" + (i + 1) + "].measure.contracts";
                Indicator line = criterion.indicators().get(i);
                for (String named : line.measure().contracts()) {
                    fault(contract, line, named)
                            .ifPresent(
                                    f ->
                                            problems.add(
                                                    new ContractProblem(
                                                            file,
                                                            line.line(),
                                                            key,
                                                            f.code(),
                                                            f.found(),
                                                            f.expected())));
                }
            }
        }
        return problems;
    }

    private Optional<Alignment.Fault> fault(
            PerformanceContract contract, Indicator line, String named) {
        PerformanceContract other = contracts.get(named);
        if (other == null) {
            String near =
                    Wording.nearest(named, contracts.keySet())
                            .map(n -> "such as " + n)
                            .orElse("a contract that is checked together with this one");
            return fault(Code.UNKNOWN_CONTRACT, named, near);
        }
        if (reaches(other, contract.id(), new HashSet<>())) {
            return fault(
                    Code.CONTRACTS_IN_A_CIRCLE,
                    named,
                    "a contract that does not rest on the score of " + contract.id());
        }
        boolean score = line.measure().kind() == MeasureRule.Kind.CONTRACT_SCORE;
        return score && !scoredSo(other, line.direction().word())
                ? fault(
                        Code.CONTRACT_SCHEME,
                        named + ", " + other.scheme(),
                        "a contract on a scheme where " + line.direction().word() + " is better")
                : Optional.empty();
    }

    private static Optional<Alignment.Fault> fault(Code code, String found, String expected) {
        return Optional.of(new Alignment.Fault("", code, found, expected));
    }

    private boolean scoredSo(PerformanceContract contract, String direction) {
        try {
            return rulebook.scheme(contract.scheme(), period.lastDay())
                    .value()
                    .better()
                    .word()
                    .equals(direction);
        } catch (NoSingleRow unknown) {
            return true; // the contract itself is told
        }
    }

    private boolean reaches(PerformanceContract from, String id, Set<String> seen) {
        if (from.id().equals(id)) {
            return true;
        }
        return seen.add(from.id())
                && from.listIndicators().stream()
                        .flatMap(line -> line.measure().contracts().stream())
                        .map(contracts::get)
                        .anyMatch(next -> next != null && reaches(next, id, seen));
    }
}
