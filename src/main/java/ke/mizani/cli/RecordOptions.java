package ke.mizani.cli;

import java.util.List;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
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

    @Mixin private ViewpointOptions view = new ViewpointOptions();
    @Mixin private ReadingOptions readings = new ReadingOptions();

    Viewpoint viewpoint(Settings settings) {
        return view.viewpoint(settings);
    }

    /** The rulebook, its unsettled provisions read as the options say. */
    Rulebook rulebook(Problems problems) {
        Rulebook rulebook = view.rulebook(problems);
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
