package ke.mizani.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.rulebook.ActivityReading;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.RunRequest.InputKind;

/** Reads activity files; one that cannot be read leaves the others. */
final class ActivityFiles {

    private final ActivityReading reading;
    private final Problems problems;
    private final ReadFiles files;

    ActivityFiles(Rulebook rulebook, Settings settings, Problems problems) {
        this(rulebook, settings, problems, ReadFiles.forgotten());
    }

    ActivityFiles(Rulebook rulebook, Settings settings, Problems problems, ReadFiles files) {
        this(ActivityReading.of(rulebook, settings.activityLimits()), problems, files);
    }

    ActivityFiles(Vocabulary vocabulary, Settings settings, Problems problems) {
        this(
                new ActivityReading(vocabulary, settings.activityLimits()),
                problems,
                ReadFiles.forgotten());
    }

    private ActivityFiles(ActivityReading reading, Problems problems, ReadFiles files) {
        this.reading = reading;
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
        long most = reading.limits().maxBytes();
        return new InputFile(name, "an activity file (CSV or .xlsx)")
                .read(
                        (file, in) ->
                                reading.read(file, files.of(InputKind.ACTIVITIES, file, in, most)),
                        problems);
    }
}
