package ke.mizani.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import ke.mizani.web.Journey.Way;

/** The jobs of those who see to it that duties are met, from log-in to result. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class ComplianceJourneyTest {

    private final Chromium chromium;
    private final Office office;

    ComplianceJourneyTest(Chromium chromium, Office office) {
        this.chromium = chromium;
        this.office = office;
    }

    @EachWay
    void a_compliance_officer_sees_what_is_overdue_and_why_and_goes_on_with_the_case(
            String language, int width, Way way) {
        try (Journey lcu = Journey.of(chromium.browser(), language, width, way)) {
            lcu.logIn("legal-officer").follow("place-duties");
            lcu.follow(lcu.page().locator("main td a[href^='/matters/']"));
            lcu.open(lcu.word("why")).seesAt(".mz-clock svg");

            lcu.follow("place-breaches").choose("case-stage", "acknowledgement");
            lcu.press("case-filter");
            lcu.follow(lcu.page().locator("main th a[href^='/breaches/']"));
            lcu.type("fact-office", "clerk").press("step-acknowledged");
            lcu.seesWord("done-acknowledged").choose("fact-cause", "workload");
            lcu.type("fact-explanation", "One post was vacant").press("step-explained");
            lcu.seesWord("done-explained").sees("One post was vacant");
        }
    }

    @EachWay
    void the_clerk_finds_the_provision_that_is_broken_and_verifies_and_closes_a_case(
            String language, int width, Way way) {
        long number = office.actionCarriedOut();
        try (Journey clerk = Journey.of(chromium.browser(), language, width, way)) {
            clerk.logIn("clerk").follow("place-compliance");
            clerk.follow(clerk.page().locator("main td a[href^='/compliance/findings?']"));
            clerk.follow("place-breaches").choose("case-stage", "verification");
            clerk.press("case-filter");
            clerk.follow(clerk.page().locator("main th a[href='/breaches/" + number + "']"));
            clerk.type("fact-result", "Seen in the register").press("step-verified");
            clerk.seesWord("done-verified").choose("fact-outcome", "remedied");
            clerk.type("fact-reason", "Nothing is left to do").press("step-closed");
            clerk.seesWord("done-closed").sees("Nothing is left to do");
        }
    }

    @EachWay
    void a_member_reads_how_duties_stand_and_why(String language, int width, Way way) {
        try (Journey member = Journey.of(chromium.browser(), language, width, way)) {
            member.logIn("member-ward-1").follow("place-compliance").seesAt("table.mz-heat");
            member.follow("place-duties");
            member.follow(member.page().locator("main td a[href^='/matters/']"));
            member.open(member.word("why")).seesAt(".mz-clock svg");
            member.follow("place-contracts");
            member.follow(member.page().locator("a[href='/contracts/member-ward-1-2025-26']"));
            member.follow("contract-scorecard-newest").seesAt("main figure svg");
        }
    }
}
