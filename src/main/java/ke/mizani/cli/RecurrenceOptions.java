package ke.mizani.cli;

import java.util.Optional;
import ke.mizani.calendar.Window;
import ke.mizani.evaluation.Recurrence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which recurring duties are looked for although the activities say nothing of them. */
final class RecurrenceOptions {

    /** Whose duties. */
    enum Whose {
        assembly,
        all
    }

    @Option(
            names = "--window",
            paramLabel = "FROM..TO",
            converter = WindowWord.class,
            description = "Also the recurring duties due in these days that nobody recorded")
    private @Nullable Window window;

    @Option(
            names = "--window-of",
            paramLabel = "assembly|all",
            description = "Whose recurring duties (default: ${DEFAULT-VALUE})",
            defaultValue = "assembly")
    private Whose whose = Whose.assembly;

    Optional<Recurrence> recurrence() {
        return Optional.ofNullable(window).map(days -> new Recurrence(days, whose == Whose.all));
    }
}
