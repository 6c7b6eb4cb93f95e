package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import ke.mizani.store.Role;
import ke.mizani.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff lists and assessments handed in by HR, and who is shown what they say. */
@QuarkusTest
class CompetencyPagesTest {

    private static final String PLACE = "/scores/competencies";
    private static final String STAFF =
            """
            person,post,office,job_group,from,to
            gaps-editor,hansard-editor,gaps-office,N-Q,2021-03-01,
            gaps-clerk,clerk,gaps-office,R-T,2021-03-01,
            """;
    private static final String ASSESSED =
            """
            assessment_id,date,person,post,office,competency,kind,level,assessor,evidence
            GAP-1,2025-11-18,gaps-editor,hansard-editor,gaps-office,integrity,agreed,1,clerk,Interview 7
            """;

    private final Store store;
    private final Desk desk;

    CompetencyPagesTest(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    @BeforeEach
    void handIn() {
        assertThat(hr().upload(PLACE + "/files", STAFF, "kind", "staff").status()).isEqualTo(303);
        assertThat(hr().upload(PLACE + "/files", ASSESSED, "kind", "assessments").status())
                .isEqualTo(303);
    }

    private Desk.Browser hr() {
        return desk.of("gaps-hr", "human-resource", Role.HR);
    }

    private static String page(Desk.Browser who, String path) {
        Desk.Answer answer = who.get(PLACE + path);
        assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
        return answer.text();
    }

    @Test
    void hr_sees_the_gaps_of_offices_and_people_down_to_the_evidence_and_that_is_logged() {
        assertThat(page(hr(), "")).contains("gaps-office", "gaps-editor", "gaps-clerk");
        assertThat(page(hr(), "?person=gaps-editor"))
                .contains("<strong>gap</strong>", "GAP-1", "Interview 7", "competencies.xlsx!");
        assertThat(page(hr(), "/plan")).contains("gaps-editor: from level 1");
        assertThat(page(hr(), "/succession?post=hansard-editor"))
                .contains("gaps-editor (holds the post");
        assertThat(
                        new AuditLog(store)
                                .entries(
                                        new AuditSelection(
                                                Optional.of("gaps-editor"),
                                                Optional.of("gaps-hr"),
                                                Optional.empty(),
                                                Optional.empty())))
                .anyMatch(line -> line.kind().equals("personal-record-read"));
    }

    @Test
    void everybody_else_sees_the_own_ones_only() {
        Desk.Browser editor = desk.of("gaps-editor", "gaps-office", Role.STAFF_MEMBER);
        assertThat(page(editor, "")).contains("GAP-1").doesNotContain("gaps-clerk");
        assertThat(page(editor, "/succession?post=clerk")).doesNotContain("gaps-clerk");
        assertThat(editor.get(PLACE + "?person=gaps-clerk").status()).isEqualTo(404);
        assertThat(editor.get(PLACE + "/files").status()).isEqualTo(403);
        Desk.Browser other = desk.of("gaps-other", "gaps-office", Role.FOCAL_PERSON);
        assertThat(page(other, "")).contains("Nothing is known of you").doesNotContain("GAP-1");
        assertThat(page(other, "/plan")).doesNotContain("gaps-editor");
    }

    @Test
    void a_file_with_faults_is_taken_only_if_that_is_agreed_to() {
        String sound =
                ASSESSED.replace("GAP-1", "GAP-2")
                        .replace("gaps-editor,hansard-editor", "gaps-clerk,clerk");
        String faulty =
                sound
                        + sound.lines()
                                .skip(1)
                                .findFirst()
                                .orElseThrow()
                                .replace("GAP-2,2025-11-18", "GAP-3,someday");
        Desk.Answer refused = hr().upload(PLACE + "/files", faulty, "kind", "assessments");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Take it though these rows will not count", ">3<");
        Desk.Answer taken =
                hr().upload(PLACE + "/files", faulty, "kind", "assessments", "partly", "yes");
        assertThat(taken.status()).isEqualTo(303);
        assertThat(page(hr(), "")).contains("Rows that do not count", "someday");
        assertThat(hr().upload(PLACE + "/files", "none", "kind", "assessments").text())
                .contains("No row of this file can be used");
        assertThat(hr().upload(PLACE + "/files", "", "kind", "staff").text()).contains("file");
    }
}
