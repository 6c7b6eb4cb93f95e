package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import ke.mizani.web.Journey.Way;
import org.junit.jupiter.api.Test;

/** The jobs around accounts and records, from log-in to result. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class JourneyTest {

    private static final String PASSWORD = "mizani ni mizani";
    private static final int FIRST_PAGE = 200_000;

    private final Chromium chromium;
    private final Clock clock;

    JourneyTest(Chromium chromium, Clock clock) {
        this.chromium = chromium;
        this.clock = clock;
    }

    @EachWay
    void an_administrator_lets_somebody_in_who_chooses_a_password(
            String language, int width, Way way) {
        String code = "journey-" + language;
        try (Journey someone = Journey.of(chromium.browser(), language, width, way)) {
            someone.logIn("administrator").follow("place-accounts").follow("account-open");
            someone.type("account-code", code).press("account-open");
            someone.seesWord("account-done-opened").choose("grant-role", "hr");
            someone.press("grant-give").seesWord("role-hr").press("account-link");
            String link = someone.page().locator(".mz-secret").textContent();
            someone.logOut().goTo(link.replaceFirst("^https?://[^/]*", ""));
            someone.type("password-new", PASSWORD).type("password-again", PASSWORD);
            someone.press("password-set").logIn(code, PASSWORD);
            someone.followText(code).type("password-current", PASSWORD);
            someone.type("password-new", PASSWORD + " tena");
            someone.type("password-again", PASSWORD + " tena").press("own-password");
            someone.seesWord("own-done");
        }
    }

    @EachWay
    void a_focal_person_types_rows_is_told_what_is_wrong_and_sees_what_was_taken(
            String language, int width, Way way) {
        String matter = "journey-bill-" + language;
        try (Journey focal = Journey.of(chromium.browser(), language, width, way)) {
            focal.logIn("focal-person").follow("begin-hand-in").follow("submission-typed");
            Locator row =
                    focal.page()
                            .locator("fieldset")
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHasText(focal.word("submission-about-matter")))
                            .first();
            focal.typeInto(row.locator("[name=date]"), LocalDate.now(clock).toString());
            focal.typeInto(row.locator("[name=matter]"), matter);
            focal.typeInto(row.locator("[name=matterType]"), "bill");
            focal.typeInto(row.locator("[name=event]"), "bill-passd");
            focal.typeInto(row.locator("[name=evidence]"), "Order paper 12");
            focal.press("submission-send").seesWord("submission-mend");
            focal.typeInto(row.locator("[name=event]"), "bill-passed");
            focal.press("submission-send").seesWord("submission-taken");
            focal.sees(focal.word("submission-sentence", 1, 1, 0, 0));
        }
    }

    @EachWay
    void an_auditor_sees_who_did_what_and_finds_the_receipts(String language, int width, Way way) {
        try (Journey auditor = Journey.of(chromium.browser(), language, width, way)) {
            auditor.logIn("auditor").follow("place-audit").type("audit-actor", "hr-officer");
            auditor.type("audit-from", "2025-01-01").press("case-filter");
            auditor.seesAt("main td:text-is('hr-officer')").follow("runs");
            auditor.seesAt("main a[href^='/api/v1/runs/'][download]");
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
}
