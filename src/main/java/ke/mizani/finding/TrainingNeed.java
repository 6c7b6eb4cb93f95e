package ke.mizani.finding;

import java.util.List;
import ke.mizani.performance.CompetencyGaps;
import ke.mizani.policy.Competency;
import ke.mizani.policy.Course;
import ke.mizani.policy.Decision;

/**
 * What there is to train in one competency.
 *
 * @param competency what is lacking, and its row
 * @param group the gaps of all who need it, also of those not assessed
 * @param lacking those below the required level, the widest gap first
 * @param courses what leads there, and for whom
 * @param withoutCourse those for whom some step up has no course in the table
 */
public record TrainingNeed(
        Decision<Competency> competency,
        CompetencyGaps group,
        List<CompetencyFinding> lacking,
        List<CoursePlace> courses,
        List<String> withoutCourse) {

    /**
     * A course and the people it is for.
     *
     * @param course the course, and its row
     * @param people their codes
     */
    public record CoursePlace(Decision<Course> course, List<String> people) {
        public CoursePlace {
            people = List.copyOf(people);
        }
    }

    public TrainingNeed {
        lacking = List.copyOf(lacking);
        courses = List.copyOf(courses);
        withoutCourse = List.copyOf(withoutCourse);
    }

    /** The codes of those below the required level, each once. */
    public List<String> people() {
        return lacking.stream().map(finding -> finding.holder().person()).distinct().toList();
    }
}
