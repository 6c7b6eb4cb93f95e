package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.rulebook.Rulebook;

/** Reads activity files; one that cannot be read leaves the others. */
final class ActivityReading {

    private static final String STANDARD_INPUT = "-";

    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Problems problems;

    ActivityReading(Rulebook rulebook, Settings settings, Problems problems) {
        this.vocabulary =
                new Vocabulary(
                        rulebook.events(), rulebook.matterTypes(), rulebook.holidays().firstDay());
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
        if (name.equals(STANDARD_INPUT)) {
            return Optional.of(
                    ActivityFile.read(
                            "standard input", System.in, vocabulary, settings.activityLimits()));
        }
        Path file = Path.of(name);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            String code = Files.isDirectory(file) ? "IS_A_FOLDER" : "MISSING_FILE";
            problems.tell(name, code, "", "an activity file (CSV)");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(ActivityFile.read(name, in, vocabulary, settings.activityLimits()));
        } catch (IOException | UncheckedIOException e) {
            problems.tell(name, "CANNOT_READ", "", "a file that can be read");
            return Optional.empty();
        }
    }
}
