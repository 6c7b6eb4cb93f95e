package ke.mizani.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import ke.mizani.evaluation.MovedClocks.Moved;
import ke.mizani.report.MovedReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani moved}: which due days are no longer what they were. */
@Command(
        name = "moved",
        description = {
            "Lists the open clocks whose due day has moved since a day, and why:",
            "holidays gazetted and rows recorded after that day."
        })
final class MovedCommand implements Callable<Integer> {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            required = true,
            converter = DayWord.class,
            description = "Compare with what was known at the end of this day")
    private @Nullable LocalDate since;

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Moved moved =
                            new Evaluating(records.source(told), told)
                                    .moved(Objects.requireNonNull(since), recurring.recurrence());
                    output.write(answer(moved), told.command());
                    return told.exitCode();
                });
    }

    private String answer(Moved moved) {
        MovedReport report = new MovedReport(moved, output.sentences());
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
