package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import ke.mizani.cli.EditedRules;
import ke.mizani.web.Journey.Way;
import org.junit.jupiter.api.io.TempDir;

/** A change of the rulebook, from a workbook on an officer's desk to its publication. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class RulebookJourneyTest {

    /** When little had happened yet: the impact is found soon. */
    private static final String EARLY_DAY = "2025-11-03";

    private final Chromium chromium;
    private final Office office;

    RulebookJourneyTest(Chromium chromium, Office office) {
        this.chromium = chromium;
        this.office = office;
    }

    @EachWay
    void a_policy_officer_hands_a_change_on_and_an_approver_publishes_it(
            String language, int width, Way way, @TempDir Path folder) throws IOException {
        String title = "Journey " + language;
        Path workbook = edited(folder, title);
        try (Journey officer = Journey.of(chromium.browser(), language, width, way)) {
            officer.logIn("policy-officer").follow("place-rulebook").follow("rb-drafts");
            officer.type("rb-draft-title", title).press("rb-begin");
            officer.attach("rb-file", workbook).press("rb-hand-in");
            officer.seesWord("rb-nothing-to-mend").press("rb-go-on").sees(title);
            officer.press("rb-go-on").press("rb-run-tests").seesAt("progress");
            officer.press("rb-job-stop").await("rb-run-tests");
            office.tested(title);
            officer.goTo(URI.create(officer.page().url()).getPath());
            assertThat(officer.page().locator("#period").inputValue()).isEqualTo("2025/26-Q4");
            officer.type("rb-day", EARLY_DAY).type("rb-period", "");
            officer.press("rb-run-impact").await("rb-submit");
            officer.type("rb-note", "Asked for by the Clerk").press("rb-submit");
            officer.seesWord("rb-stage-submitted").logOut();

            officer.logIn("policy-approver").follow("place-rulebook").follow("rb-drafts");
            officer.followText(title).sees("Asked for by the Clerk");
            officer.type("rb-comment", "Read with the Act").press("rb-approve");
            officer.type("rb-reason", "The Act was read anew").press("rb-publish");
            officer.seesWord("rb-stage-published");
        }
    }

    private static Path edited(Path folder, String note) throws IOException {
        return EditedRules.in(folder.resolve("rules"))
                .cell("timelines.xlsx", "timelines", "LEG-01", "Note", note)
                .folder()
                .resolve("timelines.xlsx");
    }
}
