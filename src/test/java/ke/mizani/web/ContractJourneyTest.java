package ke.mizani.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import ke.mizani.web.Journey.Way;

/** The jobs around a performance contract, from log-in to result. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class ContractJourneyTest {

    private static final String EDITOR = "hansard-editor-2025-26";

    private final Chromium chromium;
    private final Office office;

    ContractJourneyTest(Chromium chromium, Office office) {
        this.chromium = chromium;
        this.office = office;
    }

    private static void openContract(Journey who, String id) {
        who.follow("place-contracts");
        who.follow(who.page().locator("a[href='/contracts/" + id + "']"));
    }

    @EachWay
    void an_hr_officer_moderates_a_contract_on_evidence_and_sees_the_scorecard(
            String language, int width, Way way) {
        String id = language.equals("en") ? "ict-2025-26" : "procurement-2025-26";
        try (Journey hr = Journey.of(chromium.browser(), language, width, way)) {
            hr.logIn("hr-officer");
            openContract(hr, id);
            hr.follow("contract-step-moderated");
            hr.type("contract-fact-remark", "As the records show");
            hr.type("contract-fact-no-self-evaluation", "None was handed in");
            hr.press("contract-step-moderated").seesWord("contract-stage-moderated");
            hr.follow("contract-scorecard").seesAt("main figure svg");
        }
    }

    @EachWay
    void an_approver_confirms_a_category(String language, int width, Way way) {
        String id =
                language.equals("en") ? "finance-accounts-2025-26" : "legislative-services-2025-26";
        office.moderated(id);
        try (Journey approver = Journey.of(chromium.browser(), language, width, way)) {
            approver.logIn("policy-approver");
            openContract(approver, id);
            approver.follow("contract-scorecard").seesWord("provisional");
            approver.page().goBack();
            approver.follow("contract-step-confirmed").press("contract-step-confirmed");
            approver.seesWord("contract-stage-confirmed");
            approver.sees(approver.word("contract-confirmed-by", "policy-approver", ""));
        }
    }

    @EachWay
    void an_officer_reads_the_own_scorecard_and_letter_and_answers(
            String language, int width, Way way) {
        boolean first = language.equals("en");
        if (!first) {
            office.moderatedAfterSelfEvaluation(EDITOR);
            office.confirmed(EDITOR);
        }
        try (Journey editor = Journey.of(chromium.browser(), language, width, way)) {
            editor.logIn("hansard-editor");
            openContract(editor, EDITOR);
            editor.follow(first ? "contract-scorecard-newest" : "contract-scorecard");
            editor.open("HED-1").seesAt("details[open] ol li").follow("letter");
            editor.seesWord("scorecard-object");
            openContract(editor, EDITOR);
            if (first) {
                editor.follow("contract-step-self-evaluated");
                editor.type("contract-fact-achieved", "100");
                editor.type("contract-fact-evidence", "Log of the editor");
                editor.type("contract-fact-remark", "One issue was late");
                editor.type("contract-fact-no-review", "None was held");
                editor.press("contract-step-self-evaluated");
                editor.seesWord("contract-stage-self-evaluated");
            } else {
                editor.follow("contract-step-appealed");
                editor.type("contract-fact-grounds", "Issue 14 was in time");
                editor.press("contract-step-appealed").seesWord("contract-stage-appealed");
            }
        }
    }
}
