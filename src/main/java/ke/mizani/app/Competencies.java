package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.AssessmentFile;
import ke.mizani.activity.Posting;
import ke.mizani.activity.RecordFile;
import ke.mizani.activity.StaffFile;
import ke.mizani.evaluation.CompetencyCheck;
import ke.mizani.evaluation.CompetencyRecords;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.evaluation.TrainingPlan;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.Candidate;
import ke.mizani.finding.TrainingNeed;
import ke.mizani.rulebook.CompetencyFramework;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.CompetencyFile;
import ke.mizani.store.CompetencyFile.Kind;
import ke.mizani.store.CompetencyFiles;
import ke.mizani.store.PersonalRecords;
import ke.mizani.store.Store;
import ke.mizani.store.WrongInput;

/**
 * Competencies for whoever asks, from the files that count and the published rulebook: the own
 * ones, and everybody's for those who may see them. Whose were shown is logged.
 */
@RequestScoped
public class Competencies {

    private final Store store;
    private final CompetencyFiles files;
    private final LoadedRulebooks rulebooks;
    private final Settings settings;
    private final Caller caller;
    private final Clock clock;

    Competencies(
            Store store, LoadedRulebooks rulebooks, Settings settings, Caller caller, Clock clock) {
        this.store = store;
        files = new CompetencyFiles(store);
        this.rulebooks = rulebooks;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What the files that count say on a day.
     *
     * @param everybody what offices are told of by their sums
     * @param shown of those whom the caller may see
     */
    public record Look(CompetencyRun everybody, CompetencyRun shown) {}

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The files that were handed in, in their order. */
    public List<CompetencyFile> files() {
        return files.list();
    }

    /** Those that count. */
    public List<CompetencyFile> counting() {
        return files.counting();
    }

    /**
     * Hands in a file.
     *
     * @param replaces number of the file whose place it takes
     * @param partly whether it is to be taken though some of its rows cannot be used
     * @throws CompetencyFileRefused if it is not taken
     */
    public CompetencyFile take(
            Kind kind, String name, byte[] content, Optional<Long> replaces, boolean partly) {
        RecordFile<?> read = kind == Kind.STAFF ? staff(name, content) : assessments(name, content);
        if (read.rows().isEmpty()) {
            throw new CompetencyFileRefused(
                    CompetencyFileRefused.Code.NO_SOUND_ROW, read.problems());
        }
        if (!read.problems().isEmpty() && !partly) {
            throw new CompetencyFileRefused(
                    CompetencyFileRefused.Code.SOME_ROWS_REFUSED, read.problems());
        }
        try {
            return files.keep(caller.code(), kind, name, content, replaces);
        } catch (WrongInput none) {
            throw new CompetencyFileRefused(
                    CompetencyFileRefused.Code.NOT_TO_BE_REPLACED, List.of());
        }
    }

    private RecordFile<Posting> staff(String name, byte[] content) {
        return StaffFile.read(
                name,
                new ByteArrayInputStream(content),
                framework().jobGroups(),
                settings.activityLimits());
    }

    private RecordFile<Assessment> assessments(String name, byte[] content) {
        Rulebook rulebook = rulebooks.published();
        return AssessmentFile.read(
                name,
                new ByteArrayInputStream(content),
                new AssessmentFile.Words(
                        framework().competencyIds(),
                        framework().levelNumbers(),
                        rulebook.holidays().firstDay()),
                settings.activityLimits());
    }

    private CompetencyFramework framework() {
        return rulebooks.published().competencies();
    }

    /** Whether somebody's competencies may be shown to the caller. */
    public boolean shows(String person) {
        return person.equals(caller.code()) || caller.may("competency:read-all");
    }

    /** What is known on a day; of whom it tells is logged, but for the caller's own. */
    public Look look(LocalDate asOf) {
        CompetencyRun everybody = check(asOf).check(records());
        CompetencyRun shown = everybody.of(posting -> shows(posting.person()));
        List<String> others =
                shown.postings().stream()
                        .map(Posting::person)
                        .filter(person -> !person.equals(caller.code()))
                        .toList();
        return new PersonalRecords(store)
                .read(
                        new PersonalRecords.Reading(caller.code(), "competencies", "gaps"),
                        others,
                        () -> new Look(everybody, shown));
    }

    private CompetencyCheck check(LocalDate asOf) {
        return new CompetencyCheck(rulebooks.published(), new Viewpoint(asOf, Optional.empty()));
    }

    private CompetencyRecords records() {
        List<CompetencyFile> counting = counting();
        return CompetencyRecords.of(
                counting.stream()
                        .filter(file -> file.kind() == Kind.STAFF)
                        .map(file -> staff(named(file), files.content(file)))
                        .toList(),
                counting.stream()
                        .filter(file -> file.kind() == Kind.ASSESSMENTS)
                        .map(file -> assessments(named(file), files.content(file)))
                        .toList());
    }

    private static String named(CompetencyFile file) {
        return file.number() + " " + file.name();
    }

    /** What there is to train, of those whom the caller may see. */
    public List<TrainingNeed> plan(Look look) {
        return new TrainingPlan(framework(), look.shown().viewpoint().asOf())
                .of(look.shown().findings());
    }

    /** The posts of which the table says what they need, and those that somebody holds. */
    public List<String> posts(Look look) {
        TreeSet<String> posts = new TreeSet<>(framework().posts());
        look.everybody().postings().forEach(posting -> posts.add(posting.post()));
        return List.copyOf(posts);
    }

    /** Who meets how much of a post's requirement, of those whom the caller may see. */
    public List<Candidate> succession(Look look, String post) {
        return check(look.everybody().viewpoint().asOf())
                .succession(look.everybody(), post)
                .stream()
                .filter(candidate -> shows(candidate.posting().person()))
                .toList();
    }
}
