package ke.mizani.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.cli.OutputOptions.Format;
import ke.mizani.report.RunsReport;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunArchive;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani runs}: the evaluations that were kept, and one of them as it was. */
@Command(name = "runs", description = "Lists the runs that were kept, or shows one as it was.")
final class RunsCommand implements Callable<Integer> {

    /** The commands whose runs are kept, as they are typed. */
    enum KindWord {
        check,
        evaluate,
        index
    }

    @Parameters(
            paramLabel = "NUMBER",
            arity = "0..1",
            description = "Show this run, exactly as it was")
    private @Nullable Long number;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only ${COMPLETION-CANDIDATES}")
    private @Nullable KindWord kind;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodWord.class,
            description = "Only runs over this financial year or quarter")
    private @Nullable NamedPeriod period;

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        String answer =
                store.with(
                        open -> {
                            RunArchive archive = new RunArchive(open, Version.ofApplication());
                            return number == null
                                    ? listed(archive)
                                    : shown(open, find(archive, number, told));
                        });
        output.write(answer, told.command());
        return ExitCode.DONE;
    }

    private String listed(RunArchive archive) {
        RunsReport report = report(archive.list().stream().filter(this::wanted).toList());
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }

    private boolean wanted(ArchivedRun run) {
        return (kind == null || run.request().kind().word().equals(kind.name()))
                && (period == null || run.request().period().equals(Optional.of(period)));
    }

    private String shown(Store open, ArchivedRun run) {
        RunArchive archive = new RunArchive(open, Version.ofApplication());
        String answer =
                new RunAnswer(output, ArchiveOptions.confirmations(open)::of)
                        .of(archive.result(run, store.actor()));
        return output.format() == Format.table
                ? report(List.of(run)).heading(run) + "\n" + answer
                : answer;
    }

    static ArchivedRun find(RunArchive archive, long number, Told told) {
        return archive.find(number)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        told.command(),
                                        "there is no run "
                                                + number
                                                + ". Run 'mizani runs' to see which there are."));
    }

    private RunsReport report(List<ArchivedRun> runs) {
        return new RunsReport(
                runs, output.sentences(), Settings.ofThisInstallation().clock().getZone());
    }
}
