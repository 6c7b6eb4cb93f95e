package ke.mizani.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.activity.Posting;
import ke.mizani.app.Settings;
import ke.mizani.cli.OutputOptions.Format;
import ke.mizani.evaluation.CompetencyCheck;
import ke.mizani.evaluation.CompetencyRecords;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.evaluation.TrainingPlan;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.Candidate;
import ke.mizani.finding.TrainingNeed;
import ke.mizani.policy.Wording;
import ke.mizani.report.CompetencyReport;
import ke.mizani.report.SuccessionReport;
import ke.mizani.report.TrainingPlanReport;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani competencies}: who lacks what, what to train, who could follow whom. */
@Command(
        name = "competencies",
        description = {
            "Compares the levels people were found at with those their posts need.",
            "Shows the gaps; with --plan what to train, with --succession who is near a post."
        })
final class CompetenciesCommand implements Callable<Integer> {

    @Option(
            names = "--assessments",
            paramLabel = "FILE",
            required = true,
            description = "Assessment file (CSV); repeatable; - for standard input")
    private List<String> assessments = List.of();

    @Option(
            names = "--staff",
            paramLabel = "FILE",
            required = true,
            description = "Staff file (CSV): who holds which post; repeatable")
    private List<String> staff = List.of();

    @Mixin private ViewpointOptions view = new ViewpointOptions();

    @Option(names = "--office", paramLabel = "CODE", description = "Only people of this office")
    private @Nullable String office;

    @Option(
            names = "--person",
            paramLabel = "CODE",
            description = "Only this person, and also what is met")
    private @Nullable String person;

    @Option(names = "--plan", description = "The training plan instead")
    private boolean plan;

    @Option(
            names = "--succession",
            paramLabel = "POST",
            description = "Who meets how much of this post's requirement instead")
    private @Nullable String succession;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        if (plan && succession != null) {
            throw new ParameterException(
                    told.command(), "--plan and --succession are two answers: ask for one.");
        }
        return told.orNothing(
                () -> {
                    Settings settings = Settings.ofThisInstallation();
                    Rulebook rulebook = view.rulebook(told.problems());
                    Viewpoint viewpoint = view.viewpoint(settings);
                    CompetencyCheck check = new CompetencyCheck(rulebook, viewpoint);
                    CompetencyRecords records =
                            new CompetencyReading(rulebook, settings, told.problems())
                                    .read(staff, assessments);
                    CompetencyRun run = check.check(records);
                    told.problems().rows(run.problems());
                    mustHaveFindings(run, records, told);
                    output.write(answer(run, rulebook, check, told), told.command());
                    return told.exitCode();
                });
    }

    private static void mustHaveFindings(CompetencyRun run, CompetencyRecords records, Told told) {
        if (run.findings().isEmpty()) {
            told.problems()
                    .tell(
                            "staff",
                            "NOBODY_IN_POST",
                            "",
                            "somebody who on "
                                    + run.viewpoint().asOf()
                                    + " holds a post that needs competencies");
            throw new Refused();
        }
        if (records.assessments().isEmpty()) {
            throw new Refused();
        }
    }

    private String answer(
            CompetencyRun whole, Rulebook rulebook, CompetencyCheck check, Told told) {
        CompetencyRun run = selected(whole, told);
        String post = succession;
        if (post != null) {
            mustExist("post", post, posts(whole, rulebook), told);
            List<Candidate> candidates =
                    check.succession(whole, post).stream()
                            .filter(candidate -> isWanted(candidate.posting()))
                            .toList();
            return answer(new SuccessionReport(run, post, candidates, output.sentences()));
        }
        if (plan) {
            List<TrainingNeed> needs =
                    new TrainingPlan(rulebook.competencies(), run.viewpoint().asOf())
                            .of(run.findings());
            return answer(new TrainingPlanReport(run, needs, output.sentences()));
        }
        CompetencyReport report = new CompetencyReport(run, whole, output.sentences());
        return switch (output.format()) {
            case table -> report.table(person != null);
            case csv -> report.csv();
            case json -> report.json();
        };
    }

    private String answer(SuccessionReport report) {
        Format format = output.format();
        return format == Format.table
                ? report.table()
                : format == Format.csv ? report.csv() : report.json();
    }

    private String answer(TrainingPlanReport report) {
        Format format = output.format();
        return format == Format.table
                ? report.table()
                : format == Format.csv ? report.csv() : report.json();
    }

    private CompetencyRun selected(CompetencyRun run, Told told) {
        Optional.ofNullable(office)
                .ifPresent(o -> mustExist("office", o, all(run, Posting::office), told));
        Optional.ofNullable(person)
                .ifPresent(p -> mustExist("person", p, all(run, Posting::person), told));
        CompetencyRun selected = run.of(this::isWanted);
        if (selected.postings().isEmpty()) {
            throw new ParameterException(
                    told.command(),
                    "'" + person + "' holds no post in the office '" + office + "'.");
        }
        return selected;
    }

    private boolean isWanted(Posting posting) {
        return (office == null || posting.office().equals(office))
                && (person == null || posting.person().equals(person));
    }

    private static Set<String> posts(CompetencyRun run, Rulebook rulebook) {
        Set<String> posts = new TreeSet<>(rulebook.competencies().posts());
        posts.addAll(all(run, Posting::post));
        return posts;
    }

    private static Set<String> all(CompetencyRun run, Function<Posting, String> code) {
        return run.postings().stream().map(code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void mustExist(String kind, String code, Set<String> known, Told told) {
        if (!known.contains(code)) {
            String hint =
                    Wording.nearest(code, known)
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse("");
            throw new ParameterException(
                    told.command(), "nobody is known of " + kind + " '" + code + "'." + hint);
        }
    }
}
