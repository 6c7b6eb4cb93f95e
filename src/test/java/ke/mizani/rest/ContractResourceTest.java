package ke.mizani.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ke.mizani.app.Permissions;
import ke.mizani.casework.ContractStep;
import ke.mizani.store.Accounts;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractResourceTest {

    private static final String CONTRACTS = "/api/v1/contracts";

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog log;
    private final HttpClient http = HttpClient.newHttpClient();

    ContractResourceTest(Accounts accounts, Sessions sessions, AuditLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
    }

    private String token(String code, String office, Role role) {
        if (accounts.find(code).isEmpty()) {
            accounts.open("test", code, office, "en", "");
            LocalDate first = LocalDate.of(2020, 1, 1);
            accounts.grant("test", code, role, first, Optional.empty(), Optional.empty());
        }
        return sessions.open(code).text();
    }

    private HttpRequest.Builder to(String token, String path) {
        return HttpRequest.newBuilder(root.resolve(CONTRACTS + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> begin(String token, String draft) throws Exception {
        return send(
                to(token, "")
                        .header("Content-Type", "application/yaml")
                        .POST(BodyPublishers.ofString(draft)));
    }

    private HttpResponse<String> step(
            String token, String contract, String step, String etag, String facts)
            throws Exception {
        HttpRequest.Builder request =
                to(token, "/" + contract + "/steps/" + step)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(facts));
        return send(etag.isEmpty() ? request : request.header("If-Match", etag));
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String draft(String id, String person) throws IOException {
        return Files.readString(Path.of("contracts/2025-26/hansard-editor.yaml"))
                .replace("signed: 2025-08-20\n", "")
                .replace("id: hansard-editor-2025-26", "id: " + id)
                .replace("person: hansard-editor", "person: " + person);
    }

    @Test
    void a_contract_is_drafted_checked_negotiated_and_signed() throws Exception {
        String hr = token("rest-hr", "human-resource", Role.HR);
        var begun = begin(hr, draft("rest-1", "rest-editor"));
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(begun.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith(CONTRACTS + "/rest-1"));
        assertThat(begin(hr, draft("rest-1", "rest-editor")).statusCode()).isEqualTo(409);

        var checked = step(hr, "rest-1", "checked", etag(begun), "{}");
        assertThat(checked.statusCode()).isEqualTo(200);
        String agreed = "{\"on\": \"2025-08-01\", \"evidence\": \"Minutes HR/12\"}";
        var negotiated = step(hr, "rest-1", "negotiated", etag(checked), agreed);
        var signed = step(hr, "rest-1", "signed", etag(negotiated), "{\"on\": \"2025-08-20\"}");
        assertThat(json(signed).path("contract").path("signed").asText()).isEqualTo("2025-08-20");
        assertThat(json(signed).path("provisional").asBoolean()).isTrue();

        String draft = json(signed).path("texts").path(0).path("number").asText();
        String version = json(signed).path("texts").path(1).path("number").asText();
        assertThat(send(to(hr, "/rest-1/texts/" + version)).body()).contains("signed: 2025-08-20");
        var difference = send(to(hr, "/rest-1/texts/" + version + "/differences?from=" + draft));
        assertThat(json(difference)).hasSize(1);
        assertThat(send(to(hr, "/rest-1/texts/0")).statusCode()).isEqualTo(404);
        var unchanged = send(to(hr, "/rest-1").header("If-None-Match", etag(signed)));
        assertThat(unchanged.statusCode()).isEqualTo(304);
    }

    @Test
    void a_wrong_step_changes_nothing_and_says_why() throws Exception {
        String hr = token("rest-hr", "human-resource", Role.HR);
        var begun = begin(hr, draft("rest-2", "rest-clerk-of-works"));
        String now = etag(begun);
        assertThat(step(hr, "rest-2", "checked", "", "{}").statusCode()).isEqualTo(428);
        assertThat(step(hr, "rest-2", "checked", "\"7\"", "{}").statusCode()).isEqualTo(412);
        assertThat(step(hr, "rest-2", "checked", "\"x\"", "{}").statusCode()).isEqualTo(412);
        assertThat(step(hr, "rest-2", "signed", now, "{\"on\": \"2025-08-20\"}").statusCode())
                .isEqualTo(409);
        assertThat(step(hr, "rest-2", "painted", now, "{}").statusCode()).isEqualTo(404);
        assertThat(step(hr, "none", "checked", now, "{}").statusCode()).isEqualTo(404);
        assertThat(step(hr, "rest-2", "checked", now, "").statusCode()).isEqualTo(400);
        assertThat(begin(hr, "id: [").statusCode()).isEqualTo(422);
        assertThat(begin(hr, "").statusCode()).isIn(400, 422);
        var faulty =
                send(
                        to(hr, "/rest-2/draft")
                                .header("Content-Type", "application/yaml")
                                .header("If-Match", now)
                                .PUT(
                                        BodyPublishers.ofString(
                                                draft("rest-2", "rest-clerk-of-works")
                                                        .replaceFirst(
                                                                "weight: 30", "weight: 31"))));
        assertThat(faulty.statusCode()).isEqualTo(200);
        var refused = step(hr, "rest-2", "checked", etag(faulty), "{}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("code").asText()).isEqualTo("FAULTY");
        assertThat(json(refused).path("problems").path(0).path("code").asText())
                .isEqualTo("CRITERION_WEIGHT");
        assertThat(etag(send(to(hr, "/rest-2")))).isEqualTo(etag(faulty));
    }

    @Test
    void each_step_is_for_the_roles_of_the_table() throws Exception {
        String hr = token("rest-hr", "human-resource", Role.HR);
        var begun = begin(hr, draft("rest-3", "rest-reporter"));
        for (Role role : Role.values()) {
            String token = token("rest-" + role.word(), "nowhere", role);
            for (ContractStep step : ContractStep.values()) {
                int status = step(token, "rest-3", step.word(), "\"99\"", "{}").statusCode();
                int expected = expected(role, step);
                assertThat(status).as(role + " " + step).isEqualTo(expected);
            }
        }
        assertThat(etag(send(to(hr, "/rest-3")))).isEqualTo(etag(begun));
    }

    /** The version asked about is a wrong one, so that nothing is changed by who may. */
    private static int expected(Role role, ContractStep step) {
        if (!may(role, "contract:step")) {
            return 403;
        }
        if (!may(role, "contract:read-all")) {
            return 404;
        }
        return may(role, "contract:" + step.word()) ? 412 : 403;
    }

    private static boolean may(Role role, String permission) {
        return Permissions.read().allow(Set.of(role), permission);
    }

    @Test
    void an_officer_sees_the_own_contract_and_no_other_officers() throws Exception {
        String hr = token("rest-hr", "human-resource", Role.HR);
        begin(hr, draft("rest-4", "rest-own"));
        String own = token("rest-own", "hansard-research", Role.STAFF_MEMBER);
        String other = token("rest-other", "hansard-research", Role.STAFF_MEMBER);
        assertThat(send(to(own, "/rest-4")).statusCode()).isEqualTo(200);
        assertThat(send(to(other, "/rest-4")).statusCode()).isEqualTo(404);
        assertThat(send(to(other, "?year=2025/26&limit=500")).body()).doesNotContain("rest-4");
        assertThat(send(to(own, "?year=2025/26&limit=500")).body()).contains("rest-4");
        assertThat(send(to(hr, "/rest-4")).statusCode()).isEqualTo(200);
        assertThat(
                        log.entries(
                                new AuditSelection(
                                        Optional.of("rest-own"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .as("who looked at the contract of rest-own")
                .anySatisfy(entry -> assertThat(entry.actor()).isEqualTo("rest-hr"))
                .noneSatisfy(
                        entry ->
                                assertThat(entry.kind() + entry.actor())
                                        .isEqualTo("personal-record-readrest-own"));
    }
}
