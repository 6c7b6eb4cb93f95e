package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.SigningCheck;
import ke.mizani.report.SigningReport;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani contracts check}: whether contracts are ready to sign. */
@Command(
        name = "check",
        description = {
            "Tells which contracts are ready to sign, and every fault of the others.",
            "Weights, targets and baselines, the catalogue of indicators, what each line serves, and"
                    + " lines that a holder has twice."
        })
final class ContractsCheckCommand implements Callable<Integer> {

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            required = true,
            description = "Contract (YAML), or a folder of contracts")
    private Path contracts = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder with the rulebook (default: the one shipped with the application)")
    private @Nullable Path rules;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodWord.class,
            description = "Only contracts of this financial year (default: each by its own year)")
    private @Nullable NamedPeriod period;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(() -> check(told));
    }

    private int check(Told told) {
        Problems problems = told.problems();
        Rulebook rulebook = new RulebookReading(problems).read(Optional.ofNullable(rules));
        Optional<NamedPeriod> asked = Optional.ofNullable(period);
        List<ContractFile> files =
                new ContractReading(problems)
                        .read(contracts).stream()
                                .filter(file -> asked.map(p -> isOf(p, file)).orElse(true))
                                .toList();
        if (files.isEmpty()) {
            problems.tell(
                    contracts.toString(),
                    "NO_CONTRACT",
                    "",
                    "a contract" + asked.map(p -> " of " + Evaluator.yearOf(p)).orElse(""));
            throw new Refused();
        }
        List<ContractFile> checked = new SigningCheck(rulebook, asked).checked(files);
        checked.forEach(file -> problems.contracts(file.problems()));
        output.write(
                answer(new SigningReport(checked, rulebook, asked, output.sentences())),
                told.command());
        boolean none = checked.stream().allMatch(file -> file.contract().isEmpty());
        return none ? ExitCode.NOTHING_EVALUATED : told.exitCode();
    }

    private static boolean isOf(NamedPeriod period, ContractFile file) {
        return file.draft()
                .map(draft -> draft.financialYear().equals(Evaluator.yearOf(period)))
                .orElse(true);
    }

    private String answer(SigningReport report) {
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
