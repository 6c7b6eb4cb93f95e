package ke.mizani.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which records are evaluated twice, from which day. */
final class RecordsOfImpact {

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            required = true,
            description = "Activity file (CSV); repeatable; - for standard input")
    private List<String> activities = List.of();

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

    /** The files as read; what is wrong in them has been told. */
    List<ActivityFile> files(Vocabulary vocabulary, Settings settings, Problems problems) {
        return new ActivityReading(vocabulary, settings, problems).read(activities);
    }
}
