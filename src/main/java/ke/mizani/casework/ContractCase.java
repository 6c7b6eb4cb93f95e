package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;

/**
 * The cycle of a performance contract, from its draft to the confirmed category. Whoever confirms
 * has neither evaluated nor moderated; whoever decides an appeal has not confirmed either.
 */
@ApplicationScoped
public class ContractCase implements LifeCycle {

    /** The kind of these cases; their subject is the id of the contract. */
    public static final String KIND = "contract";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String process() {
        return "contractCycle";
    }

    @Override
    public void check(CaseFile before, List<CaseEntry> entries, Step step) {
        ContractStep wanted = ContractStep.find(step.name()).orElseThrow();
        step.mustSay(wanted.needs().toArray(String[]::new));
        bars(entries, wanted, step.actor()).ifPresent(own -> refuse(step, own));
    }

    /** What a person has done in the cycle that keeps this one from a step. */
    static Optional<CaseEntry> bars(List<CaseEntry> entries, ContractStep wanted, String person) {
        Set<ContractStep> byOthers =
                switch (wanted) {
                    case MODERATED -> Set.of(ContractStep.SELF_EVALUATED);
                    case RETURNED, CONFIRMED ->
                            Set.of(ContractStep.SELF_EVALUATED, ContractStep.MODERATED);
                    case DECIDED ->
                            Set.of(
                                    ContractStep.SELF_EVALUATED,
                                    ContractStep.MODERATED,
                                    ContractStep.CONFIRMED);
                    default -> Set.of();
                };
        return entries.stream()
                .filter(entry -> entry.actor().equals(person))
                .filter(
                        entry ->
                                ContractStep.find(entry.step())
                                        .filter(byOthers::contains)
                                        .isPresent())
                .findFirst();
    }

    private static void refuse(Step step, CaseEntry own) {
        throw new StepRefused(
                StepRefused.Code.NOT_THIS_PERSON,
                step.name(),
                "somebody else than " + own.actor() + ", by whom it was " + own.step());
    }
}
