package ke.mizani.rulebook;

import java.util.List;
import ke.mizani.rulebook.TableProblem.Code;

/** Checks that each course leads upwards. */
final class CourseCheck {

    private CourseCheck() {}

    static void run(List<Row> courses, Problems problems) {
        for (Row row : courses) {
            boolean whole = row.find("From level").isPresent() && row.find("To level").isPresent();
            if (whole && row.count("To level") <= row.count("From level")) {
                problems.add(
                        CompetencyTables.COURSES,
                        row.address("To level"),
                        Code.LEADS_NOWHERE,
                        row.text("To level"),
                        "a level above " + row.text("From level"));
            }
        }
    }
}
