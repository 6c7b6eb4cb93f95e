package ke.mizani.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.rulebook.Rulebook;

/** Reads activity files; one that cannot be read leaves the others. */
final class ActivityReading {

    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Problems problems;

    ActivityReading(Rulebook rulebook, Settings settings, Problems problems) {
        this(
                new Vocabulary(
                        rulebook.events(), rulebook.matterTypes(), rulebook.holidays().firstDay()),
                settings,
                problems);
    }

    ActivityReading(Vocabulary vocabulary, Settings settings, Problems problems) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.problems = problems;
    }

    List<ActivityFile> read(List<String> names) {
        List<ActivityFile> files = new ArrayList<>();
        for (String name : names) {
            read(name).ifPresent(files::add);
        }
        return files;
    }

    private Optional<ActivityFile> read(String name) {
        return new InputFile(name, "an activity file (CSV)")
                .read(
                        (file, in) ->
                                ActivityFile.read(file, in, vocabulary, settings.activityLimits()),
                        problems);
    }
}
