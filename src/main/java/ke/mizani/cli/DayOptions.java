package ke.mizani.cli;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day is looked, and what is known. */
final class DayOptions {

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
}
