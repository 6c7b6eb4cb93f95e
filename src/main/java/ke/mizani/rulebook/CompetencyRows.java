package ke.mizani.rulebook;

import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.Competency;
import ke.mizani.policy.CompetencyRequirement;
import ke.mizani.policy.Course;
import ke.mizani.policy.ProficiencyLevel;
import ke.mizani.policy.Standing;

/** What the rows of the sheets of competencies say. */
final class CompetencyRows {

    private CompetencyRows() {}

    static Competency competency(Row row) {
        return new Competency(
                row.text("Competency"),
                row.text("Name"),
                row.word(Competency.Group.class, "Group"),
                row.text("Definition"),
                standing(row),
                row.text("Source"),
                confirmed(row),
                row.inForce());
    }

    static ProficiencyLevel level(Row row) {
        return new ProficiencyLevel(
                row.count("Level"),
                row.text("Name"),
                row.text("Meaning"),
                standing(row),
                row.text("Source"));
    }

    static CompetencyRequirement requirement(Row row) {
        return new CompetencyRequirement(
                row.text("Post or job group"),
                row.text("Competency"),
                row.count("Required level"),
                row.number("Importance").orElseThrow(),
                standing(row),
                confirmed(row));
    }

    static Course course(Row row) {
        return new Course(
                row.text("Course"),
                row.text("Competency"),
                row.text("Title"),
                row.word(Course.Means.class, "Means"),
                row.count("From level"),
                row.count("To level"),
                standing(row));
    }

    private static Standing standing(Row row) {
        return row.word(Standing.class, "List");
    }

    private static Confirmed confirmed(Row row) {
        return row.word(Confirmed.class, "Confirmed");
    }
}
