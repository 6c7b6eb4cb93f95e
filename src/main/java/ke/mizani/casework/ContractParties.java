package ke.mizani.casework;

import java.time.LocalDate;
import ke.mizani.policy.Level;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;

/**
 * Who is who in the cycle of a contract.
 *
 * @param today the day on which roles must hold
 */
record ContractParties(Accounts accounts, LocalDate today) {

    /** Refuses a step that is only for the holder, or just not for the holder. */
    void check(ContractRecord contract, ContractStep step, String actor) {
        Account account =
                accounts.find(actor)
                        .orElseThrow(() -> notThis(step, "somebody who has an account"));
        if (step.ofTheHolder() && !contract.isHeldBy(account)) {
            throw notThis(step, "the holder of the contract");
        }
        if (step.ofOthers() && isBound(contract, account)) {
            throw notThis(step, "somebody else than the holder");
        }
    }

    private static StepRefused notThis(ContractStep step, String who) {
        return new StepRefused(StepRefused.Code.NOT_THIS_PERSON, step.word(), who);
    }

    /**
     * Whether the score is somebody's own: the holder's, that of whoever stands in for the holder,
     * and the Assembly's for the Clerk, who signs for it.
     */
    private boolean isBound(ContractRecord contract, Account account) {
        boolean assembly = contract.last().level() == Level.ASSEMBLY;
        return contract.isHeldBy(account)
                || (assembly && account.rolesOn(today).contains(Role.CLERK))
                || account.grants().stream()
                        .filter(grant -> grant.holdsOn(today))
                        .flatMap(grant -> grant.inPlaceOf().stream())
                        .flatMap(other -> accounts.find(other).stream())
                        .anyMatch(contract::isHeldBy);
    }
}
