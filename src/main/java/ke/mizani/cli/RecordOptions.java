package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which records are evaluated, by which rulebook, from which day. */
final class RecordOptions {

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            description = "Activity file (CSV or .xlsx); repeatable; - for standard input")
    private List<String> activities = List.of();

    @Mixin private ViewpointOptions view = new ViewpointOptions();
    @Mixin private ReadingOptions readings = new ReadingOptions();

    Viewpoint viewpoint(Settings settings) {
        return view.viewpoint(settings);
    }

    /** The rulebook, its unsettled provisions read as the options say. */
    Rulebook rulebook(Problems problems) {
        return read(view.rulebook(problems));
    }

    /** Whether a reading was chosen by its id. */
    boolean readingChosen() {
        return readings.chosenById();
    }

    /** The names of the activity files, of which there must be one. */
    List<String> activities(Told told) {
        if (activities.isEmpty()) {
            throw new MissingParameterException(
                    told.command(),
                    told.command().getCommandSpec().findOption("--activities"),
                    "Missing required option: '--activities=FILE'");
        }
        return activities;
    }

    /** Whether activity files are named. */
    boolean named() {
        return !activities.isEmpty();
    }

    /** The workbooks of the rulebook. */
    RulebookSource workbooks(Problems problems) {
        return view.workbooks(problems);
    }

    /** Whether a folder of workbooks is named. */
    boolean ownRulebook() {
        return view.ownRulebook();
    }

    /** A rulebook, its unsettled provisions read as the options say. */
    Rulebook read(Rulebook rulebook) {
        return rulebook.under(readings.over(rulebook.interpretations()));
    }

    /** The records in the files that are named, without contracts. */
    RecordSource source(Told told) {
        return source(Optional.empty(), told);
    }

    /** The records in the files that are named. */
    RecordSource source(Optional<Path> contracts, Told told) {
        return new FileRecords(this, contracts, ReadFiles.forgotten(), told);
    }
}
