package ke.mizani.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.RunRequest.InputKind;

/** Reads activity files; one that cannot be read leaves the others. */
final class ActivityReading {

    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Problems problems;
    private final ReadFiles files;

    ActivityReading(Rulebook rulebook, Settings settings, Problems problems) {
        this(rulebook, settings, problems, ReadFiles.forgotten());
    }

    ActivityReading(Rulebook rulebook, Settings settings, Problems problems, ReadFiles files) {
        this(
                new Vocabulary(
                        rulebook.events(), rulebook.matterTypes(), rulebook.holidays().firstDay()),
                settings,
                problems,
                files);
    }

    ActivityReading(Vocabulary vocabulary, Settings settings, Problems problems) {
        this(vocabulary, settings, problems, ReadFiles.forgotten());
    }

    private ActivityReading(
            Vocabulary vocabulary, Settings settings, Problems problems, ReadFiles files) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.problems = problems;
        this.files = files;
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
                                ActivityFile.read(
                                        file,
                                        files.of(
                                                InputKind.ACTIVITIES,
                                                file,
                                                in,
                                                settings.activityLimits().maxBytes()),
                                        vocabulary,
                                        settings.activityLimits()),
                        problems);
    }
}
