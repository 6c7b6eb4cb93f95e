package ke.mizani.cli;

import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.RulebooksReport;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani rulebooks}: which version was, is and will be the published one. */
@Command(
        name = "rulebooks",
        description = {
            "Shows which version of the rulebook was, is and will be the published one, since when,"
                    + " by whom and why, and all versions that are kept.",
            "A version is kept with its workbooks whenever it is used; nothing of it is ever changed."
        },
        subcommands = {RulebooksPublishCommand.class, RulebooksExportCommand.class})
final class RulebooksCommand implements Callable<Integer> {

    /** The forms of an answer. */
    enum Format {
        table,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "table|json",
            description = "Form of the answer (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format = Format.table;

    @Mixin private StoreOptions records = new StoreOptions();

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    RulebooksReport report = records.with(this::report);
                    answer.write(
                            format == Format.json ? report.json() : report.table(), told.command());
                    return ExitCode.DONE;
                });
    }

    private RulebooksReport report(Store store) {
        RulebookArchive archive = new RulebookArchive(store);
        return new RulebooksReport(
                new RulebooksReport.Kept(
                        archive.timeLine(), archive.versions(""), RulebookSource.shipped().hash()),
                ZonedDateTime.now(Settings.ofThisInstallation().clock()),
                answer.sentences());
    }
}
