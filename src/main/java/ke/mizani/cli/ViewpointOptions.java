package ke.mizani.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day is looked, what is known, and which rulebook decides. */
final class ViewpointOptions {

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

    Viewpoint viewpoint(Settings settings) {
        LocalDate day = asOf == null ? LocalDate.now(settings.clock()) : asOf;
        return new Viewpoint(day, Optional.ofNullable(knownAsOf));
    }

    /** The rulebook as its tables say. */
    Rulebook rulebook(Problems problems) {
        return new RulebookReading(problems).read(Optional.ofNullable(rules));
    }
}
