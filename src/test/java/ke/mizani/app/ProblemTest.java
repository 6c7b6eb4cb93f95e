package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import ke.mizani.app.Problem.Code;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a request of a program, it is told as a problem. */
@QuarkusTest
class ProblemTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    private final Api api;

    ProblemTest(Api api) {
        this.api = api;
    }

    private Client administrator() {
        return api.as(Role.ADMINISTRATOR);
    }

    @Test
    void a_token_that_was_forged_is_refused_in_words() {
        Exchange refused = api.withToken("forged").get(ACCOUNTS).answers(Code.NOT_LOGGED_IN);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void a_session_that_was_ended_is_no_session() {
        Client clerk = api.afresh(Role.CLERK);
        clerk.delete("/api/v1/session").answers(204);
        clerk.get(ACCOUNTS).answers(Code.NOT_LOGGED_IN);
    }

    @Test
    void nobody_and_somebody_without_the_role_are_told_apart() {
        api.nobody().get(ACCOUNTS).answers(Code.NOT_LOGGED_IN);
        api.as(Role.MEMBER).get(ACCOUNTS).answers(Code.NOT_PERMITTED);
    }

    @Test
    void what_is_no_json_is_told_without_repeating_it() {
        Exchange refused = administrator().post(ACCOUNTS, "{secret").answers(Code.WRONG_REQUEST);
        assertThat(refused.body()).doesNotContain("secret");
        administrator().post(ACCOUNTS, "").answers(Code.WRONG_REQUEST);
        administrator().post(ACCOUNTS, "[]").answers(Code.WRONG_REQUEST);
    }

    @Test
    void a_field_of_the_wrong_kind_is_named() {
        Exchange refused =
                administrator()
                        .post(
                                ACCOUNTS + "/clerk/roles",
                                "{\"role\":\"clerk\",\"from\":\"tomorrow\"}")
                        .answers(Code.WRONG_REQUEST);
        assertThat(refused.json().path("detail").asText()).isEqualTo("from");
    }

    @Test
    void another_method_and_another_kind_of_body_or_answer_are_refused() {
        administrator().put(ACCOUNTS, "{}").answers(Code.WRONG_METHOD);
        administrator()
                .send("POST", ACCOUNTS, "text/plain", "clerk")
                .answers(Code.WRONG_MEDIA_TYPE);
        administrator().with("Accept", "text/csv").get(ACCOUNTS).answers(Code.NO_SUCH_FORM);
    }

    @Test
    void an_account_that_is_not_there_is_named() {
        Exchange refused = administrator().delete(ACCOUNTS + "/nobody").answers(Code.NOT_FOUND);
        assertThat(refused.json().path("detail").asText()).isEqualTo("there is no account nobody");
        administrator().get("/api/v1/nothing").answers(Code.NOT_FOUND);
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_sent() throws IOException {
        String request =
                "POST /api/v1/accounts HTTP/1.1\r\nHost: mizani\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 9000000000\r\n\r\n";
        try (Socket socket = new Socket(Client.root().getHost(), Client.root().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("\"code\":\"REQUEST_TOO_LARGE\"");
        }
    }

    @Test
    void what_fails_inside_is_told_by_a_number_only() {
        Exchange failed = api.nobody().get("/api/v1/failing").answers(Code.FAILED);
        assertThat(failed.json().path("detail").asText()).matches("[0-9a-f]{8}");
        assertThat(failed.body()).doesNotContain("inside");
        Exchange page = api.nobody().get("/failing");
        assertThat(page.answers(500).body())
                .contains("The program itself failed")
                .doesNotContain("inside");
    }

    @Test
    void who_fails_to_log_in_too_often_must_wait() {
        String wrong = "{\"account\":\"somebody\",\"password\":\"wrong\"}";
        Exchange last = api.nobody().post("/api/v1/session", wrong);
        for (int attempt = 1; attempt < 10; attempt++) {
            last.answers(Code.WRONG_PASSWORD);
            last = api.nobody().post("/api/v1/session", wrong);
        }
        last.answers(Code.WRONG_PASSWORD);
        Exchange refused = api.nobody().post("/api/v1/session", wrong);
        refused.answers(Code.TOO_MANY_ATTEMPTS);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 91);
    }
}
