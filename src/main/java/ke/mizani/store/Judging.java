package ke.mizani.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.ContractReferences;
import ke.mizani.evaluation.ContractVersions;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.FollowUpCheck;
import ke.mizani.evaluation.IndexEvaluator;
import ke.mizani.evaluation.IndexWithoutWeight;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.NotEvaluated.Code;

/** One evaluation of what was submitted. */
final class Judging {

    private final RequestedRun how;
    private final RunRequest request;
    private final Rulebook rulebook;
    private final List<ContractFile> contracts;

    Judging(RequestedRun how, RunRequest request, Rulebook rulebook, List<ContractFile> contracts) {
        this.how = how;
        this.request = request;
        this.rulebook = rulebook;
        this.contracts = contracts;
    }

    RunResult result() {
        try {
            return switch (request.kind()) {
                case CHECK -> new RunResult.Duties(run(asked(List.of(), Optional.empty())));
                case EVALUATE -> scorecards(request.period().orElseThrow());
                case INDEX -> indices(request.period().orElseThrow());
            };
        } catch (NoSingleRow uncovered) {
            throw new NotEvaluated(Code.NO_SINGLE_ROW, String.valueOf(uncovered.getMessage()));
        } catch (IndexWithoutWeight unweighed) {
            throw new NotEvaluated(Code.NO_WEIGHT, String.valueOf(unweighed.getMessage()));
        }
    }

    private Evaluator.Request asked(List<PerformanceContract> sound, Optional<NamedPeriod> period) {
        long position = request.ledger().orElseThrow();
        ActivityLedger ledger = new ActivityLedger(how.store());
        Activities rows = ledger.activities(position);
        List<String> digests =
                Stream.concat(
                                Stream.of(ledger.digest(position)),
                                contracts.stream().map(ContractFile::digest))
                        .toList();
        return new Evaluator.Request(
                        rows,
                        sound,
                        period,
                        rulebook.readings().value(),
                        request.viewpoint(),
                        digests)
                .lookingFor(request.recurrence());
    }

    private EvaluationRun run(Evaluator.Request asked) {
        mustHaveRows(asked);
        return new Evaluator(rulebook, how.watch()).evaluate(asked);
    }

    private void mustHaveRows(Evaluator.Request asked) {
        if (asked.known().rows().isEmpty()) {
            throw new NotEvaluated(Code.NO_ROWS, "no row is known by " + asked.viewpoint().asOf());
        }
    }

    private RunResult scorecards(NamedPeriod period) {
        ContractVersions versions =
                ContractVersions.of(contracts, period, request.viewpoint().asOf());
        List<PerformanceContract> sound =
                sound(new ContractReferences(rulebook, period).checked(versions.counting()));
        Evaluator.Request asked = asked(ofTheYear(sound, period), Optional.of(period));
        EvaluationRun run = run(asked);
        return new RunResult.Contracts(
                new ReviewedRun(
                        run, new FollowUpCheck(rulebook, versions).check(run, asked), List.of()));
    }

    private RunResult indices(NamedPeriod period) {
        Map<String, List<ContractFile>> byYear =
                contracts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Judging::year, TreeMap::new, Collectors.toList()));
        List<PerformanceContract> sound = new ArrayList<>();
        byYear.forEach(
                (year, files) -> {
                    NamedPeriod end =
                            FinancialYear.parse(year).<NamedPeriod>map(y -> y).orElse(period);
                    sound.addAll(sound(new ContractReferences(rulebook, end).checked(files)));
                });
        Evaluator.Request asked = asked(ofTheYear(sound, period), Optional.of(period));
        mustHaveRows(asked);
        return new RunResult.Indices(new IndexEvaluator(rulebook, how.watch()).evaluate(asked));
    }

    private static String year(ContractFile file) {
        return file.contract().map(PerformanceContract::financialYear).orElse("");
    }

    private static List<PerformanceContract> sound(List<ContractFile> files) {
        return files.stream().flatMap(file -> file.contract().stream()).toList();
    }

    private static List<PerformanceContract> ofTheYear(
            List<PerformanceContract> sound, NamedPeriod period) {
        String year = Evaluator.yearOf(period);
        if (sound.stream().noneMatch(one -> one.financialYear().equals(year))) {
            throw new NotEvaluated(Code.NO_CONTRACT_OF_THE_YEAR, "a sound contract of " + year);
        }
        return sound;
    }
}
