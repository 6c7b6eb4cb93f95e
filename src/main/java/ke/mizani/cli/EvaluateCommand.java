package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.report.ScorecardReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani evaluate}: the scorecards of performance contracts. */
@Command(name = "evaluate", description = "Scores performance contracts from activities.")
final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            required = true,
            description = "Contract (YAML), or a folder of contracts")
    private Path contracts = Path.of("");

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            required = true,
            converter = PeriodWord.class,
            description = "Financial year or quarter: 2025/26 or 2025/26-Q2")
    private @Nullable NamedPeriod period;

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on-breach",
            description = "End with exit code 1 if any statutory duty was breached")
    private boolean failOnBreach;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    EvaluationRun run =
                            new Evaluating(records, told)
                                    .contracts(
                                            contracts,
                                            Optional.ofNullable(period),
                                            recurring.recurrence());
                    output.write(answer(run), told.command());
                    return failOnBreach && run.breached() ? ExitCode.BREACHES : told.exitCode();
                });
    }

    private String answer(EvaluationRun run) {
        ScorecardReport report = new ScorecardReport(run, output.sentences());
        return switch (output.format()) {
            case table -> report.table(output.emphasis());
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
