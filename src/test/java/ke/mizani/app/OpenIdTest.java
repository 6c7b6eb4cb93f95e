package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import ke.mizani.app.Problem.Code;
import ke.mizani.store.Role;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Log-in by a provider: its tokens say who somebody is, our grants say what that one may do. */
@QuarkusTest
class OpenIdTest {

    private static final String SELF = "/api/v1/session";

    private final Api api;
    private final Issuer issuer;

    OpenIdTest(Api api, Issuer issuer) {
        this.api = api;
        this.issuer = issuer;
    }

    @BeforeEach
    void open_the_account_that_the_tokens_name() {
        api.as(Role.HR);
    }

    @Test
    void a_token_of_the_provider_lets_an_account_in_with_the_roles_given_here() {
        Client officer = api.withToken(issuer.token("role-hr", 5));
        Exchange self = officer.get(SELF).answers(200);
        assertThat(self.json().path("account").asText()).isEqualTo("role-hr");
        assertThat(self.json().path("roles")).hasSize(1).first().asString().contains("hr");
        officer.post("/api/v1/accounts", "{}").answers(Code.NOT_PERMITTED);
    }

    @Test
    void a_token_that_is_old_of_another_key_or_of_nobody_lets_nobody_in() throws JoseException {
        RsaJsonWebKey other = RsaJwkGenerator.generateJwk(2048);
        other.setKeyId("of the tests");
        api.withToken(issuer.token("role-hr", -5)).get(SELF).answers(Code.NOT_LOGGED_IN);
        api.withToken(issuer.signed("role-hr", 5, other)).get(SELF).answers(Code.NOT_LOGGED_IN);
        api.withToken(issuer.token("nobody-here", 5)).get(SELF).answers(Code.NOT_LOGGED_IN);
        api.withToken("not.a.token").get(SELF).answers(Code.NOT_LOGGED_IN);
    }

    @Test
    void a_browser_is_sent_to_the_provider_and_comes_back_with_a_session_of_ours()
            throws IOException, InterruptedException {
        issuer.expect("role-hr");
        CookieManager cookies = new CookieManager();
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.ALWAYS)
                        .build();
        HttpResponse<String> home =
                browser.send(
                        HttpRequest.newBuilder(Client.root().resolve("/log-in/provider")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(home.uri().getPath()).isEqualTo("/");
        assertThat(home.body()).contains("role-hr");
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(cookie -> cookie.getName())
                .contains(SessionAuthentication.COOKIE)
                .noneMatch(name -> name.startsWith("q_session"));
    }
}
