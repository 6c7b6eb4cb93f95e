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
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.junit.jupiter.api.Test;

/** The rulebook and its drafts, as readers and policy officers see them. */
@QuarkusTest
class RulebookPagesTest {

    private static final String TIMELINES =
            "/rulebook/versions/" + RulebookSource.shipped().hash() + "/timelines.xlsx";

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final Sessions sessions;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    RulebookPagesTest(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    private String cookie(Role role) {
        String code = role.word() + "-of-pages";
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
        return "mizani-session=" + sessions.open(code).text();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String cookie) throws Exception {
        return browser.send(
                request.header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String page(String path, String cookie) throws Exception {
        var answer = send(HttpRequest.newBuilder(root.resolve(path)), cookie);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_reader_sees_the_tables_as_the_spreadsheet_has_them() throws Exception {
        String reader = cookie(Role.MEMBER);
        assertThat(page("/rulebook", reader)).contains("timelines.xlsx").doesNotContain("Drafts<");
        String sheet = page(TIMELINES + "/timelines", reader);
        assertThat(sheet).contains("id=\"A10\"").contains("LEG-01").contains("123 of 123 rows");
        assertThat(page(TIMELINES + "/timelines?q=leg-01+forward&on=2025-01-01", reader))
                .contains("1 of 123 rows");
        assertThat(page(TIMELINES + "/timelines?on=someday", reader)).contains("2026-06-30");
        assertThat(send(HttpRequest.newBuilder(root.resolve(TIMELINES)), reader).statusCode())
                .isEqualTo(200);
        assertThat(page("/rulebook/time-line", reader)).contains("<svg").contains("mizani");
        assertThat(page("/rulebook/register", reader + "; mizani-language=sw")).contains("Vifungu");
        assertThat(page("/rulebook/clauses", reader)).contains("CGA-24-1");
    }

    @Test
    void an_officer_begins_a_draft_and_is_told_what_is_wrong() throws Exception {
        String officer = cookie(Role.POLICY_OFFICER);
        String key =
                page("/rulebook/drafts", officer)
                        .replaceAll("(?s).*name=\"form-key\" value=\"([^\"]+)\".*", "$1");
        assertThat(post("/rulebook/drafts", officer, key, "title", "").statusCode()).isEqualTo(400);
        var begun = post("/rulebook/drafts", officer, key, "title", "A draft on pages");
        assertThat(begun.statusCode()).isEqualTo(303);
        String draft = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
        assertThat(page(draft, officer)).contains("Nothing handed in yet").contains("9. Published");
        assertThat(page(draft, officer + "; mizani-language=sw")).contains("9. Kuchapishwa");
        var early = post(draft + "/steps/checked", officer, key, "version", "1");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("It is not the turn of that step.");
        var stale = post(draft + "/steps/withdrawn", officer, key, "version", "7");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(post(draft + "/three", officer, key, "count", "0").statusCode()).isEqualTo(409);
        assertThat(page("/rulebook/drafts", cookie(Role.AUDITOR))).contains("A draft on pages");
    }

    private HttpResponse<String> post(
            String path, String cookie, String key, String field, String value) throws Exception {
        String body =
                "form-key="
                        + URLEncoder.encode(key, StandardCharsets.UTF_8)
                        + "&"
                        + field
                        + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                cookie);
    }
}
