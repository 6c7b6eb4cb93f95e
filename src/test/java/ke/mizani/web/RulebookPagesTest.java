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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.rulebook.HostileFiles;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.TableProblem.Code;
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
        String key = key(officer);
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

    private static Map<String, byte[]> hostile() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Set<Code> left =
                EnumSet.of(
                        Code.UNREADABLE_WORKBOOK,
                        Code.TOO_LARGE,
                        Code.XML_ENTITIES,
                        Code.MACROS,
                        Code.EMBEDDED_OBJECT);
        HostileFiles.all("file:///etc/passwd")
                .forEach(
                        (name, one) -> {
                            if (left.remove(one.code())) {
                                files.put(name, one.content());
                            }
                        });
        assertThat(left).isEmpty();
        files.put("20 MB of nothing", new byte[20_000_000]);
        files.put("a file of activities", "activity_id,date\n".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void what_is_no_workbook_is_not_even_kept() throws Exception {
        String officer = cookie(Role.POLICY_OFFICER);
        String key = key(officer);
        var begun = post("/rulebook/drafts", officer, key, "title", "A draft in danger");
        String draft = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
        for (Map.Entry<String, byte[]> file : hostile().entrySet()) {
            var answer = upload(draft, officer, key, "holidays.xlsx", file.getValue());
            assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(409);
            assertThat(answer.body()).as(file.getKey()).contains("nothing of it is kept. holidays");
        }
        var other = upload(draft, officer, key, "<b>\u202Exslx.exe", new byte[] {1});
        assertThat(other.body())
                .contains("no such workbook: &lt;b&gt;")
                .doesNotContain("<b>", "\u202E");
        assertThat(page(draft, officer)).contains("Nothing handed in yet");
    }

    private HttpResponse<String> upload(
            String draft, String cookie, String key, String name, byte[] content) throws Exception {
        String part = "--edge\r\nContent-Disposition: form-data; name=";
        String head =
                part
                        + "\"form-key\"\r\n\r\n"
                        + key
                        + "\r\n"
                        + part
                        + "\"version\"\r\n\r\n1\r\n"
                        + part
                        + "\"file\"; filename=\""
                        + name
                        + "\"\r\n\r\n";
        return send(
                HttpRequest.newBuilder(root.resolve(draft + "/steps/uploaded"))
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArrays(
                                        List.of(
                                                head.getBytes(StandardCharsets.UTF_8),
                                                content,
                                                "\r\n--edge--\r\n"
                                                        .getBytes(StandardCharsets.UTF_8)))),
                cookie);
    }

    private String key(String cookie) throws Exception {
        return page("/rulebook/drafts", cookie)
                .replaceAll("(?s).*name=\"form-key\" value=\"([^\"]+)\".*", "$1");
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
