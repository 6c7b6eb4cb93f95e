package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ke.mizani.app.Client;
import ke.mizani.app.Exchange;
import ke.mizani.app.People;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as somebody sees them who wants to do harm. */
@QuarkusTest
class PageSecurityTest {

    private static final String PASSWORD = "mizani ni mizani";
    private static final String COOKIE = "mizani-session=";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final People people;
    private final OneTimeLinks links;

    PageSecurityTest(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
    }

    /** Somebody whose browser has a session of that role. */
    private Client browser(Role role) {
        return people.nobody().with("Cookie", COOKIE + people.secret(role));
    }

    private String key(Client browser) {
        return browser.get("/account")
                .body()
                .replaceAll("(?s).*name=\"form-key\" value=\"([^\"]+)\".*", "$1");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /account, 200",
        "GET, /, 303",
        "GET, /nothing/here, 404",
        "GET, /api/v1/nothing, 404",
        "PUT, /log-in, 405",
        "GET, /rulebook/templates/timelines.xlsx, 200",
        "GET, /breaches.csv, 200",
        "GET, /accounts, 403",
        "POST, /rulebook/drafts, 403",
        "GET, /contracts/../../etc/passwd, 404",
        "GET, /submissions/%2e%2e%2fetc, 404",
    })
    void every_answer_tells_the_browser_what_may_be_done_with_it(
            String method, String path, int status) {
        Client who = status == 303 ? people.nobody() : browser(Role.LCU);
        Exchange answer = who.send(method, path, FORM, "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account",
                "/submissions",
                "/breaches.csv",
                "/contracts",
                "/rulebook/templates/timelines.xlsx",
                "/api/v1/submissions",
                "/api/v1/runs",
                "/nothing",
            })
    void nothing_that_is_told_to_somebody_is_kept_on_the_way(String path) {
        assertThat(browser(Role.LCU).get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//3232235777/",
                "//evil-host",
                "/\\evil.example",
                "https://evil.example/",
                "/log-in?next=//evil",
                "%2F%2Fevil",
            })
    void no_link_of_ours_sends_anybody_elsewhere(String back) {
        Exchange answer =
                people.nobody()
                        .get(
                                "/language?to=sw&back="
                                        + URLEncoder.encode(back, StandardCharsets.UTF_8));
        assertThat(answer.answers(303).header("Location")).isEqualTo(Client.root() + "/");
    }

    @Test
    void the_language_of_a_table_is_changed_on_its_own_page() {
        Exchange answer =
                people.nobody().get("/language?to=sw&back=/rulebook/templates/timelines.xlsx");
        assertThat(answer.header("Location")).endsWith("/rulebook/templates/timelines.xlsx");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, http://evil.example",
        "Origin, null",
    })
    void a_form_of_another_site_is_refused_even_where_nobody_is_logged_in(
            String header, String value) {
        people.nobody()
                .with(header, value)
                .form("/log-in", "code", "nobody", "password", PASSWORD)
                .answers(403);
    }

    @Test
    void our_own_form_is_taken() {
        String account = withPassword(Role.AUDITOR);
        people.nobody()
                .with("Origin", Client.root().toString().replaceFirst("/$", ""))
                .form("/log-in", "code", account, "password", PASSWORD)
                .answers(303);
    }

    private String withPassword(Role role) {
        String account = people.account(role);
        String link = links.make("test", account).text();
        people.nobody()
                .form("/password", "link", link, "password", PASSWORD, "again", PASSWORD)
                .answers(303);
        return account;
    }

    @Test
    void a_session_that_somebody_else_chose_is_not_the_one_that_is_opened() {
        String account = withPassword(Role.MEMBER);
        String chosen = "A".repeat(43);
        Exchange opened =
                people.nobody()
                        .with("Cookie", COOKIE + chosen)
                        .form("/log-in", "code", account, "password", PASSWORD);
        assertThat(opened.answers(303).header("Set-Cookie"))
                .contains(COOKIE, "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain(chosen, "Domain", "Secure");
        people.nobody().with("Cookie", COOKIE + chosen).get("/account").answers(303);
    }

    @Test
    void behind_a_proxy_that_ends_tls_the_cookie_is_only_sent_over_tls() {
        String account = withPassword(Role.APPROVER);
        Exchange opened =
                people.nobody()
                        .with("X-Forwarded-Proto", "https")
                        .form("/log-in", "code", account, "password", PASSWORD);
        assertThat(opened.answers(303).header("Set-Cookie")).contains("Secure", "HttpOnly");
    }

    @Test
    void a_session_from_a_link_in_an_address_or_in_capitals_is_none() {
        String secret = people.secret(Role.AUDITOR);
        people.nobody().get("/account?mizani-session=" + secret).answers(303);
        people.nobody()
                .with("Cookie", COOKIE + secret.toLowerCase(Locale.ROOT))
                .get("/account")
                .answers(303);
        people.nobody().with("Authorization", "Basic " + secret).get("/account").answers(303);
    }

    @Test
    void another_header_of_authorization_does_not_stand_in_for_the_key_of_a_form() {
        browser(Role.HR).with("Authorization", "Basic x").form("/log-out").answers(403);
        browser(Role.HR).get("/account").answers(200);
    }

    @Test
    void a_name_of_a_file_that_wants_to_be_more_is_only_shown() {
        Client focal = browser(Role.LCU);
        String name = "<img src=x onerror=alert(1)>\u202Egnp.csv";
        String part = "--mizani\r\nContent-Disposition: form-data; name=";
        String body =
                part
                        + "\"form-key\"\r\n\r\n"
                        + key(focal)
                        + "\r\n"
                        + part
                        + "\"period\"\r\n\r\n2025/26\r\n"
                        + part
                        + "\"office\"\r\n\r\nclerk\r\n"
                        + part
                        + "\"newOffice\"\r\n\r\nyes\r\n"
                        + part
                        + "\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n"
                        + "activity_id,date,office,matter,matter_type,event,evidence\n"
                        + "SEC1,2025-08-01,clerk,sec-bill,bill,bill-passed,=HYPERLINK(1)\n"
                        + "\r\n--mizani--\r\n";
        Exchange taken =
                focal.send("POST", "/submissions", "multipart/form-data; boundary=mizani", body);
        String page = URI.create(taken.answers(303).header("Location")).getPath();
        assertThat(focal.get(page).body())
                .contains("&lt;img src=x")
                .doesNotContain("<img", "\u202E");
        assertThat(focal.get("/api/v1" + page + "/file").header("Content-Type"))
                .isEqualTo("application/octet-stream");
    }

    @ParameterizedTest(name = "{0} {1} allows {2}")
    @CsvSource({
        "PUT, /log-in, 'GET, HEAD, OPTIONS, POST'",
        "DELETE, /rulebook/drafts/7, 'GET, HEAD, OPTIONS'",
        "GET, /log-out, 'OPTIONS, POST'",
        "PUT, /api/v1/accounts, 'GET, HEAD, OPTIONS, POST'",
    })
    void who_asks_by_the_wrong_method_is_told_the_right_ones(
            String method, String path, String allowed) {
        Exchange refused = browser(Role.ADMINISTRATOR).send(method, path, FORM, "");
        assertThat(refused.answers(405).header("Allow")).isEqualTo(allowed);
    }
}
