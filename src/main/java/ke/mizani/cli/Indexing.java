package ke.mizani.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.ContractReferences;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.IndexEvaluator;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.IndexWithoutWeight;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * Computes productivity indices from the records that the options name.
 *
 * @param records which records, by which rulebook, from which day
 * @param told what is told about them
 */
record Indexing(RecordOptions records, Told told) {

    /** The indices of a period from the contracts at a place, of that year and the one before. */
    IndexRun index(Path place, NamedPeriod period, Optional<Recurrence> recurrence) {
        Settings settings = Settings.ofThisInstallation();
        Rulebook rulebook = records.rulebook(told.problems());
        List<ContractFile> read = new ContractReading(told.problems()).read(place);
        List<PerformanceContract> contracts = contracts(read, rulebook, period);
        List<ActivityFile> files = records.files(rulebook, settings, told.problems());
        List<String> digests =
                Stream.concat(
                                files.stream().map(ActivityFile::digest),
                                read.stream().map(ContractFile::digest))
                        .toList();
        return run(
                rulebook,
                new Evaluator.Request(
                                Activities.of(files),
                                contracts,
                                Optional.of(period),
                                rulebook.readings().value(),
                                records.viewpoint(settings),
                                digests)
                        .lookingFor(recurrence));
    }

    /** The sound contracts; those of each year are checked by the tables of that year. */
    private List<PerformanceContract> contracts(
            List<ContractFile> read, Rulebook rulebook, NamedPeriod period) {
        Map<String, List<ContractFile>> byYear =
                read.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Indexing::year, TreeMap::new, Collectors.toList()));
        List<PerformanceContract> contracts = new ArrayList<>();
        byYear.forEach(
                (year, files) -> {
                    NamedPeriod end =
                            FinancialYear.parse(year).map(y -> (NamedPeriod) y).orElse(period);
                    for (ContractFile file : new ContractReferences(rulebook, end).checked(files)) {
                        told.problems().contracts(file.problems());
                        file.contract().ifPresent(contracts::add);
                    }
                });
        String wanted = Evaluator.yearOf(period);
        if (contracts.stream().noneMatch(c -> c.financialYear().equals(wanted))) {
            told.problems()
                    .tell(
                            "contracts",
                            "NO_CONTRACT_OF_THE_YEAR",
                            "",
                            "a sound contract of " + wanted);
            throw new Refused();
        }
        return contracts;
    }

    private static String year(ContractFile file) {
        return file.contract().map(PerformanceContract::financialYear).orElse("");
    }

    private IndexRun run(Rulebook rulebook, Evaluator.Request request) {
        try {
            IndexRun run = new IndexEvaluator(rulebook).evaluate(request);
            told.evaluated(run.run(), request.known().rows().size());
            return run;
        } catch (NoSingleRow uncovered) {
            told.problems()
                    .tell(
                            "rulebook",
                            "NO_SINGLE_ROW",
                            String.valueOf(uncovered.getMessage()),
                            "exactly one row in force");
            throw new Refused();
        } catch (IndexWithoutWeight unweighed) {
            told.problems()
                    .tell(
                            "contracts",
                            "NO_WEIGHT",
                            String.valueOf(unweighed.getMessage()),
                            "a KPI of the catalogue, and a weight of its perspective or tier");
            throw new Refused();
        }
    }
}
