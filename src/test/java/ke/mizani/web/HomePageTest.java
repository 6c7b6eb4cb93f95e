package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.DailySweep;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachRegister;
import ke.mizani.casework.Casework;
import ke.mizani.casework.Draft;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.casework.Step;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/** The home page tells each reader what waits for this one, and where to do it. */
@QuarkusTest
class HomePageTest {

    private static final String MATTER = "home-bill";

    private final Desk desk;
    private final DailySweep sweep;
    private final BreachRegister register;
    private final RulebookDesk drafts;
    private final Casework casework;
    private final Clock clock;

    HomePageTest(
            Desk desk,
            DailySweep sweep,
            BreachRegister register,
            RulebookDesk drafts,
            Casework casework,
            Clock clock) {
        this.desk = desk;
        this.sweep = sweep;
        this.register = register;
        this.drafts = drafts;
        this.casework = casework;
        this.clock = clock;
    }

    private Breach bill() {
        return register.list().stream()
                .filter(one -> one.matter().equals(MATTER))
                .findFirst()
                .orElseThrow();
    }

    private void take(String actor, String step, String... facts) {
        Map<String, String> said = new java.util.TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        casework.take(bill().file().number(), Optional.empty(), new Step(actor, step, said));
    }

    @Test
    void a_case_waits_for_whoever_has_its_next_step_and_for_nobody_else() {
        LocalDate today = LocalDate.now(clock);
        desk.submit(today.minusDays(60), MATTER, "bill", "bill-passed");
        sweep.today();
        String link = "href=\"/breaches/" + bill().file().number() + "\"";
        Desk.Browser lcu = desk.of("home-lcu", "legal-compliance-unit", Role.LCU);
        Desk.Browser speaker = desk.of("home-speaker", "speaker", Role.FOCAL_PERSON);
        Desk.Browser finance = desk.of("home-finance", "finance", Role.FOCAL_PERSON);
        Desk.Browser clerk = desk.of("home-clerk", "clerk", Role.CLERK);

        assertThat(lcu.get("/?").text())
                .contains("href=\"/duties?list=overdue&amp;of=all\"", "Acknowledge:", link);
        assertThat(speaker.get("/").text()).doesNotContain(link);

        take("home-lcu", "acknowledged", "office", "speaker");
        assertThat(lcu.get("/").text()).doesNotContain(link);
        assertThat(speaker.get("/").text()).contains("Tell the cause:", link);
        assertThat(finance.get("/").text()).doesNotContain(link);
        assertThat(finance.get("/duties").text()).doesNotContain("/matters/" + MATTER);
        assertThat(finance.get("/duties?of=all").text()).contains("/matters/" + MATTER);

        take("home-speaker", "explained", "cause", "printer", "explanation", "Out of order");
        take(
                "home-clerk",
                "planned",
                "corrective",
                "By hand",
                "preventive",
                "Two printers",
                "owner",
                "home-speaker",
                "promised",
                today.toString());
        take("home-speaker", "carried-out", "done", today.toString(), "evidence", "Book 7");
        assertThat(clerk.get("/").text())
                .as("the Clerk planned the action, so another verifies it")
                .doesNotContain(link);
        assertThat(lcu.get("/").text()).contains("Verify:", link);
        assertThat(lcu.get("/breaches?mine=yes").text()).contains(link);
        assertThat(clerk.get("/breaches?mine=yes&words=" + MATTER).text()).contains("No case.");
    }

    @Test
    void a_draft_waits_for_its_author_and_then_for_an_approver_who_is_not() {
        Draft draft = drafts.open("home-author", "A draft for the home page");
        String link = "href=\"/rulebook/drafts/" + draft.number() + "\"";
        Desk.Browser author = desk.of("home-author", "", Role.POLICY_OFFICER);
        Desk.Browser colleague = desk.of("home-colleague", "", Role.POLICY_OFFICER);
        Desk.Browser approver = desk.of("home-approver", "", Role.APPROVER);
        try {
            assertThat(author.get("/").text()).contains("Hand in workbooks: A draft for", link);
            assertThat(colleague.get("/").text()).doesNotContain(link);
            assertThat(approver.get("/").text()).doesNotContain(link);

            Map<String, String> about = Map.of("draft", "d", "base", draft.base(), "files", "x");
            for (String step :
                    new String[] {
                        "uploaded", "checked", "compared", "tested", "weighed", "submitted"
                    }) {
                casework.take(
                        draft.number(), Optional.empty(), new Step("home-author", step, about));
            }
            assertThat(author.get("/").text()).doesNotContain(link);
            assertThat(approver.get("/").text()).contains("Approve or give back: A draft", link);
        } finally {
            casework.take(
                    draft.number(),
                    Optional.empty(),
                    new Step("home-author", "withdrawn", Map.of("reason", "It was a test")));
        }
    }

    @Test
    void each_desk_begins_its_main_job_from_home() {
        assertThat(desk.of("home-hr", "", Role.HR).get("/").text())
                .contains("href=\"/contracts/new\"", "href=\"/evaluations\"");
        assertThat(desk.of("home-policy", "", Role.POLICY_OFFICER).get("/").text())
                .contains("href=\"/rulebook/drafts\"");
        assertThat(desk.of("home-focal", "ict", Role.FOCAL_PERSON).get("/").text())
                .contains("href=\"/submissions/new\"");
        assertThat(desk.of("home-admin", "", Role.ADMINISTRATOR).get("/").text())
                .contains("href=\"/accounts/new\"");
    }
}
