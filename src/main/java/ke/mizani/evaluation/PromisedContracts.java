package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.rulebook.Rulebook;

/**
 * The contracts that an evaluation of a period takes.
 *
 * @param period financial year or quarter
 * @param read all files that were read
 * @param taken those of them that are taken; one with a fault has its problems in place of the
 *     contract
 */
public record PromisedContracts(
        NamedPeriod period, List<ContractFile> read, List<ContractFile> taken) {

    public PromisedContracts {
        read = List.copyOf(read);
        taken = List.copyOf(taken);
    }

    /** The versions that count on a day, checked by the tables of the period. */
    static PromisedContracts counting(
            Rulebook rulebook, List<ContractFile> read, NamedPeriod period, LocalDate asOf) {
        List<ContractFile> counting = ContractVersions.of(read, period, asOf).counting();
        return new PromisedContracts(
                period, read, new ContractReferences(rulebook, period).checked(counting));
    }

    /** All of them; those of each year are checked by the tables of that year. */
    static PromisedContracts ofEachYear(
            Rulebook rulebook, List<ContractFile> read, NamedPeriod period) {
        Map<String, List<ContractFile>> byYear =
                read.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PromisedContracts::year,
                                        TreeMap::new,
                                        Collectors.toList()));
        List<ContractFile> checked =
                byYear.entrySet().stream()
                        .flatMap(
                                ofYear ->
                                        new ContractReferences(
                                                        rulebook,
                                                        named(ofYear.getKey()).orElse(period))
                                                .checked(ofYear.getValue()).stream())
                        .toList();
        return new PromisedContracts(period, read, checked);
    }

    /** The financial year of the first sound contract; empty if none is sound. */
    public static Optional<NamedPeriod> yearOf(List<ContractFile> files) {
        return sound(files).stream()
                .findFirst()
                .flatMap(contract -> named(contract.financialYear()));
    }

    /** What is wrong in those taken. */
    public List<ContractProblem> problems() {
        return taken.stream().flatMap(file -> file.problems().stream()).toList();
    }

    /** The sound contracts among those taken. */
    List<PerformanceContract> sound() {
        return sound(taken);
    }

    /**
     * Sees that there is something to score.
     *
     * @throws NotEvaluated if none of those taken is sound and of the year of the period
     */
    public void mustBeOfTheYear() {
        String year = Evaluator.yearOf(period);
        if (sound().stream().noneMatch(one -> one.financialYear().equals(year))) {
            throw new NotEvaluated(
                    NotEvaluated.Code.NO_CONTRACT_OF_THE_YEAR, "a sound contract of " + year);
        }
    }

    private static List<PerformanceContract> sound(List<ContractFile> files) {
        return files.stream().flatMap(file -> file.contract().stream()).toList();
    }

    private static Optional<NamedPeriod> named(String year) {
        return FinancialYear.parse(year).map(parsed -> parsed);
    }

    private static String year(ContractFile file) {
        return file.contract().map(PerformanceContract::financialYear).orElse("");
    }
}
