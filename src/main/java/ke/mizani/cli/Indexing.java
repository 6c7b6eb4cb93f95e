package ke.mizani.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * Computes productivity indices.
 *
 * @param records which records, by which rulebook, from which day
 * @param told what is told about them
 */
record Indexing(RecordSource records, Told told) {

    /** The indices of a period from the contracts of that year and the one before. */
    IndexRun index(NamedPeriod period, Optional<Recurrence> recurrence) {
        Rulebook rulebook = records.rulebook();
        List<ContractFile> read = records.contracts();
        List<PerformanceContract> contracts = contracts(read, rulebook, period);
        RecordSource.Recorded recorded = records.recorded();
        return run(
                rulebook,
                new Evaluator.Request(
                                recorded.activities(),
                                contracts,
                                Optional.of(period),
                                rulebook.readings().value(),
                                records.viewpoint(),
                                recorded.and(read))
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
