package ke.mizani.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.cli.OutputOptions.Format;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.ReadingChanges;
import ke.mizani.report.CheckReport;
import ke.mizani.report.ReadingChangesReport;
import ke.mizani.store.RunResult;
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

    @Mixin private ArchiveOptions archive = new ArchiveOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on-breach",
            description = "End with exit code 1 if any duty was breached")
    private boolean failOnBreach;

    @Option(
            names = "--changes",
            description = "Only which verdicts differ from those by the default readings")
    private boolean onlyChanges;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    EvaluationRun run =
                            onlyChanges || records.readingChosen() ? compared(told) : plain(told);
                    return failOnBreach && run.breached() ? ExitCode.BREACHES : told.exitCode();
                });
    }

    private EvaluationRun plain(Told told) {
        EvaluationRun whole =
                archive.kept(
                        request(),
                        told,
                        source -> new Evaluating(source, told).duties(recurring.recurrence()),
                        RunResult.Duties::new);
        EvaluationRun run = selection(told).of(whole, wantedMatter(), wantedTimeline());
        output.write(answer(run), told.command());
        return run;
    }

    private EvaluationRun compared(Told told) {
        ReadingChanges compared =
                archive.kept(
                        request(),
                        told,
                        source -> new Evaluating(source, told).changes(recurring.recurrence()),
                        changes -> new RunResult.Duties(changes.read()));
        EvaluationRun run = selection(told).of(compared.read(), wantedMatter(), wantedTimeline());
        ReadingChangesReport report =
                new ReadingChangesReport(
                        compared.in(wantedMatter(), wantedTimeline()).changes(),
                        output.sentences());
        output.write(onlyChanges ? changes(report) : answer(run) + after(report), told.command());
        return run;
    }

    private ArchiveOptions.Asked request() {
        return new ArchiveOptions.Asked(records, Optional.empty(), output.sentences());
    }

    private static Selection selection(Told told) {
        return new Selection(told.command());
    }

    private Optional<String> wantedMatter() {
        return Optional.ofNullable(matter);
    }

    private Optional<String> wantedTimeline() {
        return Optional.ofNullable(timeline);
    }

    /** A machine asks for the changes with an option of their own. */
    private String after(ReadingChangesReport report) {
        return output.format() == Format.table ? "\n" + report.table() : "";
    }

    private String changes(ReadingChangesReport report) {
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
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
