package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds contracts that name a scheme, formula, timeline or event which the rulebook does not have,
 * and indicators that two contracts share.
 */
public final class ContractReferences {

    private final Rulebook rulebook;
    private final SchemeReferences schemes;
    private final Set<String> timelines;
    private final Map<String, String> holders = new HashMap<>();

    /**
     * @param rulebook the tables
     * @param period at whose end the tables are asked
     */
    public ContractReferences(Rulebook rulebook, NamedPeriod period) {
        this.rulebook = rulebook;
        this.schemes = new SchemeReferences(rulebook, period.lastDay());
        this.timelines =
                rulebook.timelines().stream()
                        .map(timeline -> timeline.value().duty().id())
                        .collect(Collectors.toSet());
    }

    /** The files, where a contract with a fault is replaced by its problems. */
    public List<ContractFile> checked(List<ContractFile> files) {
        return files.stream().map(this::checked).toList();
    }

    private ContractFile checked(ContractFile file) {
        return file.with(problems(file, file.contract()));
    }

    /** What a contract names that the rulebook does not have, or that another contract has. */
    List<ContractProblem> problems(ContractFile file, Optional<PerformanceContract> read) {
        List<ContractProblem> problems =
                new ArrayList<>(schemes.problems(file.name(), file.scheme()));
        read.ifPresent(
                contract -> {
                    if (problems.isEmpty()) {
                        problems.addAll(schemes.problems(file.name(), contract));
                    }
                    problems.addAll(problems(file.name(), contract));
                });
        return problems;
    }

    private List<ContractProblem> problems(String file, PerformanceContract contract) {
        List<ContractProblem> problems = new ArrayList<>();
        for (int c = 0; c < contract.criteria().size(); c++) {
            Criterion criterion = contract.criteria().get(c);
            for (int i = 0; i < criterion.indicators().size(); i++) {
                String key = "criteria[" + (c + 1) + "].indicators[" + (i + 1) + "]";
                Indicator indicator = criterion.indicators().get(i);
                problems.addAll(new Place(file, key, indicator).problems(contract));
            }
        }
        return problems;
    }

    /** One indicator of a contract file. */
    private final class Place {

        private final String file;
        private final String key;
        private final Indicator indicator;
        private final List<ContractProblem> problems = new ArrayList<>();

        Place(String file, String key, Indicator indicator) {
            this.file = file;
            this.key = key;
            this.indicator = indicator;
        }

        List<ContractProblem> problems(PerformanceContract contract) {
            String holder =
                    holders.putIfAbsent(
                            contract.financialYear() + " " + indicator.id(), contract.id());
            if (holder != null) {
                add(
                        ".id",
                        Code.DUPLICATE_ID,
                        indicator.id(),
                        "an id that " + holder + " does not use");
            }
            String measure = ".measure";
            mustExist(
                    measure + ".timelines",
                    Code.UNKNOWN_TIMELINE,
                    indicator.measure().timelines(),
                    timelines);
            mustExist(
                    measure + ".events",
                    Code.UNKNOWN_EVENT,
                    indicator.measure().events(),
                    rulebook.events());
            mustExist(
                    measure + ".of_events",
                    Code.UNKNOWN_EVENT,
                    indicator.measure().ofEvents(),
                    rulebook.events());
            mustExist(
                    measure + ".from_events",
                    Code.UNKNOWN_EVENT,
                    indicator.measure().fromEvents(),
                    rulebook.events());
            return problems;
        }

        private void mustExist(
                String part, Code code, List<String> names, Collection<String> known) {
            for (String name : names) {
                if (!known.contains(name)) {
                    String near =
                            Wording.nearest(name, known)
                                    .map(n -> "such as " + n)
                                    .orElse("one that exists");
                    add(part, code, name, near);
                }
            }
        }

        private void add(String part, Code code, String found, String expected) {
            problems.add(
                    new ContractProblem(file, indicator.line(), key + part, code, found, expected));
        }
    }
}
