package ke.mizani.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.AssessmentFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Posting;
import ke.mizani.activity.RecordFile;
import ke.mizani.activity.StaffFile;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.CompetencyRecords;
import ke.mizani.rulebook.Rulebook;

/** Reads staff and assessment files; one that cannot be read leaves the others. */
final class CompetencyReading {

    private final AssessmentFile.Words words;
    private final Set<String> jobGroups;
    private final Limits limits;
    private final Problems problems;

    CompetencyReading(Rulebook rulebook, Settings settings, Problems problems) {
        this(
                new AssessmentFile.Words(
                        rulebook.competencies().competencyIds(),
                        rulebook.competencies().levelNumbers(),
                        rulebook.holidays().firstDay()),
                rulebook.competencies().jobGroups(),
                settings,
                problems);
    }

    CompetencyReading(
            AssessmentFile.Words words,
            Set<String> jobGroups,
            Settings settings,
            Problems problems) {
        this.words = words;
        this.jobGroups = Set.copyOf(jobGroups);
        this.limits = settings.activityLimits();
        this.problems = problems;
    }

    CompetencyRecords read(List<String> staff, List<String> assessments) {
        List<RecordFile<Posting>> postings =
                all(
                        staff,
                        "a staff file (CSV)",
                        (name, in) -> StaffFile.read(name, in, jobGroups, limits));
        List<RecordFile<Assessment>> levels =
                all(
                        assessments,
                        "an assessment file (CSV)",
                        (name, in) -> AssessmentFile.read(name, in, words, limits));
        return CompetencyRecords.of(postings, levels);
    }

    private <T> List<T> all(
            List<String> names, String what, BiFunction<String, InputStream, T> reader) {
        List<T> files = new ArrayList<>();
        for (String name : names) {
            new InputFile(name, what).read(reader, problems).ifPresent(files::add);
        }
        return files;
    }
}
