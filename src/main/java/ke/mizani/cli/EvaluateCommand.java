package ke.mizani.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.report.Picture;
import ke.mizani.report.ScorecardPicture;
import ke.mizani.report.ScorecardReport;
import ke.mizani.store.RunResult;
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
    @Mixin private ArchiveOptions archive = new ArchiveOptions();
    @Mixin private OutputOptions output = new OutputOptions();
    @Mixin private PictureFolder pictures = new PictureFolder();

    @Option(
            names = "--radar",
            paramLabel = "X",
            converter = DistanceWord.class,
            description =
                    "Also list who lies within X of a limit between two grades, in the scheme's units")
    private @Nullable BigDecimal radar;

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
                    ReviewedRun all =
                            archive.kept(
                                    new ArchiveOptions.Asked(
                                            records, Optional.of(contracts), output.sentences()),
                                    told,
                                    source -> evaluated(new Evaluating(source, told)),
                                    run -> new RunResult.Contracts(run.withNear(List.of())));
                    if (pictures.wanted()) {
                        pictures.write(drawn(all.run()), told.command());
                    }
                    output.write(answer(all), told.command());
                    return failOnBreach && all.run().breached()
                            ? ExitCode.BREACHES
                            : told.exitCode();
                });
    }

    private ReviewedRun evaluated(Evaluating evaluating) {
        ReviewedRun all = evaluating.contracts(Optional.ofNullable(period), recurring.recurrence());
        return radar == null ? all : evaluating.near(all, radar);
    }

    private List<Picture> drawn(EvaluationRun run) {
        ScorecardPicture picture = new ScorecardPicture(output.sentences());
        return run.scorecards().stream().map(picture::of).toList();
    }

    private String answer(ReviewedRun reviewed) {
        ScorecardReport report =
                new ScorecardReport(reviewed, output.sentences(), archive.confirmed());
        return switch (output.format()) {
            case table -> report.table(output.emphasis()) + (radar == null ? "" : report.near());
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
