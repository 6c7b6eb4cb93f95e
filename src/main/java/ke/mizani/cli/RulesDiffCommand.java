package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.report.ColouredDifference;
import ke.mizani.report.DifferenceReport;
import ke.mizani.rulebook.RulebookDifference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani rules diff}: what changed between two versions of the rulebook. */
@Command(
        name = "diff",
        description = {
            "Tells what changed between two versions of the rulebook, row by row and cell by cell,"
                    + " wherever rows and columns stand.",
            "Ends with 0 whether or not anything changed, with 4 if one of the two is refused."
        })
final class RulesDiffCommand implements Callable<Integer> {

    /** The forms of an answer. */
    enum Format {
        table,
        json
    }

    @Mixin private TwoVersions versions = new TwoVersions();

    @Option(
            names = "--format",
            paramLabel = "table|json",
            description = "Form of the answer (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format = Format.table;

    @Option(
            names = "--xlsx",
            paramLabel = "FILE|DIR",
            description =
                    "Also write a copy of each newer workbook that differs, its changes coloured:"
                            + " one as FILE.xlsx, several into a folder")
    private @Nullable Path xlsx;

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    RulebookDifference difference =
                            RulebookDifference.between(
                                    versions.from(told.problems()), versions.to(told.problems()));
                    Optional.ofNullable(xlsx)
                            .ifPresent(place -> copies(difference, place, told.problems()));
                    DifferenceReport report = new DifferenceReport(difference, answer.sentences());
                    answer.write(
                            format == Format.json ? report.json() : report.table(), told.command());
                    return told.exitCode();
                });
    }

    private void copies(RulebookDifference difference, Path place, Problems problems) {
        new Copies(place, problems)
                .write(new ColouredDifference(difference, answer.sentences()).workbooks());
    }
}
