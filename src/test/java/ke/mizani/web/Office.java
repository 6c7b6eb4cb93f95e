package ke.mizani.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachRegister;
import ke.mizani.casework.BreachStage;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.store.Role;

/** What others of the demonstration did before somebody takes over. */
@ApplicationScoped
class Office {

    private static final String LEGAL_OFFICER = "legal-officer";

    private final Desk desk;
    private final BreachRegister register;
    private final ContractDesk contracts;
    private final RulebookDesk drafts;
    private final DraftReview review;
    private final Clock clock;

    Office(
            Desk desk,
            BreachRegister register,
            ContractDesk contracts,
            RulebookDesk drafts,
            DraftReview review,
            Clock clock) {
        this.desk = desk;
        this.register = register;
        this.contracts = contracts;
        this.drafts = drafts;
        this.review = review;
        this.clock = clock;
    }

    /** The number of a case whose action was carried out and waits to be verified. */
    long actionCarriedOut() {
        Breach breach =
                register.list().stream()
                        .filter(one -> one.stage() == BreachStage.ACKNOWLEDGEMENT)
                        .reduce((first, last) -> last)
                        .orElseThrow();
        String page = "/breaches/" + breach.file().number();
        String today = LocalDate.now(clock).toString();
        Desk.Browser legal = desk.of(LEGAL_OFFICER, "", Role.LCU);
        legal.take(page, "acknowledged", "office", "clerk");
        legal.take(page, "explained", "cause", "workload", "explanation", "One post was vacant");
        legal.take(
                page,
                "planned",
                "corrective",
                "Done at once",
                "preventive",
                "A second officer",
                "owner",
                LEGAL_OFFICER,
                "promised",
                today);
        legal.take(page, "carried-out", "done", today, "evidence", "Register, page 12");
        return breach.file().number();
    }

    /** The human resource officer moderates a contract on evidence. */
    void moderated(String contract) {
        take(
                "hr-officer",
                contract,
                ContractStep.MODERATED,
                Map.of(
                        "remark",
                        "As the records show",
                        "no-self-evaluation",
                        "None was handed in"));
    }

    /** What the holder said of each line differs from the records, and why. */
    void moderatedAfterSelfEvaluation(String contract) {
        ContractRecord record = contracts.find(contract).orElseThrow();
        Map<String, String> facts = new HashMap<>();
        facts.put("remark", "As the records show");
        contracts
                .archive()
                .file(record.last())
                .contract()
                .orElseThrow()
                .listIndicators()
                .forEach(line -> facts.put("reason." + line.id(), "The records were read"));
        take("hr-officer", contract, ContractStep.MODERATED, facts);
    }

    /** The Clerk confirms the category. */
    void confirmed(String contract) {
        take("clerk", contract, ContractStep.CONFIRMED, Map.of());
    }

    /** The tests of a draft, which take minutes, have come to their end. */
    void tested(String title) {
        Draft draft =
                drafts.list().stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        review.found(
                "policy-officer", draft.number(), draft.hash().orElseThrow(), "tested", Map.of());
    }

    private void take(String who, String contract, ContractStep step, Map<String, String> facts) {
        int version = contracts.find(contract).orElseThrow().file().version();
        contracts.take(who, contract, version, step, facts);
    }
}
