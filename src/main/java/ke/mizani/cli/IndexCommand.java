package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;
import ke.mizani.policy.Wording;
import ke.mizani.report.IndexPictures;
import ke.mizani.report.IndexReport;
import ke.mizani.report.IndexSelection;
import ke.mizani.store.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani index}: the productivity index of officers, departments and the Assembly. */
@Command(
        name = "index",
        description = "Computes the productivity index of officers, departments and the Assembly.")
final class IndexCommand implements Callable<Integer> {

    /** The levels, as they are typed. */
    enum LevelWord {
        assembly,
        department,
        individual
    }

    /** The views, as they are typed. */
    enum ViewWord {
        perspective,
        tier,
        qcd
    }

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            required = true,
            description =
                    "Contracts (YAML); a folder may hold several years: the year before is needed"
                            + " for growth")
    private Path contracts = Path.of("");

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            required = true,
            converter = PeriodWord.class,
            description = "Financial year or quarter: 2025/26 or 2025/26-Q2")
    private @Nullable NamedPeriod period;

    @Option(names = "--office", paramLabel = "OFFICE", description = "Only this office")
    private @Nullable String office;

    @Option(names = "--person", paramLabel = "PERSON", description = "Only this officer")
    private @Nullable String person;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only ${COMPLETION-CANDIDATES}")
    private @Nullable LevelWord level;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description =
                    "Divide the index that is opened by ${COMPLETION-CANDIDATES} (quality, cost,"
                            + " delivery)")
    private @Nullable ViewWord view;

    @Option(
            names = "--robustness",
            description = "Show how categories and places hold when weights move")
    private boolean robustness;

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();
    @Mixin private ArchiveOptions archive = new ArchiveOptions();
    @Mixin private OutputOptions output = new OutputOptions();
    @Mixin private PictureFolder pictures = new PictureFolder();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    IndexRun run =
                            archive.kept(
                                    new ArchiveOptions.Asked(
                                            records, Optional.of(contracts), output.sentences()),
                                    told,
                                    source ->
                                            new Evaluating(source, told)
                                                    .indices(period(), recurring.recurrence()),
                                    RunResult.Indices::new);
                    IndexSelection selection = selection(run, told);
                    if (pictures.wanted()) {
                        IndexPictures drawing = new IndexPictures(run, output.sentences());
                        pictures.write(drawing.of(selection), told.command());
                    }
                    output.write(answer(run, selection), told.command());
                    return told.exitCode();
                });
    }

    private NamedPeriod period() {
        return Optional.ofNullable(period).orElseThrow();
    }

    private String answer(IndexRun run, IndexSelection selection) {
        IndexReport report = new IndexReport(run, selection, output.sentences());
        return switch (output.format()) {
            case table -> report.table(extra(), robustness, output.emphasis());
            case csv -> report.csv();
            case json -> report.json();
        };
    }

    private IndexReport.Extra extra() {
        return Optional.ofNullable(view)
                .map(word -> IndexReport.Extra.valueOf(word.name().toUpperCase(Locale.ROOT)))
                .orElse(IndexReport.Extra.NONE);
    }

    private IndexSelection selection(IndexRun run, Told told) {
        List<IndexNode> all = run.now().all();
        Predicate<IndexNode> officer = node -> node.holder().level() == Level.INDIVIDUAL;
        mustExist("office", office, all.stream().map(node -> node.holder().office()), told);
        mustExist(
                "person",
                person,
                all.stream().filter(officer).map(node -> node.holder().code()),
                told);
        return new IndexSelection(
                Optional.ofNullable(level)
                        .map(word -> Level.valueOf(word.name().toUpperCase(Locale.ROOT))),
                Optional.ofNullable(office),
                Optional.ofNullable(person));
    }

    private static void mustExist(
            String kind, @Nullable String wanted, Stream<String> known, Told told) {
        List<String> words = known.distinct().sorted().toList();
        if (wanted != null && !words.contains(wanted)) {
            String hint =
                    Wording.nearest(wanted, words)
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse("");
            throw new ParameterException(
                    told.command(), "no contract names the " + kind + " '" + wanted + "'." + hint);
        }
    }
}
