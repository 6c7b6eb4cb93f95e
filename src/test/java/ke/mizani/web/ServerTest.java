package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.store.Accounts;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServerTest {

    private static final String PASSWORD = "mizani ni mizani";

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final OneTimeLinks links;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    ServerTest(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(root.resolve(path));
    }

    private HttpRequest.Builder form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private String withPassword(String code, Role role) throws Exception {
        accounts.open("test", code, "", "en", "");
        accounts.grant(
                "test", code, role, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.empty());
        String link = links.make("test", code).text();
        var set = send(form("/password", "link", link, "password", PASSWORD, "again", PASSWORD));
        assertThat(set.statusCode()).isEqualTo(303);
        return link;
    }

    private String cookie(String code) throws Exception {
        var answer = send(form("/log-in", "code", code, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
        return cookie.replaceFirst(";.*", "");
    }

    @Test
    void nobody_is_sent_to_log_in() throws Exception {
        var answer = send(to("/"));
        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/log-in"));
        assertThat(send(to("/log-in")).body()).contains("<h1").contains("Log in");
        assertThat(send(to("/log-in").header("Cookie", "mizani-language=sw")).body())
                .contains("Ingia");
    }

    @Test
    void a_link_sets_a_password_once_and_then_lets_in() throws Exception {
        String link = withPassword("clerk", Role.CLERK);
        String cookie = cookie("clerk");
        assertThat(send(to("/").header("Cookie", cookie)).body()).contains("You act as Clerk.");
        assertThat(
                        send(form(
                                        "/password",
                                        "link",
                                        link,
                                        "password",
                                        PASSWORD,
                                        "again",
                                        PASSWORD))
                                .statusCode())
                .isEqualTo(410);
        assertThat(send(form("/log-in", "code", "clerk", "password", "wrong")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_role_opens_only_its_own_places() throws Exception {
        withPassword("member", Role.MEMBER);
        withPassword("auditor", Role.AUDITOR);
        var refused = send(to("/accounts").header("Cookie", cookie("member")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You may not see this page");
        assertThat(send(to("/accounts").header("Cookie", cookie("auditor"))).body())
                .contains("auditor");
    }

    @Test
    void a_form_without_the_key_of_the_session_changes_nothing() throws Exception {
        withPassword("hr-officer", Role.HR);
        String cookie = cookie("hr-officer");
        assertThat(send(form("/log-out").header("Cookie", cookie)).statusCode()).isEqualTo(403);
        String page = send(to("/").header("Cookie", cookie)).body();
        String key = page.replaceAll("(?s).*name=\"form-key\" value=\"([^\"]+)\".*", "$1");
        assertThat(send(form("/log-out", "form-key", key).header("Cookie", cookie)).statusCode())
                .isEqualTo(303);
        assertThat(send(to("/").header("Cookie", cookie)).statusCode()).isIn(302, 303);
    }

    @Test
    void a_program_logs_in_with_a_token() throws Exception {
        withPassword("lcu-officer", Role.LCU);
        var opened =
                send(
                        to("/api/v1/session")
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"account\":\"lcu-officer\",\"password\":\""
                                                        + PASSWORD
                                                        + "\"}")));
        assertThat(opened.statusCode()).isEqualTo(201);
        String token = opened.body().replaceAll(".*:\"([^\"]+)\".*", "$1");
        assertThat(send(to("/api/v1/session").header("Authorization", "Bearer " + token)).body())
                .contains("\"account\":\"lcu-officer\"")
                .contains("self:read");
        assertThat(
                        send(to("/api/v1/accounts").header("Authorization", "Bearer " + token))
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        send(to("/api/v1/session").header("Authorization", "Bearer forged"))
                                .statusCode())
                .isEqualTo(401);
        assertThat(send(to("/api/v1/accounts")).statusCode()).isEqualTo(401);
    }

    @Test
    void every_answer_tells_the_browser_what_it_may_not_do() throws Exception {
        var headers = send(to("/log-in")).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy ->
                                assertThat(policy)
                                        .contains("default-src 'none'")
                                        .doesNotContain("unsafe-inline"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void where_nothing_is_a_reader_gets_a_page_and_a_program_a_problem() throws Exception {
        var page = send(to("/nothing-here").header("Cookie", "mizani-language=sw"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Hakuna ukurasa kama huu").contains("lang=\"sw\"");
        var problem = send(to("/api/v1/nothing-here"));
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(send(to("/api/v1/accounts")).body()).contains("NOT_LOGGED_IN");
    }
}
