package ke.mizani.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.report.DueReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani due}: which clocks run, and how many days are left. */
@Command(name = "due", description = "Lists open duties by office with the days left.")
final class DueCommand implements Callable<Integer> {

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();

    @Option(
            names = "--within",
            paramLabel = "30d|6w|2m",
            converter = WithinWord.class,
            defaultValue = "30d",
            description = "How far to look ahead (default: ${DEFAULT-VALUE})")
    private Period within = Period.ZERO;

    @Option(
            names = "--office",
            paramLabel = "NAME",
            description = "Only duties of this office, such as clerk or \"county assembly\"")
    private @Nullable String office;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Evaluating evaluating = new Evaluating(records.source(told), told);
                    EvaluationRun run =
                            evaluating.dutiesOf(
                                    Optional.ofNullable(office), recurring.recurrence());
                    output.write(answer(run), told.command());
                    return told.exitCode();
                });
    }

    private String answer(EvaluationRun run) {
        LocalDate until = run.viewpoint().asOf().plus(within);
        DueReport report = new DueReport(run, until, output.sentences());
        return switch (output.format()) {
            case table -> report.table(output.emphasis());
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
