package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenciesCommandTest {

    private static final String EXAMPLE = "src/test/resources/examples/competencies/";
    private static final String ASSESSMENTS = EXAMPLE + "assessments.csv";
    private static final String STAFF = EXAMPLE + "staff.csv";
    private static final String HEADING =
            "assessment_id,date,person,post,office,competency,kind,level,assessor,evidence,recorded_on,note\n";

    @TempDir private Path folder = Path.of("");

    private static Shell.Answer example(String... more) {
        return run(ASSESSMENTS, more);
    }

    private static Shell.Answer run(String assessments, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "competencies",
                                "--assessments",
                                assessments,
                                "--staff",
                                STAFF,
                                "--as-of",
                                "2026-06-30"));
        words.addAll(Arrays.asList(more));
        return Shell.run(words.toArray(String[]::new));
    }

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), HEADING + rows).toString();
    }

    /**
     * The Clerk: of integrity 4, accountability 4, setting direction 5 × 3, performance management
     * 5 × 3, committee service 5 × 3 and oversight 4 × 2, in all 61, 1 × 3 and 1 × 3 are lacking.
     */
    @Test
    void the_gap_of_a_person_is_told_by_the_name_of_its_indicator() {
        Shell.Answer answer = example("--person", "clerk");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said())
                .contains("Competency gap (KPI-048): 9.8361 %")
                .contains("6 of 17 assessed (35.2941 %)")
                .contains("coverage (KPI-049)");
    }

    /** Of 17 + 9 + 9 requirements of the three people of the office 14 + 9 + 4 were assessed. */
    @Test
    void the_coverage_of_an_office_is_of_all_its_people_whoever_is_looked_at() {
        assertThat(example("--person", "hansard-reporter-1").said())
                .contains("hansard-research 3 35 27 77.1429 %");
        assertThat(example("--person", "hansard-reporter-1", "--format", "csv").out())
                .contains(",8.3333,100,77.1429,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void every_form_of_every_answer_says_that_the_lists_are_not_official(String format) {
        for (String view : List.of("--office=hansard-research", "--plan", "--succession=clerk")) {
            assertThat(example("--format", format, view).out().toLowerCase(java.util.Locale.ROOT))
                    .contains("default list, not the official one");
        }
    }

    @Test
    void every_number_is_followed_to_cell_and_line() {
        assertThat(example("--format", "csv", "--person", "hansard-reporter-1").out())
                .contains("hansard-and-reporting,Hansard and reporting,technical,4,3,4,,3,1,gap")
                .contains("competencies.xlsx!requirements!A61,ASM-026," + ASSESSMENTS + ",27,");
    }

    @Test
    void a_level_found_after_the_day_looked_at_does_not_count_yet() {
        assertThat(example("--person", "hansard-reporter-2").said())
                .contains("ASM-032 line 33")
                .contains("Not used: 1 row");
    }

    @Test
    void people_are_codes_of_posts() throws IOException {
        String name = file("A1,2025-11-18,Jane Achieng,clerk,,integrity,agreed,4,speaker,seen,,\n");
        Shell.Answer answer = run(name);

        assertThat(answer.err()).contains("a.csv line 2, person: NOT_A_CODE");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void refused_rows_are_told_and_the_rest_counts() throws IOException {
        Shell.Answer answer =
                run(
                        file(
                                "A1,2025-11-18,clerk,clerk,,integrity,agreed,4,speaker,seen,,\n"
                                        + "A2,2025-11-18,clerk,clerk,,teamwork,agreed,6,speaker,seen,,\n"
                                        + "A3,2025-11-18,cleark,clerk,,teamwork,agreed,3,speaker,seen,,\n"
                                        + "A4,2025-11-18,clerk,ict-officer,,teamwork,agreed,3,speaker,seen,,\n"
                                        + "A1,2025-11-18,clerk,clerk,,teamwork,agreed,3,speaker,seen,,\n"
                                        + "A5,2025-11-18,clerk,clerk,,innovation,agreed,3,speaker,seen,,\n"
                                        + "A6,2025-11-18,clerk,clerk,,innovation,agreed,4,speaker,seen,,\n"));

        assertThat(answer.exitCode()).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(answer.err())
                .contains("line 3, level: NOT_A_LEVEL (found \"6\"); expected one of 1, 2, 3, 4, 5")
                .contains("line 4, person: UNKNOWN_PERSON (found \"cleark\"); expected clerk")
                .contains("line 5, post: POST_NOT_HELD (found \"ict-officer\")")
                .contains("line 6, assessment_id: DUPLICATE_ID")
                .contains("line 8, date: TWO_AGREED_ON_ONE_DAY");
        assertThat(answer.said()).contains("in doubt Innovation");
    }

    @Test
    void an_empty_file_and_a_missing_one_leave_nothing_to_evaluate() throws IOException {
        String empty = Files.writeString(folder.resolve("empty.csv"), "").toString();

        assertThat(run(empty).err()).contains("EMPTY_FILE");
        assertThat(run(empty).exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
        assertThat(run("nowhere.csv").exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
    }

    @Test
    void somebody_of_whom_nothing_is_required_does_not_vanish() throws IOException {
        Path staff = folder.resolve("staff.csv");
        Files.writeString(
                staff,
                Files.readString(Path.of(STAFF)) + "driver-1,driver,transport,,2024-01-01,\n");
        Shell.Answer answer =
                Shell.run(
                        "competencies",
                        "--assessments",
                        ASSESSMENTS,
                        "--staff",
                        staff.toString(),
                        "--as-of",
                        "2026-06-30");

        assertThat(answer.err()).contains("line 10, post: NOTHING_REQUIRED (found \"driver\")");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.SOME_REFUSED);
    }

    @Test
    void what_is_not_known_is_not_understood() {
        assertThat(example("--succession", "hansard-editr").err())
                .contains("Did you mean 'hansard-editor'?");
        assertThat(example("--office", "hansard").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(example("--plan", "--succession", "clerk").exitCode())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void the_answer_speaks_kiswahili() {
        assertThat(example("--language", "sw").said())
                .contains("Orodha ya kuanzia, si ile rasmi")
                .contains("Pengo la umahiri (KPI-048)");
    }
}
