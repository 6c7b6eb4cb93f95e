package ke.mizani.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.Assessment.Kind;
import ke.mizani.activity.RowProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentFileTest {

    private static final String HEADING =
            "assessment_id,date,person,post,office,competency,kind,level,assessor,evidence,recorded_on,note\n";
    private static final String SOUND =
            "A1,2025-11-18,clerk,clerk,clerk,integrity,agreed,4,speaker,interview,2025-11-20,\n";
    private static final Limits LIMITS = new Limits(100_000, 10_000);
    private static final AssessmentFile.Words WORDS =
            new AssessmentFile.Words(
                    Set.of("integrity", "teamwork"),
                    Set.of(1, 2, 3, 4, 5),
                    LocalDate.of(2013, 1, 1));

    private static RecordFile<Assessment> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return AssessmentFile.read("a.csv", new ByteArrayInputStream(bytes), WORDS, LIMITS);
    }

    @Test
    void a_sound_row_is_an_assessment_with_its_line() {
        assertThat(read(HEADING + SOUND).rows())
                .containsExactly(
                        new Assessment(
                                "A1",
                                LocalDate.of(2025, 11, 18),
                                "clerk",
                                "clerk",
                                "clerk",
                                "integrity",
                                Kind.AGREED,
                                4,
                                "speaker",
                                "interview",
                                Optional.of(LocalDate.of(2025, 11, 20)),
                                "",
                                new Source("a.csv", 2)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,6,speaker,seen,, | level | NOT_A_LEVEL",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,0,speaker,seen,, | level | NOT_A_LEVEL",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,3.5,speaker,seen,, | level | NOT_A_LEVEL",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,,speaker,seen,, | level | MISSING_VALUE",
                "A2,2025-11-18,clerk,clerk,,inegrity,agreed,4,speaker,seen,, | competency | UNKNOWN_COMPETENCY",
                "A2,2025-11-18,clerk,clerk,,integrity,boss,4,speaker,seen,, | kind | NOT_A_KIND",
                "A2,2025-11-18,clerk,clerk,,integrity,supervisor,4,clerk,seen,, | assessor | ASSESSED_BY_ONESELF",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,4,Clerk,seen,, | assessor | ASSESSED_BY_ONESELF",
                "A2,2025-11-18,clerk,clerk,,integrity,self,4,speaker,seen,, | assessor | SELF_BY_ANOTHER",
                "A2,2025-11-18,clerk,,,integrity,agreed,4,speaker,seen,, | post | MISSING_VALUE",
                "A2,2025-11-18,Jane Achieng,clerk,,integrity,agreed,4,speaker,seen,, | person | NOT_A_CODE",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,4,speaker,,, | evidence | MISSING_VALUE",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,4,,seen,, | assessor | MISSING_VALUE",
                "A2,18/11/2025,clerk,clerk,,integrity,agreed,4,speaker,seen,, | date | NOT_A_DATE",
                "A2,2025-02-29,clerk,clerk,,integrity,agreed,4,speaker,seen,, | date | IMPOSSIBLE_DATE",
                "A2,1925-11-18,clerk,clerk,,integrity,agreed,4,speaker,seen,, | date | BEFORE_RECORDS",
                "A2,2025-11-18,clerk,clerk,,integrity,agreed,4,speaker,seen,2025-11-17, | recorded_on | RECORDED_BEFORE_DATE",
            })
    void a_faulty_row_is_refused_and_the_sound_one_stays(String row, String column, Code code) {
        RecordFile<Assessment> file = read(HEADING + SOUND + row + "\n");

        assertThat(file.rows()).extracting(Assessment::id).containsExactly("A1");
        assertThat(file.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.source()).isEqualTo(new Source("a.csv", 3));
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.code()).isEqualTo(code);
                        });
        assertThat(file.rowsRead()).isEqualTo(2);
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        assertThat(read(HEADING + "A2,yesterday,clerk,clerk,,tamwork,me,9,,,,\n").problems())
                .extracting(RowProblem::code)
                .containsExactly(
                        Code.NOT_A_DATE,
                        Code.UNKNOWN_COMPETENCY,
                        Code.NOT_A_KIND,
                        Code.NOT_A_LEVEL,
                        Code.MISSING_VALUE,
                        Code.MISSING_VALUE);
    }

    @Test
    void the_nearest_competency_is_suggested() {
        assertThat(read(HEADING + SOUND.replace("integrity", "inegrity")).problems())
                .extracting(RowProblem::expected)
                .containsExactly("integrity");
    }

    @Test
    void an_empty_file_and_one_of_another_kind_are_refused_whole() {
        assertThat(read("").problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.EMPTY_FILE);
        assertThat(read(HEADING).problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.NO_ROWS);
        assertThat(read("person,post,office,job_group,from,to\nclerk,clerk,clerk,R-T,,\n").rows())
                .isEmpty();
    }

    @Test
    void kiswahili_letters_and_semicolons_are_read() {
        String text = (HEADING + SOUND.replace("interview", "ushahidi wa ng'ombe — ŵ"));
        assertThat(read(text.replace(',', ';')).rows())
                .extracting(Assessment::evidence)
                .containsExactly("ushahidi wa ng'ombe — ŵ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "clerk,,clerk,R-T,2022-09-01, | post | MISSING_VALUE",
                "clerk,clerk,,R-T,2022-09-01, | office | MISSING_VALUE",
                "clerk,clerk,clerk,K,2022-09-01, | job_group | UNKNOWN_JOB_GROUP",
                "clerk,clerk,clerk,R-T,, | from | MISSING_VALUE",
                "clerk,clerk,clerk,R-T,2022-09-01,2022-08-31 | to | ENDS_BEFORE_START",
                "The Clerk,clerk,clerk,R-T,2022-09-01, | person | NOT_A_CODE",
            })
    void a_faulty_row_of_a_staff_file_is_refused(String row, String column, Code code) {
        String text = "person,post,office,job_group,from,to\n" + row + "\n";
        RecordFile<Posting> file =
                StaffFile.read(
                        "s.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Set.of("J-M", "R-T"),
                        LIMITS);

        assertThat(file.rows()).isEmpty();
        assertThat(file.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.code()).isEqualTo(code);
                        });
    }
}
