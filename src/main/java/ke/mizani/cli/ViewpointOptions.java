package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From which day is looked, what is known, and which rulebook decides. */
final class ViewpointOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder with the rulebook (default: the one shipped with the application)")
    private @Nullable Path rules;

    @Mixin private DayOptions days = new DayOptions();

    Viewpoint viewpoint(Settings settings) {
        return days.viewpoint(settings);
    }

    /** The rulebook as its tables say. */
    Rulebook rulebook(Problems problems) {
        return new RulebookReading(problems).read(Optional.ofNullable(rules));
    }

    /** Its workbooks. */
    RulebookSource workbooks(Problems problems) {
        return new RulebookReading(problems).source(Optional.ofNullable(rules));
    }

    /** Whether a folder of workbooks is named. */
    boolean ownRulebook() {
        return rules != null;
    }
}
