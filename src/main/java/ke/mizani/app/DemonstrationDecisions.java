package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ke.mizani.casework.BreachCause;
import ke.mizani.casework.BreachRegister;
import ke.mizani.casework.BreachStep;
import ke.mizani.casework.Casework;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.DocumentKind;
import ke.mizani.casework.Step;
import ke.mizani.store.HandedDocument;

/**
 * What the people of a demonstration decide: one contract is evaluated, moderated and confirmed,
 * and one breach, if its case was opened, is explained and given more time by a document.
 */
@ApplicationScoped
class DemonstrationDecisions {

    private static final String CONTRACT = "hansard-research-2025-26";
    private static final String MATTER = "petition-2025-04";
    private static final int MORE_DAYS = 30;

    private final ContractDesk contracts;
    private final BreachRegister breaches;
    private final Casework casework;

    DemonstrationDecisions(ContractDesk contracts, BreachRegister breaches, Casework casework) {
        this.contracts = contracts;
        this.breaches = breaches;
        this.casework = casework;
    }

    /** Decides, on the day of the clock. */
    void decide() {
        confirm();
        giveMoreTime();
    }

    private void confirm() {
        Map<String, String> claims = new TreeMap<>();
        claims.put("remark", "As the registers of the year show");
        claims.put("no-review", "The office had no head in January");
        claims.put("achieved.HAN-A1", "93");
        claims.put("evidence.HAN-A1", "Expenditure report of the year");
        claims.put("achieved.HAN-C1", "2");
        claims.put("evidence.HAN-C1", "Hansard register");
        take("hansard-editor", ContractStep.SELF_EVALUATED, claims);
        Map<String, String> reasons = new TreeMap<>();
        reasons.put("remark", "Moderated on the records that the office handed in");
        Stream.of("A1", "B1", "C1", "C2", "C3", "C4", "E1")
                .forEach(line -> reasons.put("reason.HAN-" + line, "The records show it"));
        take("hr-officer", ContractStep.MODERATED, reasons);
        take("clerk", ContractStep.CONFIRMED, Map.of());
    }

    private void take(String actor, ContractStep step, Map<String, String> facts) {
        int version = contracts.find(CONTRACT).orElseThrow().file().version();
        contracts.take(actor, CONTRACT, version, step, facts);
    }

    private void giveMoreTime() {
        LocalDate until = contracts.today().plusDays(MORE_DAYS);
        take("legal-officer", BreachStep.ACKNOWLEDGED, Map.of("office", "clerk"));
        take(
                "clerk",
                BreachStep.EXPLAINED,
                Map.of(
                        "cause",
                        BreachCause.WORKLOAD.word(),
                        "explanation",
                        "Eleven petitions came in one week; one officer reviews them"));
        HandedDocument minute =
                new HandedDocument(
                        "board-minute-14.txt",
                        DocumentKind.TEXT.mediaType(),
                        "Minute 14 (invented): the Board gives more time."
                                .getBytes(StandardCharsets.UTF_8));
        take(
                new Step(
                        "legal-officer",
                        BreachStep.EXTENDED.word(),
                        Map.of(
                                "authority",
                                "County Assembly Service Board",
                                "until",
                                until.toString(),
                                "reason",
                                "A second officer is being appointed"),
                        Optional.of(minute)));
    }

    private void take(String actor, BreachStep step, Map<String, String> facts) {
        take(new Step(actor, step.word(), facts));
    }

    private void take(Step step) {
        breaches.list().stream()
                .filter(breach -> breach.matter().equals(MATTER))
                .findFirst()
                .ifPresent(breach -> casework.take(breach.file().number(), Optional.empty(), step));
    }
}
