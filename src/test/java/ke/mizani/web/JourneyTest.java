package ke.mizani.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import ke.mizani.app.People;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From log-in to result, in a real browser: narrow and wide, in both languages, by keys alone,
 * without scripts.
 */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class JourneyTest {

    private static final String PASSWORD = "karibu mizani";
    private static final int FIRST_PAGE = 200_000;

    private static Chromium chromium;

    private final People people;
    private final OneTimeLinks links;

    JourneyTest(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
    }

    @BeforeAll
    static void open() {
        chromium = Chromium.ready();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** The account of an administrator whose password is the one above. */
    private String administrator() {
        String account = people.account(Role.ADMINISTRATOR);
        String link = links.make("test", account).text();
        people.nobody()
                .form("/password", "link", link, "password", PASSWORD, "again", PASSWORD)
                .answers(303);
        return account;
    }

    @ParameterizedTest(name = "{0} at {1} pixels, scripts {2}")
    @CsvSource({
        "en, 1280, true",
        "sw, 360, true",
        "en, 360, false",
    })
    void an_administrator_logs_in_opens_an_account_and_gives_it_a_role(
            String language, int width, boolean scripts) {
        String account = administrator();
        String code = "journey-" + language + "-" + width + (scripts ? "" : "-plain");
        Words words =
                new Words(ke.mizani.calendar.Word.of(ke.mizani.report.Language.class, language));
        try (Reader reader =
                scripts
                        ? Reader.at(chromium.browser(), width)
                        : Reader.withoutScripts(chromium.browser(), width)) {
            Page page = reader.reading(language).page();
            page.navigate("/log-in");
            page.getByLabel(words.of("account"), exact()).fill(account);
            page.getByLabel(words.of("password"), exact()).fill(PASSWORD);
            button(page, words.of("log-in")).click();

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName(words.of("place-accounts"))
                                    .setExact(true))
                    .click();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(words.of("account-open")))
                    .click();
            page.getByLabel(words.of("account-code"), exact()).fill(code);
            button(page, words.of("account-open")).click();
            assertThat(page.getByText(words.of("account-done-opened"))).isVisible();

            page.getByLabel(words.of("grant-role"), exact()).selectOption("hr");
            button(page, words.of("grant-give")).click();
            assertThat(page.getByRole(AriaRole.ROWHEADER)).hasText(words.of("role-hr"));
        }
    }

    @Test
    void a_password_is_changed_by_keys_alone() {
        String account = administrator();
        try (Reader reader = Reader.at(chromium.browser(), 1280)) {
            Page page = reader.reading("en").page();
            page.navigate("/log-in");
            keys(page, "code", account);
            keys(page, "password", PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/$"));
            page.navigate("/account");
            keys(page, "current", PASSWORD);
            keys(page, "password", PASSWORD + " tena");
            keys(page, "again", PASSWORD + " tena");
            page.keyboard().press("Enter");
            assertThat(page.getByText("The password has been changed.")).isVisible();
        }
    }

    /** Presses Tab until the field has the focus, and types. */
    private static void keys(Page page, String field, String text) {
        for (int pressed = 0; pressed < 60; pressed++) {
            page.keyboard().press("Tab");
            if (field.equals(page.evaluate("document.activeElement.id"))) {
                page.keyboard().type(text);
                return;
            }
        }
        throw new AssertionError("no way by keys to " + field);
    }

    @Test
    void what_was_typed_survives_a_lost_connection_and_belongs_to_its_account() {
        try (Reader reader = Reader.at(chromium.browser(), 1280)) {
            Page page = reader.as(people.secret(Role.FOCAL_PERSON)).reading("en").page();
            page.navigate("/submissions/typed");
            Locator matter = page.locator("input[id^=matter-]").first();
            matter.fill("bill-on-the-way");
            page.context().setOffline(true);
            button(page, "Hand in").click();
            assertThat(page.getByText("There is no connection.")).isVisible();
            assertThatThrownBy(page::reload).hasMessageContaining("ERR_INTERNET_DISCONNECTED");

            page.context().setOffline(false);
            page.navigate("/submissions/typed");
            assertThat(matter).hasValue("bill-on-the-way");
            assertThat(page.getByText("What you typed before")).isVisible();

            reader.as(people.secret(Role.LCU));
            page.navigate("/submissions/typed");
            assertThat(matter).hasValue("");

            reader.as(people.secret(Role.FOCAL_PERSON));
            page.navigate("/submissions/typed");
            assertThat(matter).hasValue("bill-on-the-way");
            button(page, "Log out").click();
            page.waitForURL(Pattern.compile(".*/log-in.*"));
            reader.as(people.secret(Role.FOCAL_PERSON));
            page.navigate("/submissions/typed");
            assertThat(matter).hasValue("");
        }
    }

    @Test
    void the_first_page_is_small() {
        AtomicInteger bytes = new AtomicInteger();
        try (Reader reader = Reader.at(chromium.browser(), 360)) {
            reader.page().onResponse(answer -> bytes.addAndGet(answer.body().length));
            reader.page().navigate("/log-in");
            reader.page().waitForLoadState();
            assertThat(bytes.get()).isLessThan(FIRST_PAGE);
        }
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
