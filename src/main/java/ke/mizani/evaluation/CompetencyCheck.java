package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.Posting;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.finding.AssessedLevels;
import ke.mizani.finding.Candidate;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Competency;
import ke.mizani.policy.CompetencyRequirement;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.CompetencyFramework;
import ke.mizani.rulebook.Rulebook;

/** Compares the levels at which people were found with those that their posts need. */
public final class CompetencyCheck {

    private static final Comparator<Candidate> NEAREST_FIRST =
            Comparator.comparing((Candidate c) -> c.gaps().shareFound().orElse(Exact.ZERO))
                    .thenComparing(c -> c.gaps().sharePossible().orElse(Exact.ZERO))
                    .reversed()
                    .thenComparing(c -> c.posting().person());

    private final Rulebook rulebook;
    private final CompetencyFramework framework;
    private final Viewpoint viewpoint;

    public CompetencyCheck(Rulebook rulebook, Viewpoint viewpoint) {
        this.rulebook = rulebook;
        this.framework = rulebook.competencies();
        this.viewpoint = viewpoint;
    }

    /** The findings on everybody who holds a post on the day looked at. */
    public CompetencyRun check(CompetencyRecords records) {
        List<Assessment> seen =
                records.assessments().stream()
                        .filter(a -> viewpoint.sees(a.date(), a.knownOn()))
                        .toList();
        Map<String, Map<String, AssessedLevels>> levels = levels(seen);
        List<RowProblem> problems = new ArrayList<>(records.problems());
        List<CompetencyFinding> findings = new ArrayList<>();
        List<Posting> postings = inPost(records.postings());
        for (Posting posting : postings) {
            List<CompetencyFinding> own =
                    findings(posting, posting.post(), posting.jobGroup(), levels);
            if (own.isEmpty()) {
                problems.add(nothingRequired(posting));
            }
            findings.addAll(own);
        }
        levels.values().forEach(of -> of.values().forEach(l -> problems.addAll(doubts(l))));
        int unused = records.assessments().size() - seen.size();
        return new CompetencyRun(
                viewpoint,
                rulebook.hash(),
                postings,
                levels,
                findings,
                problems,
                framework.defaultSheets(viewpoint.asOf()),
                unused);
    }

    /**
     * How much of a post's requirement each person in the run meets, nearest first: by the share
     * found, then by the share that is still possible. What the job group of the post needs counts
     * if all who hold the post are of one job group.
     */
    public List<Candidate> succession(CompetencyRun run, String post) {
        Set<Optional<String>> groups = new HashSet<>();
        Map<String, Posting> people = new LinkedHashMap<>();
        for (Posting posting : run.postings()) {
            if (posting.post().equals(post)) {
                groups.add(posting.jobGroup());
                people.put(posting.person(), posting);
            } else {
                people.putIfAbsent(posting.person(), posting);
            }
        }
        Optional<String> group = groups.size() == 1 ? groups.iterator().next() : Optional.empty();
        return people.values().stream()
                .map(person -> new Candidate(person, findings(person, post, group, run.levels())))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private List<Posting> inPost(List<Posting> all) {
        return all.stream()
                .filter(posting -> posting.on(viewpoint.asOf()))
                .filter(posting -> viewpoint.sees(posting.from(), posting.from()))
                .sorted(
                        Comparator.comparing(Posting::office)
                                .thenComparing(Posting::person)
                                .thenComparing(Posting::post))
                .toList();
    }

    private static Map<String, Map<String, AssessedLevels>> levels(List<Assessment> seen) {
        Map<String, Map<String, List<Assessment>>> rows = new TreeMap<>();
        for (Assessment row : seen) {
            rows.computeIfAbsent(row.person(), none -> new TreeMap<>())
                    .computeIfAbsent(row.competency(), none -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Map<String, AssessedLevels>> levels = new LinkedHashMap<>();
        rows.forEach(
                (person, of) -> {
                    Map<String, AssessedLevels> found = new LinkedHashMap<>();
                    of.forEach((id, list) -> found.put(id, new AssessedLevels(list)));
                    levels.put(person, found);
                });
        return levels;
    }

    /** What somebody was found at, against what a post needs: the own one, or another. */
    private List<CompetencyFinding> findings(
            Posting person,
            String post,
            Optional<String> jobGroup,
            Map<String, Map<String, AssessedLevels>> levels) {
        Map<String, AssessedLevels> own = levels.getOrDefault(person.person(), Map.of());
        List<CompetencyFinding> findings = new ArrayList<>();
        for (Decision<Competency> competency : framework.competencies(viewpoint.asOf())) {
            String id = competency.value().id();
            AssessedLevels found = own.getOrDefault(id, AssessedLevels.NONE);
            required(post, jobGroup, id)
                    .map(needed -> new CompetencyFinding(person, competency, needed, found))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** The row of the post; without one, that of its job group. */
    private Optional<Decision<CompetencyRequirement>> required(
            String post, Optional<String> jobGroup, String competency) {
        return framework
                .requirement(post, competency, viewpoint.asOf())
                .or(
                        () ->
                                jobGroup.flatMap(
                                        group ->
                                                framework.requirement(
                                                        group, competency, viewpoint.asOf())));
    }

    private RowProblem nothingRequired(Posting posting) {
        String expected =
                Wording.nearest(posting.post(), framework.posts())
                        .map(near -> "a post such as " + near + ", or a job group,")
                        .orElse("a post or a job group");
        return new RowProblem(
                posting.source(),
                "post",
                Code.NOTHING_REQUIRED,
                posting.post(),
                expected + " of which competencies.xlsx!requirements says what it needs");
    }

    private static List<RowProblem> doubts(AssessedLevels levels) {
        List<Assessment> doubtful = levels.doubtful();
        return doubtful.stream()
                .skip(1)
                .map(
                        row ->
                                new RowProblem(
                                        row.source(),
                                        "date",
                                        Code.TWO_AGREED_ON_ONE_DAY,
                                        row.date().toString(),
                                        "one agreed level of "
                                                + row.person()
                                                + " in "
                                                + row.competency()
                                                + " a day; "
                                                + doubtful.get(0).id()
                                                + " (line "
                                                + doubtful.get(0).source().line()
                                                + ") is another; neither counts"))
                .toList();
    }
}
