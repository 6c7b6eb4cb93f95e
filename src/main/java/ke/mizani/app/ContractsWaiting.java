package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.OpenContracts;
import ke.mizani.store.Cases;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.ContractText;

/** The contracts in which it is time for a step of whoever asks, and those that bind this one. */
@RequestScoped
public class ContractsWaiting {

    private final Cases cases;
    private final ContractArchive archive;
    private final ContractAccess access;
    private final Today today;
    private final Caller caller;

    ContractsWaiting(
            Cases cases,
            ContractArchive archive,
            ContractAccess access,
            Today today,
            Caller caller) {
        this.cases = cases;
        this.archive = archive;
        this.access = access;
        this.today = today;
        this.caller = caller;
    }

    /** A contract, and what the caller can do in it now: at least one step. */
    public record Waiting(ContractRecord contract, List<ContractStep> steps) {}

    /** All of them, the latest year first. */
    public List<Waiting> list() {
        return new OpenContracts(cases, archive)
                .list().stream()
                        .filter(contract -> access.readable(contract.last()))
                        .map(contract -> new Waiting(contract, steps(contract)))
                        .filter(one -> !one.steps().isEmpty())
                        .toList();
    }

    private List<ContractStep> steps(ContractRecord contract) {
        return contract.due(today.day()).stream()
                .filter(step -> access.canTake(contract, step))
                .filter(step -> concerns(contract, step))
                .filter(step -> !contract.bars(step, caller.code()))
                .toList();
    }

    /** What the holder and the officer of contracts may both note waits for these two only. */
    private boolean concerns(ContractRecord contract, ContractStep step) {
        return switch (step) {
            case NEGOTIATED, REPORTED ->
                    access.isOwn(contract.last()) || caller.may("contract:draft");
            default -> true;
        };
    }

    /** The contracts of the latest year that are made with the caller in person. */
    public List<ContractText> own() {
        return archive.years().stream()
                .limit(1)
                .flatMap(year -> archive.last(year).stream())
                .filter(text -> text.person().filter(caller.code()::equals).isPresent())
                .toList();
    }
}
