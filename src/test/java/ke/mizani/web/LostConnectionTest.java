package ke.mizani.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import ke.mizani.app.People;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/** Rows that were typed outlive the connection, in a real browser. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class LostConnectionTest {

    private final Chromium chromium;
    private final People people;

    LostConnectionTest(Chromium chromium, People people) {
        this.chromium = chromium;
        this.people = people;
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

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
