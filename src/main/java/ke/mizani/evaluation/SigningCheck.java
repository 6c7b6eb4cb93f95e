package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.rulebook.Rulebook;

/**
 * Checks contracts before they are signed: each line against the catalogue of indicators, and the
 * contracts of one holder against each other. A contract with another fault is checked too, as far
 * as it could be read.
 */
public final class SigningCheck {

    private final Rulebook rulebook;
    private final Optional<NamedPeriod> period;
    private final Map<List<Object>, String> scopes = new HashMap<>();

    /**
     * @param rulebook the tables
     * @param period at whose end the tables are asked; empty: the year of each contract
     */
    public SigningCheck(Rulebook rulebook, Optional<NamedPeriod> period) {
        this.rulebook = rulebook;
        this.period = period;
    }

    /** The files with all faults found; a contract is handed out only if it may be signed. */
    public List<ContractFile> checked(List<ContractFile> files) {
        Map<String, ContractReferences> references = new HashMap<>();
        Map<String, PerformanceContract> drafts = new HashMap<>();
        files.forEach(file -> file.draft().ifPresent(draft -> drafts.put(draft.id(), draft)));
        List<ContractFile> checked = new ArrayList<>();
        for (ContractFile file : files) {
            Optional<NamedPeriod> asked = file.draft().flatMap(this::periodOf);
            if (file.draft().isEmpty() || asked.isEmpty()) {
                checked.add(file);
                continue;
            }
            PerformanceContract draft = file.draft().get();
            List<ContractProblem> found =
                    new ArrayList<>(
                            references
                                    .computeIfAbsent(
                                            asked.get().toString(),
                                            none -> new ContractReferences(rulebook, asked.get()))
                                    .problems(file, file.draft()));
            found.addAll(lines(file.name(), draft, new Alignment(rulebook, asked.get().lastDay())));
            found.addAll(
                    new ScoreReferences(drafts, rulebook, asked.get())
                            .problems(file.name(), draft));
            checked.add(file.with(found.stream().filter(fault -> isNew(fault, file)).toList()));
        }
        return checked;
    }

    private Optional<NamedPeriod> periodOf(PerformanceContract contract) {
        return period.or(() -> FinancialYear.parse(contract.financialYear()).map(year -> year));
    }

    /** What could not be read has its fault already: its stand-in is not judged. */
    private static boolean isNew(ContractProblem fault, ContractFile file) {
        return file.problems().stream()
                .filter(problem -> problem.code() != Code.WEIGHTS_NOT_100)
                .map(ContractProblem::key)
                .filter(key -> !key.isEmpty())
                .noneMatch(key -> isUnder(fault.key(), key) || isUnder(key, fault.key()));
    }

    private static boolean isUnder(String key, String other) {
        return key.equals(other) || key.startsWith(other + ".") || key.startsWith(other + "[");
    }

    private List<ContractProblem> lines(
            String file, PerformanceContract contract, Alignment alignment) {
        List<ContractProblem> problems = new ArrayList<>();
        for (int c = 0; c < contract.criteria().size(); c++) {
            Criterion criterion = contract.criteria().get(c);
            for (int i = 0; i < criterion.indicators().size(); i++) {
                String key = "criteria[" + (c + 1) + "].indicators[" + (i + 1) + "].";
                Indicator line = criterion.indicators().get(i);
                List<Alignment.Fault> faults = new ArrayList<>(alignment.faults(contract, line));
                duplicate(contract, line).ifPresent(faults::add);
                for (Alignment.Fault fault : faults) {
                    problems.add(
                            new ContractProblem(
                                    file,
                                    line.line(),
                                    key + fault.key(),
                                    fault.code(),
                                    fault.found(),
                                    fault.expected()));
                }
            }
        }
        return problems;
    }

    /** The same indicator on the same scope, in any contract of the holder for the year. */
    private Optional<Alignment.Fault> duplicate(PerformanceContract contract, Indicator line) {
        boolean byRows =
                line.measure().timelines().isEmpty()
                        && line.measure().events().isEmpty()
                        && line.measure().contracts().isEmpty();
        List<Object> scope =
                List.of(
                        contract.financialYear(),
                        contract.holder().office(),
                        contract.holder().person(),
                        contract.holder().level(),
                        line.kpi(),
                        new HashSet<>(line.measure().timelines()),
                        new HashSet<>(line.measure().events()),
                        new HashSet<>(line.measure().contracts()),
                        byRows ? line.evidence() : "");
        String first = scopes.putIfAbsent(scope, contract.id() + " " + line.id());
        boolean amended = first != null && first.equals(contract.id() + " " + line.id());
        return first == null || amended
                ? Optional.empty()
                : Optional.of(
                        new Alignment.Fault(
                                "kpi",
                                Code.DUPLICATE_INDICATOR,
                                line.kpi(),
                                "an indicator, or a scope, that " + first + " does not have"));
    }
}
