package ke.mizani.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.rest.ApiCaller.Answer;
import ke.mizani.store.Accounts;
import ke.mizani.store.AuditLine;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.junit.jupiter.api.Test;

/** Files handed in, evaluations asked for, and what was found, as programs see them. */
@QuarkusTest
class RecordsTest {

    private static final String HEADING =
            "activity_id,date,office,matter,matter_type,event,evidence\n";

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog log;
    private final ContractArchive contracts;

    RecordsTest(Accounts accounts, Sessions sessions, AuditLog log, ContractArchive contracts) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
    }

    private ApiCaller as(Role role, String office) {
        String code = role.word() + "-of-" + office;
        if (accounts.find(code).isEmpty()) {
            accounts.open("test", code, office, "en", "");
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

    private static String received(String id, String matter) {
        return id + ",2025-03-03,clerk," + matter + ",bill,bill-passed,register\n";
    }

    @Test
    void the_same_key_hands_in_once_and_another_file_under_it_is_refused() {
        ApiCaller focal = as(Role.FOCAL_PERSON, "keyed");
        String file = HEADING + received("K1", "bill-keyed");
        Answer first = focal.submit("keyed", "2024/25", "k.csv", file, "Idempotency-Key", "k-1");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("entered").asInt()).isEqualTo(1);
        Answer again = focal.submit("keyed", "2024/25", "k.csv", file, "Idempotency-Key", "k-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Answer other =
                focal.submit("keyed", "2024/25", "k.csv", file + "\n", "Idempotency-Key", "k-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("code").asText()).isEqualTo("KEY_USED_OTHERWISE");
        Answer without = focal.submit("keyed", "2024/25", "k.csv", file);
        assertThat(without.status()).as("the same file without a key").isEqualTo(200);
        assertThat(without.text()).isEqualTo(first.text());
        assertThat(focal.get("/api/v1/submissions").json()).hasSize(1);
    }

    @Test
    void refused_rows_are_told_by_line_and_column() {
        ApiCaller focal = as(Role.FOCAL_PERSON, "faulty");
        String file = HEADING + "F1,someday,faulty,bill-f,bill,bill-passed,register\n";
        Answer taken = focal.submit("faulty", "2024/25", "f.csv", file);
        assertThat(taken.status()).isEqualTo(201);
        Answer refused = focal.get(taken.header("Location") + "/refused");
        JsonNode problem = refused.json().path(0).path("problems").path(0);
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asText()).isEqualTo("date");
        assertThat(problem.path("code").asText()).isEqualTo("NOT_A_DATE");
    }

    @Test
    void what_is_no_file_of_activities_is_refused_whole() {
        ApiCaller focal = as(Role.FOCAL_PERSON, "empty");
        Answer empty = focal.submit("empty", "2024/25", "e.csv", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.header("Content-Type")).startsWith("application/problem+json");
        assertThat(empty.json().path("code").asText()).isEqualTo("NO_ACTIVITY_FILE");
        assertThat(empty.json().path("problems").path(0).path("code").asText())
                .isEqualTo("EMPTY_FILE");
        Answer period = focal.submit("empty", "soon", "e.csv", HEADING);
        assertThat(period.status()).isEqualTo(400);
        assertThat(focal.get("/api/v1/submissions").json()).isEmpty();
    }

    @Test
    void a_focal_person_hands_in_and_sees_only_what_is_of_the_own_office() {
        ApiCaller one = as(Role.FOCAL_PERSON, "office-one");
        ApiCaller two = as(Role.FOCAL_PERSON, "bureau-two");
        Answer own = one.submit("", "2024/25", "o.csv", HEADING + received("O1", "bill-of-one"));
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        assertThat(own.json().path("office").asText()).isEqualTo("office-one");
        String place = own.header("Location");
        assertThat(two.get(place).status()).isEqualTo(404);
        assertThat(two.get(place + "/file").status()).isEqualTo(404);
        assertThat(two.get("/api/v1/submissions?office=office-one").status()).isEqualTo(403);
        assertThat(
                        two.submit(
                                        "office-one",
                                        "2024/25",
                                        "t.csv",
                                        HEADING + received("T1", "bill-of-two"))
                                .status())
                .isEqualTo(403);
        assertThat(as(Role.LCU, "lcu").get(place).status()).isEqualTo(200);
        assertThat(as(Role.MEMBER, "floor").get(place).status()).isEqualTo(403);
        assertThat(new ApiCaller(root, "").get(place).status()).isEqualTo(401);
    }

    @Test
    void who_has_it_already_gets_nothing_twice() {
        ApiCaller focal = as(Role.FOCAL_PERSON, "registry-of-tags");
        Answer taken =
                focal.submit(
                        "registry-of-tags", "2024/25", "g.csv", HEADING + received("G1", "bill-g"));
        String place = taken.header("Location");
        String tag = focal.get(place).header("ETag");
        assertThat(tag).isNotEmpty();
        assertThat(focal.get(place, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(focal.get(place + "/file").text()).contains("bill-g");
    }

    @Test
    void a_list_is_read_page_by_page() {
        ApiCaller focal = as(Role.FOCAL_PERSON, "turner-of-leaves");
        for (int i = 0; i < 5; i++) {
            String row = received("P" + i, "bill-p" + i);
            assertThat(
                            focal.submit("turner-of-leaves", "2024/25", i + ".csv", HEADING + row)
                                    .status())
                    .isEqualTo(201);
        }
        List<Long> seen = new ArrayList<>();
        Answer page = focal.get("/api/v1/submissions?limit=2");
        while (true) {
            page.json().forEach(one -> seen.add(one.path("number").asLong()));
            String next = page.header("Link");
            if (next.isEmpty()) {
                break;
            }
            page = focal.get(next.substring(1, next.indexOf('>')));
        }
        assertThat(seen).hasSize(5).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(focal.get("/api/v1/submissions?limit=0").status()).isEqualTo(400);
        assertThat(focal.get("/api/v1/submissions?limit=501").status()).isEqualTo(400);
    }

    private static JsonNode ended(ApiCaller caller, String place) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonNode job = caller.get(place).json();
            if (List.of("done", "failed", "stopped").contains(job.path("state").asText())) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not ended within a minute");
    }

    @Test
    void an_evaluation_is_made_in_its_turn_and_its_findings_are_told() throws Exception {
        ApiCaller lcu = as(Role.LCU, "lcu");
        String rows =
                HEADING
                        + received("E1", "bill-evaluated")
                        + "E2,2025-03-18,clerk,bill-evaluated,bill,delivered-to-governor,register\n";
        assertThat(lcu.submit("lcu", "2024/25", "e.csv", rows).status()).isEqualTo(201);
        String wanted = "{\"kind\":\"check\",\"asOf\":\"2025-04-30\"}";
        Answer asked = lcu.post("/api/v1/evaluations", wanted, "Idempotency-Key", "e-1");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        Answer again = lcu.post("/api/v1/evaluations", wanted, "Idempotency-Key", "e-1");
        assertThat(again.header("Location")).isEqualTo(asked.header("Location"));
        JsonNode job = ended(lcu, asked.header("Location"));
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
        assertThat(job.path("percent").asInt()).isEqualTo(100);
        long run = job.path("run").asLong();
        Answer late = lcu.get("/api/v1/findings?run=" + run + "&matter=bill-evaluated&breach=true");
        assertThat(late.json()).as(late.text()).isNotEmpty();
        JsonNode first = late.json().path(0);
        assertThat(first.path("status").asText()).isEqualTo("met-late");
        assertThat(first.path("daysLate").asInt()).isEqualTo(1);
        String place = "/api/v1/findings/" + run + "/" + first.path("place").asInt();
        Answer why = lcu.get(place);
        assertThat(why.json().path(0).path("clause").asText())
                .as(why.text())
                .isEqualTo(first.path("clause").asText());
        assertThat(why.json().path(0).path("why")).isNotEmpty();
        Answer sw = lcu.get(place + "?language=sw");
        assertThat(sw.text()).isNotEqualTo(why.text());
        JsonNode matter = lcu.get("/api/v1/matters/bill-evaluated").json();
        assertThat(matter.path("activities")).hasSize(2);
        assertThat(matter.path("type").asText()).isEqualTo("bill");
        Answer receipt = lcu.get("/api/v1/runs/" + run + "/receipt");
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text()).startsWith("PK");
        JsonNode clocks = lcu.get("/api/v1/clocks?run=" + run + "&limit=500").json();
        assertThat(clocks).isNotEmpty();
        assertThat(clocks)
                .allMatch(
                        one ->
                                List.of("overdue", "pending", "suspended")
                                        .contains(one.path("status").asText()));
        assertThat(lcu.get("/api/v1/runs/" + run).json().path("kind").asText()).isEqualTo("check");
    }

    @Test
    void a_scorecard_of_an_officer_is_for_the_officer_and_for_who_may_see_all() throws Exception {
        for (String holder : List.of("hansard-editor", "clerk")) {
            Path file = Path.of("contracts/2025-26/" + holder + ".yaml");
            contracts.take("hr", Files.readAllBytes(file), "");
        }
        ApiCaller hr = as(Role.HR, "hr");
        Path year = Path.of("src/test/resources/examples/contracts-2025-26/activities.csv");
        assertThat(hr.submit("hr", "2025/26", "a.csv", Files.readString(year)).status())
                .isEqualTo(201);
        Answer asked =
                hr.post(
                        "/api/v1/evaluations",
                        "{\"kind\":\"evaluate\",\"period\":\"2025/26\",\"asOf\":\"2026-07-31\"}");
        JsonNode job = ended(hr, asked.header("Location"));
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
        String run = "run=" + job.path("run").asLong();
        JsonNode all = hr.get("/api/v1/scorecards?" + run).json();
        assertThat(all.findValuesAsText("contract"))
                .contains("hansard-editor-2025-26", "clerk-2025-26");
        String card = "/api/v1/scorecards/" + job.path("run").asLong() + "/hansard-editor-2025-26";
        assertThat(hr.get(card).json().path(0).path("grade").asText()).isNotEmpty();
        ApiCaller lcu = as(Role.LCU, "lcu");
        assertThat(lcu.get("/api/v1/scorecards?" + run).json().findValuesAsText("contract"))
                .doesNotContain("hansard-editor-2025-26");
        assertThat(lcu.get(card).status()).isEqualTo(404);
        assertThat(lcu.get("/api/v1/runs/" + job.path("run").asLong() + "/receipt").status())
                .isEqualTo(403);
        accounts.open("test", "hansard-editor", "hansard", "en", "");
        accounts.grant(
                "test",
                "hansard-editor",
                Role.STAFF_MEMBER,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.empty());
        ApiCaller self = new ApiCaller(root, sessions.open("hansard-editor").text());
        assertThat(self.get(card).status()).isEqualTo(200);
        assertThat(looks("hansard-editor")).contains("hr-of-hr", "hansard-editor");
        assertThat(looks("hansard-editor")).doesNotContain("lcu-of-lcu");
    }

    /** Who looked at records of an officer. */
    private List<String> looks(String person) {
        return log
                .entries(
                        new AuditSelection(
                                Optional.of(person),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .stream()
                .filter(line -> line.kind().equals("personal-record-read"))
                .map(AuditLine::actor)
                .distinct()
                .toList();
    }

    @Test
    void what_cannot_be_evaluated_is_told_at_once() {
        ApiCaller lcu = as(Role.LCU, "lcu");
        Answer early =
                lcu.post(
                        "/api/v1/evaluations",
                        "{\"kind\":\"check\",\"knownAsOf\":\"2001-01-01\",\"asOf\":\"2001-01-01\"}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().path("code").asText()).isEqualTo("NO_SUBMISSIONS");
        Answer period = lcu.post("/api/v1/evaluations", "{\"kind\":\"evaluate\"}");
        assertThat(period.json().path("code").asText()).isEqualTo("NO_PERIOD");
        assertThat(lcu.post("/api/v1/evaluations", "{\"kind\":\"guess\"}").status()).isEqualTo(400);
        assertThat(lcu.get("/api/v1/evaluations/999999").status()).isEqualTo(404);
        assertThat(lcu.get("/api/v1/runs/999999").status()).isEqualTo(404);
    }

    @Test
    void an_auditor_reads_the_log_and_others_do_not() {
        ApiCaller auditor = as(Role.AUDITOR, "audit");
        Answer entries = auditor.get("/api/v1/audit?limit=3");
        assertThat(entries.json()).hasSize(3);
        assertThat(entries.header("Link")).contains("after=3");
        assertThat(as(Role.LCU, "lcu").get("/api/v1/audit").status()).isEqualTo(403);
    }

    @Test
    void the_published_rulebook_is_told_with_its_workbooks() {
        ApiCaller member = as(Role.MEMBER, "floor");
        JsonNode published = member.get("/api/v1/rulebooks").json().path(0);
        String hash = published.path("hash").asText();
        assertThat(hash).hasSize(64);
        JsonNode version = member.get("/api/v1/rulebooks/" + hash).json();
        assertThat(version.path("workbooks").toString()).contains("timelines.xlsx");
        Answer workbook = member.get("/api/v1/rulebooks/" + hash + "/workbooks/timelines.xlsx");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.text()).startsWith("PK");
        assertThat(member.get("/api/v1/rulebooks/" + hash + "/workbooks/x.xlsx").status())
                .isEqualTo(404);
    }
}
