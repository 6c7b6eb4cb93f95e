package ke.mizani.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.policy.Wording;
import ke.mizani.report.TableReport;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.TableView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani rules show}: the tables of the rulebook, in the terminal. */
@Command(
        name = "show",
        description = {
            "Shows the tables of the rulebook: without options which there are, with --table its"
                    + " rows, with --row all cells of the rows of that name."
        })
final class RulesShowCommand implements Callable<Integer> {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with the rulebook (default: the shipped rulebook)")
    private @Nullable Path rules;

    @Option(
            names = "--table",
            paramLabel = "SHEET",
            description = "Only this table, such as timelines or bands")
    private @Nullable String table;

    @Option(
            names = "--row",
            paramLabel = "NAME",
            description = "Only rows of this name, such as LEG-01, with all their cells")
    private @Nullable String row;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayWord.class,
            description = "Only rows in force on this day")
    private @Nullable LocalDate on;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    output.write(answer(views(told), told), told.command());
                    return ExitCode.DONE;
                });
    }

    private List<TableView> views(Told told) {
        try {
            return RulebookVersion.read(
                            new RulebookReading(told.problems()).source(Optional.ofNullable(rules)))
                    .views();
        } catch (RulebookRefused refused) {
            told.problems().tables(refused.problems());
            throw new Refused();
        }
    }

    private String answer(List<TableView> views, Told told) {
        List<TableView> asked =
                views.stream()
                        .filter(view -> table == null || view.sheet().equals(table))
                        .map(view -> view.only(Optional.ofNullable(row), Optional.ofNullable(on)))
                        .toList();
        if (asked.isEmpty()) {
            throw unknown("table", table, views.stream().map(TableView::sheet).toList(), told);
        }
        if (row != null && asked.stream().allMatch(view -> view.rows().isEmpty())) {
            List<String> names =
                    views.stream().flatMap(view -> view.rows().stream().map(view::name)).toList();
            throw unknown(on == null ? "row" : "row in force on that day", row, names, told);
        }
        TableReport report = new TableReport(asked, table != null, row != null, output.sentences());
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }

    private static ParameterException unknown(
            String kind, @Nullable String found, List<String> known, Told told) {
        String hint =
                Wording.nearest(String.valueOf(found), known)
                        .filter(near -> !near.equals(found))
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("");
        return new ParameterException(
                told.command(), "there is no " + kind + " '" + found + "'." + hint);
    }
}
