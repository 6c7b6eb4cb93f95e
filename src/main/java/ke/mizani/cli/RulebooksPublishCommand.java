package ke.mizani.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.PublicationText;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.store.PublicationRefused;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.Store;
import ke.mizani.store.TimeLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani rulebooks publish}: another version becomes the published one. */
@Command(
        name = "publish",
        description = {
            "Makes a version of the rulebook the published one, at once or from a moment to come.",
            "It is checked as by 'mizani rules check'; one with a fault is refused with all its"
                    + " faults. What was in force stays so: nothing can be published for the past.",
            "Ends with 4 if nothing was published."
        })
final class RulebooksPublishCommand implements Callable<Integer> {

    private static final String NOT_PUBLISHED = "nothing was published";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with the workbooks (default: the shipped rulebook)")
    private @Nullable Path rules;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for those who read the time line later")
    private String reason = "";

    @Option(
            names = "--from",
            paramLabel = "MOMENT",
            converter = MomentWord.class,
            description =
                    "From when on: 2026-06-30 (its first moment) or 2026-06-30T08:00 (default: at once)")
    private @Nullable Instant from;

    @Option(
            names = "--instead-of-coming",
            description = "Set aside publications that would take effect then or later")
    private boolean insteadOfComing;

    @Mixin private StoreOptions records = new StoreOptions();

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    RulebookSource source = checked(told);
                    String said = records.with(store -> published(store, source, told));
                    answer.write(said, told.command());
                    return ExitCode.DONE;
                });
    }

    private RulebookSource checked(Told told) {
        RulebookSource source =
                new RulebookReading(told.problems()).source(Optional.ofNullable(rules));
        RulesCheck check = RulesCheck.of(source);
        if (!check.isSound()) {
            told.command().getErr().print(new TableCheckReport(check, answer.sentences()).table());
            throw new Refused(NOT_PUBLISHED);
        }
        return source;
    }

    private String published(Store store, RulebookSource source, Told told) {
        RulebookArchive archive = new RulebookArchive(store);
        PublicationText text =
                new PublicationText(
                        Settings.ofThisInstallation().clock().getZone(), answer.sentences());
        TimeLine before = archive.timeLine();
        Terms terms = new Terms(Optional.ofNullable(from), insteadOfComing, reason);
        try {
            archive.publish(records.actor(), archive.keep(records.actor(), source), terms);
        } catch (PublicationRefused refused) {
            told.problems()
                    .tell(
                            "rulebooks publish",
                            refused.code().name(),
                            refused.found(text::moment),
                            refused.expected());
            throw new Refused(NOT_PUBLISHED);
        }
        return text.made(before, archive.timeLine());
    }
}
