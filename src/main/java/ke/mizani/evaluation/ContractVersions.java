package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.PerformanceContract;

/**
 * The versions of contracts, and which of them counts: the latest signed on or before a day. If
 * none was signed by then, the first counts.
 *
 * @param counting one file for each contract, and the files that hold none
 * @param several the sound files of contracts in several versions, by contract, in order of version
 */
public record ContractVersions(
        List<ContractFile> counting, Map<String, List<ContractFile>> several) {

    public ContractVersions {
        counting = List.copyOf(counting);
        several = Map.copyOf(several);
    }

    /**
     * Picks the versions that count at the end of the period, or at the end of the contract's own
     * year if that is another; on the day looked at if it is earlier.
     */
    public static ContractVersions of(
            List<ContractFile> files, NamedPeriod period, LocalDate asOf) {
        Map<String, List<ContractFile>> byContract = new LinkedHashMap<>();
        List<ContractFile> counting = new ArrayList<>();
        for (ContractFile file : files) {
            file.contract()
                    .ifPresentOrElse(
                            contract ->
                                    byContract
                                            .computeIfAbsent(key(contract), id -> new ArrayList<>())
                                            .add(file),
                            () -> counting.add(file));
        }
        Map<String, List<ContractFile>> several = new LinkedHashMap<>();
        byContract.forEach(
                (id, versions) -> {
                    List<ContractFile> sound = sound(versions, counting);
                    counting.add(counts(sound, lastDay(sound.get(0), period, asOf)));
                    if (sound.size() > 1) {
                        several.put(id, sound);
                    }
                });
        return new ContractVersions(counting, several);
    }

    /** In order of version; a version that is there twice is a fault of the second file. */
    private static List<ContractFile> sound(
            List<ContractFile> versions, List<ContractFile> refused) {
        List<ContractFile> sound = new ArrayList<>();
        for (ContractFile file : versions) {
            Optional<ContractFile> same =
                    sound.stream().filter(other -> version(other) == version(file)).findFirst();
            same.ifPresentOrElse(first -> refused.add(refused(file, first)), () -> sound.add(file));
        }
        sound.sort(Comparator.comparingInt(ContractVersions::version));
        return sound;
    }

    private static ContractFile refused(ContractFile file, ContractFile first) {
        ContractProblem problem =
                new ContractProblem(
                        file.name(),
                        1,
                        "version",
                        Code.DUPLICATE_ID,
                        contract(file).id() + ", version " + version(file),
                        "a version of its own; " + first.name() + " has it already");
        return file.with(List.of(problem));
    }

    private static ContractFile counts(List<ContractFile> versions, LocalDate day) {
        return versions.stream()
                .filter(file -> contract(file).signed().filter(on -> !on.isAfter(day)).isPresent())
                .max(
                        Comparator.comparing(
                                        (ContractFile file) ->
                                                contract(file).signed().orElseThrow())
                                .thenComparing(ContractVersions::version))
                .orElse(versions.get(0));
    }

    /** The other versions of a contract that counts. */
    public Stream<ContractFile> others(PerformanceContract contract) {
        return several.getOrDefault(key(contract), List.of()).stream()
                .filter(file -> version(file) != contract.version());
    }

    /** The file of a contract that counts. */
    public Optional<ContractFile> file(PerformanceContract contract) {
        return counting.stream()
                .filter(file -> file.contract().filter(contract::equals).isPresent())
                .findFirst();
    }

    private static LocalDate lastDay(ContractFile file, NamedPeriod period, LocalDate asOf) {
        String year = contract(file).financialYear();
        LocalDate end =
                year.equals(Evaluator.yearOf(period))
                        ? period.lastDay()
                        : FinancialYear.parse(year).orElseThrow().lastDay();
        return asOf.isBefore(end) ? asOf : end;
    }

    private static String key(PerformanceContract contract) {
        return contract.financialYear() + " " + contract.id();
    }

    private static int version(ContractFile file) {
        return contract(file).version();
    }

    private static PerformanceContract contract(ContractFile file) {
        return file.contract().orElseThrow();
    }
}
