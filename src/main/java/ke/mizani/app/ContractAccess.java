package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.store.ContractText;

/**
 * The desk of contracts for whoever asks: those of officers are for the officer and for those who
 * may see everybody's, and each step is for the roles that the table of permissions names.
 */
@RequestScoped
public class ContractAccess {

    private final ContractDesk desk;
    private final Caller caller;

    ContractAccess(ContractDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Whether the caller may see a contract. */
    public boolean readable(ContractText text) {
        return text.person().isEmpty() || isOwn(text) || caller.may("contract:read-all");
    }

    /** Whether it is the caller's own. */
    public boolean isOwn(ContractText text) {
        return text.isHeldBy(caller.session().orElseThrow().account());
    }

    /** Those of a year that the caller may see, by id. */
    public List<ContractRecord> list(String year) {
        return list(year, text -> true);
    }

    /** The same, only some. */
    public List<ContractRecord> list(String year, Predicate<ContractText> which) {
        return desk.archive().last(year).stream()
                .filter(this::readable)
                .filter(which)
                .flatMap(text -> desk.find(text.contract()).stream())
                .toList();
    }

    /**
     * One that the caller may see; the look is logged.
     *
     * @throws NotFoundException if there is none
     */
    public ContractRecord get(String contract) {
        return desk.find(contract)
                .filter(found -> readable(found.last()))
                .flatMap(found -> desk.read(caller.code(), contract))
                .orElseThrow(() -> new NotFoundException("no contract " + contract));
    }

    /**
     * One text of a contract that the caller may see.
     *
     * @throws NotFoundException if there is none
     */
    public ContractText text(ContractRecord contract, long number) {
        return contract.texts().stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no text " + number));
    }

    /** Whether the roles of the caller are for a step. */
    public boolean may(ContractStep step) {
        return caller.may("contract:" + step.word());
    }

    /** Whether it is the turn of a step that is for the roles of the caller, as far as one sees. */
    public boolean canTake(ContractRecord contract, ContractStep step) {
        return contract.awaits(step)
                && may(step)
                && step.ofTheHolder() == (step.ofTheHolder() && isOwn(contract.last()))
                && !(step.ofOthers() && isOwn(contract.last()));
    }

    /**
     * Takes a step.
     *
     * @param seen the version of the case that the caller has seen
     * @throws ForbiddenException if the roles of the caller are not for it
     */
    public ContractRecord take(
            String contract, int seen, ContractStep step, Map<String, String> facts) {
        get(contract);
        if (!may(step)) {
            throw new ForbiddenException("contract:" + step.word());
        }
        return desk.take(caller.code(), contract, seen, step, facts);
    }
}
