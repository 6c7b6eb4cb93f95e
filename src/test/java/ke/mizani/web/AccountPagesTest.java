package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Exchange;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Nairobi"));

    private final Api api;
    private final Accounts accounts;

    AccountPagesTest(Api api, Accounts accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    private Client administrator() {
        return api.as(Role.ADMINISTRATOR);
    }

    private void open(String code) {
        administrator()
                .form("/accounts", "code", code, "office", "", "language", "sw", "mail", "")
                .answers(303);
    }

    private Set<Role> roles(String code) {
        return accounts.find(code).orElseThrow().rolesOn(TODAY);
    }

    @Test
    void an_account_is_opened_given_a_role_and_let_in_by_a_link() {
        open("page-hansard");
        administrator()
                .form(
                        "/accounts/page-hansard/roles",
                        "role",
                        "staff-member",
                        "from",
                        TODAY.toString())
                .answers(303);
        assertThat(roles("page-hansard")).containsExactly(Role.STAFF_MEMBER);

        String page = administrator().form("/accounts/page-hansard/link").answers(200).body();
        String link = page.replaceAll("(?s).*/password\\?link=([\\w-]+).*", "$1");
        api.nobody()
                .form(
                        "/password",
                        "link",
                        link,
                        "password",
                        "a long password",
                        "again",
                        "a long password")
                .answers(303);
        api.nobody()
                .form("/log-in", "code", "page-hansard", "password", "a long password")
                .answers(303);
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays() {
        Exchange refused =
                administrator()
                        .form(
                                "/accounts",
                                "code",
                                "Jane Doe",
                                "office",
                                "finance",
                                "language",
                                "fr",
                                "mail",
                                "nowhere")
                        .answers(422);
        assertThat(refused.body())
                .contains("A code has small letters")
                .contains("That is no address of mail")
                .contains("Choose English or Kiswahili")
                .contains("value=\"Jane Doe\"")
                .contains("href=\"#code\"");
    }

    @Test
    void a_role_in_place_of_somebody_is_only_given_if_that_one_holds_it() {
        open("page-deputy");
        open("page-head");
        String[] grant = {
            "role", "clerk", "from", TODAY.toString(), "to", "", "inPlaceOf", "page-head"
        };
        assertThat(administrator().form("/accounts/page-deputy/roles", grant).answers(422).body())
                .contains("page-head does not hold that role on " + TODAY);
        administrator()
                .form("/accounts/page-head/roles", "role", "clerk", "from", TODAY.toString())
                .answers(303);
        administrator().form("/accounts/page-deputy/roles", grant).answers(303);
        assertThat(roles("page-deputy")).containsExactly(Role.CLERK);
    }

    @Test
    void days_that_are_turned_round_or_none_are_told() {
        open("page-days");
        assertThat(
                        administrator()
                                .form(
                                        "/accounts/page-days/roles",
                                        "role",
                                        "hr",
                                        "from",
                                        "2026-07-02",
                                        "to",
                                        "2026-07-01")
                                .answers(422)
                                .body())
                .contains("The last day is before the first");
        assertThat(
                        administrator()
                                .form("/accounts/page-days/roles", "role", "king", "from", "soon")
                                .answers(422)
                                .body())
                .contains("Choose a role")
                .contains("That is no day");
        assertThat(roles("page-days")).isEmpty();
    }

    @Test
    void nobody_closes_the_own_account() {
        assertThat(administrator().form("/accounts/role-administrator/close").answers(422).body())
                .contains("You cannot close the account that you use");
        open("page-closed");
        administrator().form("/accounts/page-closed/close").answers(303);
        assertThat(accounts.find("page-closed").orElseThrow().closed()).isTrue();
    }

    @Test
    void who_reads_accounts_but_does_not_keep_them_sees_no_form() {
        open("page-read");
        assertThat(api.as(Role.AUDITOR).get("/accounts/page-read").answers(200).body())
                .contains("Account page-read")
                .doesNotContain("action=\"/accounts/");
        api.as(Role.AUDITOR).get("/accounts/nobody").answers(404);
    }

    @Test
    void a_new_password_needs_the_present_one_and_ends_the_other_sessions() {
        open("page-own");
        administrator()
                .form("/accounts/page-own/roles", "role", "hr", "from", TODAY.toString())
                .answers(303);
        String page = administrator().form("/accounts/page-own/link").body();
        String link = page.replaceAll("(?s).*/password\\?link=([\\w-]+).*", "$1");
        api.nobody()
                .form(
                        "/password",
                        "link",
                        link,
                        "password",
                        "the first one",
                        "again",
                        "the first one")
                .answers(303);
        Client own = api.as("page-own", "");
        Client other = api.nobody().with("Cookie", cookie("page-own", "the first one"));

        assertThat(change(own, "not this one").answers(422).body())
                .contains("Hilo si nenosiri la sasa");
        change(own, "the first one").answers(303);
        other.get("/account").answers(303);
        assertThat(cookie("page-own", "the second one")).isNotEmpty();
    }

    private static Exchange change(Client client, String current) {
        return client.form(
                "/account/password",
                "current",
                current,
                "password",
                "the second one",
                "again",
                "the second one");
    }

    private String cookie(String code, String password) {
        return api.nobody()
                .form("/log-in", "code", code, "password", password)
                .answers(303)
                .header("Set-Cookie")
                .replaceFirst(";.*", "");
    }
}
