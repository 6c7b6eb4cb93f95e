package ke.mizani.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.policy.Level;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;

/**
 * One text of a performance contract that is kept: a draft, or a version that was signed.
 *
 * @param number its place among all texts, from 1
 * @param contract id of the contract
 * @param year financial year as on the form, {@code 2025/26}
 * @param version counted from 1; an amendment is a new one
 * @param office code of the holder's office
 * @param person code of the holder's post; only of individual contracts
 * @param digest SHA-256 of the file, in hexadecimal
 * @param signed the day from which the version is effective; empty: a draft
 * @param reason why the version was made; may be empty only of the first
 * @param by who kept it
 */
public record ContractText(
        long number,
        String contract,
        String year,
        int version,
        Level level,
        String office,
        Optional<String> person,
        String digest,
        Optional<LocalDate> signed,
        String reason,
        String by,
        Instant at) {

    /** As findings and runs name the file. */
    public String name() {
        return contract + ".v" + version + ".yaml";
    }

    /** As a run that is made from it names it. */
    public Input input() {
        return new Input(InputKind.CONTRACT, name(), digest);
    }

    /** Whether somebody with that account is the one who is bound by it. */
    public boolean isHeldBy(Account account) {
        return person.map(account.code()::equals).orElseGet(() -> office.equals(account.office()));
    }
}
