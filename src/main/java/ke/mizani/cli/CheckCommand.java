package ke.mizani.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.report.CheckReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani check}: which statutory duties are met, late or coming. */
@Command(name = "check", description = "Checks activities against the statutory timelines.")
final class CheckCommand implements Callable<Integer> {

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();

    @Option(names = "--matter", paramLabel = "ID", description = "Only this matter")
    private @Nullable String matter;

    @Option(names = "--timeline", paramLabel = "ID", description = "Only this timeline")
    private @Nullable String timeline;

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on-breach",
            description = "End with exit code 1 if any duty was breached")
    private boolean failOnBreach;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    EvaluationRun run =
                            new Selection(told.command())
                                    .of(
                                            new Evaluating(records, told)
                                                    .duties(recurring.recurrence()),
                                            Optional.ofNullable(matter),
                                            Optional.ofNullable(timeline));
                    output.write(answer(run), told.command());
                    return failOnBreach && run.breached() ? ExitCode.BREACHES : told.exitCode();
                });
    }

    private String answer(EvaluationRun run) {
        CheckReport report = new CheckReport(run, output.sentences());
        return switch (output.format()) {
            case table -> report.table(output.emphasis());
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
