package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;
import static ke.mizani.rulebook.UsualColumns.FROM;
import static ke.mizani.rulebook.UsualColumns.NOTE;
import static ke.mizani.rulebook.UsualColumns.SOURCE;
import static ke.mizani.rulebook.UsualColumns.TO;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.policy.Competency;
import ke.mizani.policy.Course;
import ke.mizani.policy.Standing;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code competencies.xlsx}. */
final class CompetencyTables {

    private static final String WORKBOOK = "competencies.xlsx";
    private static final Vocabulary LEVEL_NUMBERS = new Vocabulary.NamesOf("proficiency-levels");
    private static final String POST = "post";
    private static final String JOB_GROUP = "job-group";
    private static final Column STANDING =
            column(
                    "List",
                    Form.WORD,
                    Vocabulary.of(Standing.class),
                    "official: taken from the framework itself. default: stands in until that is supplied");
    private static final Column COMPETENCY =
            column(
                    "Competency",
                    Form.WORD,
                    new Vocabulary.NamesOf("competencies"),
                    "Of the sheet competencies");

    static final TableDefinition COMPETENCIES =
            new TableDefinition(
                    WORKBOOK,
                    "competencies",
                    Use.REGISTER,
                    List.of(
                            column("Competency", Form.NAME, "The word used in assessment files"),
                            column("Name", Form.TEXT, "As it is printed"),
                            column(
                                    "Group",
                                    Form.WORD,
                                    Vocabulary.of(Competency.Group.class),
                                    "The group of the framework"),
                            column("Definition", Form.TEXT, "What it means, in one sentence"),
                            STANDING,
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Competency"));

    static final TableDefinition LEVELS =
            new TableDefinition(
                    WORKBOOK,
                    "proficiency-levels",
                    Use.REGISTER,
                    List.of(
                            column("Level", Form.COUNT, "1 for the lowest; more is better"),
                            column("Name", Form.TEXT, "As it is printed"),
                            column("Meaning", Form.TEXT, "What somebody at this level can do"),
                            STANDING,
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Level"));

    static final TableDefinition REQUIREMENTS =
            new TableDefinition(
                    WORKBOOK,
                    "requirements",
                    Use.UNIQUE,
                    List.of(
                            column(
                                    "Requirement",
                                    Form.NAME,
                                    "Short name of the row, never used twice"),
                            column(
                                    "Post or job group",
                                    Form.NAME,
                                    "The code in staff files. A row of the post goes before one of its job group"),
                            column(
                                    "Of",
                                    Form.WORD,
                                    Vocabulary.of(POST, JOB_GROUP),
                                    "Whether the code is that of a post or of a job group"),
                            COMPETENCY,
                            column(
                                    "Required level",
                                    Form.COUNT,
                                    LEVEL_NUMBERS,
                                    "Of the sheet proficiency-levels"),
                            column(
                                    "Importance",
                                    Form.COUNT,
                                    "Weight in sums: 2 counts twice as much as 1"),
                            STANDING,
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Post or job group", "Competency"));

    static final TableDefinition COURSES =
            new TableDefinition(
                    WORKBOOK,
                    "courses",
                    Use.COLLECT,
                    List.of(
                            column("Course", Form.NAME, "Short name of the row, never used twice"),
                            COMPETENCY,
                            column("Title", Form.TEXT, "What it is called"),
                            column(
                                    "Means",
                                    Form.WORD,
                                    Vocabulary.of(Course.Means.class),
                                    "How it is done; the means named by the framework"),
                            column(
                                    "From level",
                                    Form.WHOLE,
                                    "Lowest level of those it is for; 0: anybody"),
                            column("To level", Form.COUNT, LEVEL_NUMBERS, "The level it leads to"),
                            STANDING,
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of());

    /** All of them. */
    static final List<TableDefinition> ALL = List.of(COMPETENCIES, LEVELS, REQUIREMENTS, COURSES);

    private CompetencyTables() {}

    /** The codes of the holders of one kind. */
    private static Set<String> holders(Tables tables, String kind) {
        Set<String> codes = new TreeSet<>();
        for (Row row : tables.of(REQUIREMENTS)) {
            if (row.text("Of").equals(kind)) {
                codes.add(row.text("Post or job group"));
            }
        }
        return codes;
    }

    static Set<String> posts(Tables tables) {
        return holders(tables, POST);
    }

    static Set<String> jobGroups(Tables tables) {
        return holders(tables, JOB_GROUP);
    }
}
