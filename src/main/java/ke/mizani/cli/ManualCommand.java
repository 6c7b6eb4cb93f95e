package ke.mizani.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.ContractReferences;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.report.MeasurementManual;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani manual}: the Productivity Measurement Manual of policy 3.1(2). */
@Command(
        name = "manual",
        description = {
            "Writes the Productivity Measurement Manual: every indicator with its definition, formula,"
                    + " unit, data and collection method.",
            "With --contracts, those that contracts use, and where."
        })
final class ManualCommand implements Callable<Integer> {

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
            description =
                    "Financial year or quarter, at whose end the indicators are in force (default:"
                            + " the year of the contracts, or today)")
    private @Nullable NamedPeriod period;

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            description = "Only indicators that these contracts use")
    private @Nullable Path contracts;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Rulebook rulebook =
                            new RulebookReading(told.problems()).read(Optional.ofNullable(rules));
                    output.write(answer(manual(rulebook, told.problems())), told.command());
                    return told.exitCode();
                });
    }

    private MeasurementManual manual(Rulebook rulebook, Problems problems) {
        Optional<List<ContractFile>> read =
                Optional.ofNullable(contracts).map(new ContractReading(problems)::read);
        Optional<NamedPeriod> asked =
                Optional.ofNullable(period).or(() -> read.flatMap(ManualCommand::yearOf));
        LocalDate day =
                asked.map(NamedPeriod::lastDay)
                        .orElseGet(() -> LocalDate.now(Settings.ofThisInstallation().clock()));
        Optional<List<PerformanceContract>> using =
                read.map(files -> sound(files, asked, rulebook, problems));
        return new MeasurementManual(rulebook, day, using, output.sentences());
    }

    private static Optional<NamedPeriod> yearOf(List<ContractFile> files) {
        return files.stream()
                .flatMap(file -> file.contract().stream())
                .findFirst()
                .flatMap(c -> FinancialYear.parse(c.financialYear()).map(year -> year));
    }

    /** The contracts of the year without a fault. */
    private static List<PerformanceContract> sound(
            List<ContractFile> files,
            Optional<NamedPeriod> asked,
            Rulebook rulebook,
            Problems problems) {
        List<ContractFile> checked =
                asked.map(p -> new ContractReferences(rulebook, p).checked(files)).orElse(files);
        checked.forEach(file -> problems.contracts(file.problems()));
        String year = asked.map(Evaluator::yearOf).orElse("");
        List<PerformanceContract> sound =
                checked.stream()
                        .flatMap(file -> file.contract().stream())
                        .filter(contract -> contract.financialYear().equals(year))
                        .toList();
        if (sound.isEmpty()) {
            problems.tell(
                    "contracts", "NO_CONTRACT_OF_THE_YEAR", "", "a sound contract of " + year);
            throw new Refused();
        }
        return sound;
    }

    private String answer(MeasurementManual manual) {
        return switch (output.format()) {
            case table -> manual.table();
            case csv -> manual.csv();
            case json -> manual.json();
        };
    }
}
