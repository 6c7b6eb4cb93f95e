package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.policy.Competency;
import ke.mizani.policy.CompetencyRequirement;
import ke.mizani.policy.Course;
import ke.mizani.policy.Decision;
import ke.mizani.rulebook.TableProblem.Code;
import org.junit.jupiter.api.Test;

class CompetencyTablesTest {

    private static final String WORKBOOK = "competencies.xlsx";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Tables SHIPPED = RulebookReading.read(Workbooks.shipped());
    private static final CompetencyFramework FRAMEWORK =
            Rulebook.load(Workbooks.shipped()).competencies();

    @Test
    void no_shipped_list_claims_to_be_the_official_one() {
        for (TableDefinition table : CompetencyTables.ALL) {
            assertThat(SHIPPED.of(table))
                    .allSatisfy(
                            row -> {
                                assertThat(row.text("List")).isEqualTo("default");
                                assertThat(row.text("Confirmed")).isIn("no", "partly");
                            });
        }
        assertThat(FRAMEWORK.defaultSheets(DAY))
                .containsExactly("competencies", "proficiency-levels", "requirements", "courses");
    }

    @Test
    void the_groups_are_those_of_the_framework_and_the_levels_run_from_one_to_five() {
        assertThat(FRAMEWORK.competencies(DAY))
                .extracting(row -> row.value().group())
                .contains(Competency.Group.values());
        assertThat(FRAMEWORK.levelNumbers()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void every_requirement_answers_its_question() {
        Set<String> answered = new TreeSet<>();
        for (Row row : SHIPPED.of(CompetencyTables.REQUIREMENTS)) {
            Decision<CompetencyRequirement> decision =
                    FRAMEWORK
                            .requirement(row.text("Post or job group"), row.text("Competency"), DAY)
                            .orElseThrow();
            assertThat(decision.because().cell()).isEqualTo(row.cell());
            answered.add(decision.because().cell());
        }
        assertThat(answered).hasSameSizeAs(SHIPPED.of(CompetencyTables.REQUIREMENTS));
        assertThat(FRAMEWORK.requirement("hansard-editor", "legislative-drafting", DAY)).isEmpty();
        assertThat(FRAMEWORK.requirement("nobody", "integrity", DAY)).isEmpty();
    }

    @Test
    void every_course_is_for_the_levels_from_its_first_to_the_one_before_its_last() {
        for (Row row : SHIPPED.of(CompetencyTables.COURSES)) {
            for (int level = 0; level <= 5; level++) {
                boolean takes = level >= row.count("From level") && level < row.count("To level");
                assertThat(
                                FRAMEWORK.courses(row.text("Competency"), level, DAY).stream()
                                        .map(course -> course.because().cell())
                                        .anyMatch(row.cell()::equals))
                        .as("course %s at level %s", row.text("Course"), level)
                        .isEqualTo(takes);
            }
        }
    }

    @Test
    void a_course_names_its_means_and_a_requirement_its_importance() {
        assertThat(FRAMEWORK.courses("legislative-drafting", 3, DAY))
                .extracting(course -> course.value().means())
                .containsExactly(Course.Means.TRAINING);
        assertThat(
                        FRAMEWORK
                                .requirement("hansard-editor", "hansard-and-reporting", DAY)
                                .orElseThrow()
                                .value()
                                .importance())
                .isEqualTo(BigDecimal.valueOf(3));
    }

    @Test
    void two_rows_for_one_post_and_competency_at_once_are_refused() {
        assertThat(
                        Workbooks.problems(
                                Workbooks.edited(
                                        WORKBOOK,
                                        w ->
                                                Workbooks.cell(w, "requirements", "D11")
                                                        .setCellValue("integrity"))))
                .extracting(TableProblem::code)
                .containsExactly(Code.TWO_ROWS_AT_ONCE);
    }

    @Test
    void a_level_that_the_scale_lacks_and_a_course_that_leads_nowhere_are_refused() {
        assertThat(
                        Workbooks.problems(
                                Workbooks.edited(
                                        WORKBOOK,
                                        w -> {
                                            Workbooks.cell(w, "requirements", "E11")
                                                    .setCellValue(6);
                                            Workbooks.cell(w, "courses", "E11").setCellValue(5);
                                        })))
                .extracting(TableProblem::sheet, TableProblem::cell, TableProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "requirements", "E11", Code.NOT_IN_VOCABULARY),
                        org.assertj.core.groups.Tuple.tuple("courses", "F11", Code.LEADS_NOWHERE));
    }
}
