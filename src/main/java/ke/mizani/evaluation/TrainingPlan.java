package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.TrainingNeed;
import ke.mizani.finding.TrainingNeed.CoursePlace;
import ke.mizani.performance.CompetencyGap;
import ke.mizani.policy.Course;
import ke.mizani.policy.Decision;
import ke.mizani.rulebook.CompetencyFramework;

/** Makes training needs of gaps: the most to train first, each with what leads there. */
public final class TrainingPlan {

    private static final Comparator<TrainingNeed> MOST_FIRST =
            Comparator.comparing((TrainingNeed need) -> need.group().priority())
                    .thenComparing(need -> need.people().size())
                    .reversed()
                    .thenComparing(need -> need.competency().value().id());

    private final CompetencyFramework framework;
    private final LocalDate day;

    /** By the courses of the framework on that day. */
    public TrainingPlan(CompetencyFramework framework, LocalDate day) {
        this.framework = framework;
        this.day = day;
    }

    /** The needs, in the order of gap × importance, added up over all people who have the gap. */
    public List<TrainingNeed> of(List<CompetencyFinding> findings) {
        Map<String, List<CompetencyFinding>> byCompetency = new LinkedHashMap<>();
        for (CompetencyFinding finding : findings) {
            byCompetency
                    .computeIfAbsent(finding.competency().value().id(), none -> new ArrayList<>())
                    .add(finding);
        }
        return byCompetency.values().stream()
                .map(this::need)
                .filter(need -> !need.lacking().isEmpty())
                .sorted(MOST_FIRST)
                .toList();
    }

    private TrainingNeed need(List<CompetencyFinding> group) {
        List<CompetencyFinding> lacking =
                group.stream()
                        .filter(finding -> finding.gap().shortfall() > 0)
                        .sorted(
                                Comparator.comparing((CompetencyFinding f) -> f.gap().shortfall())
                                        .reversed()
                                        .thenComparing(f -> f.holder().person()))
                        .toList();
        Map<Decision<Course>, Set<String>> places = new LinkedHashMap<>();
        Set<String> without = new TreeSet<>();
        for (CompetencyFinding finding : lacking) {
            CompetencyGap gap = finding.gap();
            for (int level = gap.assessed().orElseThrow(); level < gap.required(); level++) {
                place(finding, level, places, without);
            }
        }
        List<CoursePlace> courses = new ArrayList<>();
        places.forEach(
                (course, people) -> courses.add(new CoursePlace(course, List.copyOf(people))));
        return new TrainingNeed(
                group.get(0).competency(),
                CompetencyRun.gaps(group),
                lacking,
                courses,
                List.copyOf(without));
    }

    /** Puts somebody into the courses for one step up. */
    private void place(
            CompetencyFinding finding,
            int level,
            Map<Decision<Course>, Set<String>> places,
            Set<String> without) {
        String person = finding.holder().person();
        List<Decision<Course>> courses =
                framework.courses(finding.competency().value().id(), level, day);
        if (courses.isEmpty()) {
            without.add(person);
        }
        courses.forEach(
                course ->
                        places.computeIfAbsent(course, none -> new LinkedHashSet<>()).add(person));
    }
}
