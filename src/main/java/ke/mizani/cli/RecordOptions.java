package ke.mizani.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which records are evaluated, by which rulebook, from which day. */
final class RecordOptions {

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            required = true,
            description = "Activity file (CSV); repeatable; - for standard input")
    private List<String> activities = List.of();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder with the rulebook (default: the one shipped with the application)")
    private @Nullable Path rules;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayWord.class,
            description = "The day looked at (default: today in Nairobi)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-as-of",
            paramLabel = "DATE",
            converter = DayWord.class,
            description = "Ignore what was recorded or gazetted after this day")
    private @Nullable LocalDate knownAsOf;

    @Mixin private ReadingOptions readings = new ReadingOptions();

    Viewpoint viewpoint(Settings settings) {
        LocalDate day = asOf == null ? LocalDate.now(settings.clock()) : asOf;
        return new Viewpoint(day, Optional.ofNullable(knownAsOf));
    }

    /** The rulebook, its unsettled provisions read as the options say. */
    Rulebook rulebook(Problems problems) {
        Rulebook rulebook = new RulebookReading(problems).read(Optional.ofNullable(rules));
        return rulebook.under(readings.over(rulebook.interpretations()));
    }

    /** Whether a reading was chosen by its id. */
    boolean readingChosen() {
        return readings.chosenById();
    }

    /** The files as read; what is wrong in them has been told. */
    List<ActivityFile> files(Rulebook rulebook, Settings settings, Problems problems) {
        return new ActivityReading(rulebook, settings, problems).read(activities);
    }
}
