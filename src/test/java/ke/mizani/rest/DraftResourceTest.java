package ke.mizani.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.cli.EditedRules;
import ke.mizani.rest.ApiCaller.Answer;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.junit.jupiter.api.Test;

/** A change of the rulebook from hand-in to publication and back, as programs see it. */
@QuarkusTest
class DraftResourceTest {

    private static final String DRAFTS = "/api/v1/rulebooks/drafts";
    private static final String TIMELINES = "/workbooks/timelines.xlsx";
    private static final String HEADING =
            "activity_id,date,office,matter,matter_type,event,evidence\n";

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final Sessions sessions;

    DraftResourceTest(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    private ApiCaller as(Role role, String code) {
        if (accounts.find(code).isEmpty()) {
            accounts.open("test", code, "policy", "en", "");
            accounts.grant(
                    "test",
                    code,
                    role,
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    Optional.empty());
        }
        return new ApiCaller(root, sessions.open(code).text());
    }

    private static byte[] edited(String test) throws IOException {
        Path folder = Files.createTempDirectory("rules");
        String expected =
                "LEG-01; Kind=within; Period=7; Counted in=days; Clock hangs on=event; Started"
                        + " by=bill-passed; Several starts=each; Counting rule=cap2-s57; Moves off"
                        + " closed days=yes";
        EditedRules.in(folder)
                .cell("timelines.xlsx", "timelines", "LEG-01", "Period", "7")
                .cell("timelines.xlsx", "tests", "LEG-01-clock", "Expected", test + expected)
                .cell("timelines.xlsx", "tests", "LEG-01-day", "Expected", "LEG-01; due=2026-03-09")
                .cell(
                        "timelines.xlsx",
                        "tests",
                        "LEG-01-closed",
                        "Expected",
                        "LEG-01; due=2026-03-16");
        return Files.readAllBytes(folder.resolve("timelines.xlsx"));
    }

    private static Answer step(ApiCaller who, String draft, String step, String json) {
        String tag = who.get(draft).header("ETag");
        return who.post(draft + "/steps/" + step, json, "If-Match", tag);
    }

    private static void assertCode(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
    }

    private static JsonNode found(ApiCaller who, Answer asked) throws InterruptedException {
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        String place = asked.header("Location");
        for (int i = 0; i < 600 && who.get(place).text().contains("ing\""); i++) {
            Thread.sleep(300);
        }
        assertThat(who.get(place).json().path("state").asText()).isEqualTo("done");
        return who.get(place + "/found").json();
    }

    private String handedIn(ApiCaller officer) throws IOException {
        Answer opened = officer.post(DRAFTS, "{\"title\":\"Seven days to forward a Bill\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String draft = opened.header("Location");
        assertCode(officer.post(DRAFTS, "{\"title\":\"\"}"), 400, "WRONG_REQUEST");
        assertCode(
                officer.post(DRAFTS, "{\"title\":\"Seven days to forward a Bill\"}"),
                409,
                "TITLE_TAKEN");
        byte[] wrong = edited("LEG-99; ");
        assertCode(officer.put(draft + TIMELINES, wrong), 428, "IF_MATCH_MISSING");
        assertCode(
                officer.put(draft + TIMELINES, wrong, "If-Match", "\"7\""), 412, "STALE_VERSION");
        assertCode(
                officer.put(draft + "/workbooks/timeline.xlsx", wrong, "If-Match", "\"1\""),
                422,
                "UNKNOWN_WORKBOOK");
        assertThat(officer.put(draft + TIMELINES, wrong, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        return draft;
    }

    @Test
    void a_change_goes_from_hand_in_to_publication_and_back() throws Exception {
        ApiCaller officer = as(Role.POLICY_OFFICER, "policy-of-drafts");
        ApiCaller approver = as(Role.APPROVER, "approver-of-drafts");
        String draft = handedIn(officer);
        Answer check = officer.get(draft + "/check");
        assertThat(check.json().path("tests").toString()).contains("\"failed\"");
        assertCode(step(officer, draft, "checked", ""), 422, "FAULTY");
        byte[] right = edited("");
        String tag = officer.get(draft).header("ETag");
        Answer mended = officer.put(draft + TIMELINES, right, "If-Match", tag);
        assertThat(mended.json().path("files").toString()).isEqualTo("[\"timelines.xlsx\"]");
        assertThat(step(officer, draft, "checked", "").status()).isEqualTo(200);
        assertThat(officer.get(draft + "/difference").text()).contains("\"Period\"");
        assertThat(step(officer, draft, "compared", "").status()).isEqualTo(200);
        trials(officer, draft);
        decisions(officer, approver, draft);
    }

    private void trials(ApiCaller officer, String draft) throws Exception {
        String number = draft.replaceAll(".*/", "");
        ApiCaller lcu = as(Role.LCU, "lcu-of-drafts");
        String rows =
                "D1,2025-03-03,clerk,bill-of-drafts,bill,bill-passed,register\n"
                        + "D2,2025-03-14,clerk,bill-of-drafts,bill,delivered-to-governor,book\n";
        assertThat(lcu.submit("clerk", "2024/25", "d.csv", HEADING + rows).status()).isEqualTo(201);
        assertCode(
                officer.post("/api/v1/rulebooks/trials/impact", "{\"draft\":" + number + "}"),
                409,
                "NOT_ITS_TURN");
        JsonNode tests =
                found(
                        officer,
                        officer.post(
                                "/api/v1/rulebooks/trials/tests", "{\"draft\":" + number + "}"));
        assertThat(tests.path("score").asInt()).isEqualTo(100);
        JsonNode impact =
                found(
                        officer,
                        officer.post(
                                "/api/v1/rulebooks/trials/impact",
                                "{\"draft\":" + number + ",\"asOf\":\"2025-06-30\"}"));
        JsonNode change = impact.path("changes").path(0);
        assertThat(change.path("id").asText()).isEqualTo("bill-of-drafts");
        assertThat(change.path("verdictBefore").asText()).isEqualTo("met");
        assertThat(change.path("verdictAfter").asText()).isEqualTo("met-late");
        assertThat(change.path("cells").path(0).path(0).path("cell").asText())
                .isEqualTo("timelines.xlsx!timelines!I10");
    }

    private void decisions(ApiCaller officer, ApiCaller approver, String draft) {
        String why = "{\"reason\":\"The Act was amended\"}";
        assertCode(step(officer, draft, "published", why), 409, "NOT_ITS_TURN");
        assertThat(step(officer, draft, "submitted", "{\"note\":\"\"}").status()).isEqualTo(200);
        String yes = "{\"comment\":\"Read with the Act\"}";
        assertCode(step(officer, draft, "approved", yes), 403, "NOT_PERMITTED");
        accounts.grant(
                "test",
                "policy-of-drafts",
                Role.APPROVER,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.of("approver-of-drafts"));
        assertCode(step(officer, draft, "approved", yes), 403, "NOT_THIS_PERSON");
        assertThat(step(approver, draft, "approved", yes).status()).isEqualTo(200);
        Answer published = step(approver, draft, "published", why);
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        String hash = published.json().path("hash").asText();
        JsonNode line = officer.get("/api/v1/rulebooks").json();
        assertThat(line.path(line.size() - 1).path("hash").asText()).isEqualTo(hash);
        String shipped =
                "/api/v1/rulebooks/" + RulebookSource.shipped().hash() + "/published-again";
        assertCode(officer.post(DRAFTS + "/1/steps/approved", yes), 428, "IF_MATCH_MISSING");
        Answer back = approver.post(shipped, "{\"reason\":\"The court set it aside\"}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().path("hash").asText()).isEqualTo(RulebookSource.shipped().hash());
    }

    @Test
    void what_is_not_there_is_told() {
        ApiCaller officer = as(Role.POLICY_OFFICER, "policy-of-nothing");
        assertCode(officer.get(DRAFTS + "/99999"), 404, "NO_SUCH_DRAFT");
        assertCode(officer.get(DRAFTS + "/99999/three"), 404, "NO_SUCH_DRAFT");
        assertCode(officer.get("/api/v1/rulebooks/trials/99999"), 404, "NOT_FOUND");
        assertCode(as(Role.MEMBER, "member-of-drafts").get(DRAFTS), 403, "NOT_PERMITTED");
        assertThat(officer.get("/api/v1/rulebooks/trials").status()).isEqualTo(200);
        assertThat(officer.get(DRAFTS).status()).isEqualTo(200);
    }
}
