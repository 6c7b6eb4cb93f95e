package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachCase;
import ke.mizani.casework.BreachRegister;
import ke.mizani.casework.BreachStep;
import ke.mizani.casework.Casework;
import ke.mizani.casework.Step;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.CaseDocument;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The breach cases for whoever asks: those of the own office, or all, and each step for the roles
 * that the table of permissions names.
 */
@RequestScoped
public class BreachAccess {

    private static final String ALL = "breach:read-all";

    private final BreachRegister register;
    private final Casework casework;
    private final Caller caller;
    private final HandedIn handedIn;
    private final Accounts accounts;

    BreachAccess(
            BreachRegister register,
            Casework casework,
            Caller caller,
            HandedIn handedIn,
            Accounts accounts) {
        this.register = register;
        this.casework = casework;
        this.caller = caller;
        this.handedIn = handedIn;
        this.accounts = accounts;
    }

    /** Those that the caller may see, by number. */
    public List<Breach> list() {
        return register.list().stream().filter(this::readable).toList();
    }

    private boolean readable(Breach breach) {
        return caller.may(ALL) || breach.isFor(caller.session().orElseThrow().account().office());
    }

    /**
     * One that the caller may see.
     *
     * @throws NotFoundException if there is none
     */
    public Breach get(long number) {
        return register.find(number)
                .filter(this::readable)
                .orElseThrow(() -> new NotFoundException("no breach case " + number));
    }

    /** The steps that the caller can take now. */
    public List<BreachStep> open(Breach breach) {
        return Stream.of(BreachStep.values())
                .filter(step -> breach.file().standing().awaits().contains(step.word()))
                .filter(this::may)
                .toList();
    }

    private boolean may(BreachStep step) {
        return !step.ofTheApplication() && caller.may(BreachCase.KIND + ":" + step.word());
    }

    /** The offices that somebody acts for, to which a case can be given. */
    public List<String> offices() {
        return accounts.list().stream()
                .filter(account -> !account.closed())
                .map(Account::office)
                .filter(office -> !office.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** What was handed in with the steps of a case that the caller may see, by place. */
    public List<CaseDocument> documents(Breach breach) {
        return casework.cases().documents().list(breach.file().number());
    }

    /**
     * What was handed in with one step of a case that the caller may see.
     *
     * @throws NotFoundException if there is none
     */
    public CaseDocument document(long number, int place) {
        return casework.cases()
                .documents()
                .find(get(number).file().number(), place)
                .orElseThrow(() -> new NotFoundException("no document " + number + "/" + place));
    }

    /** The bytes of a document. */
    public byte[] content(CaseDocument document) {
        return casework.cases().documents().content(document);
    }

    /**
     * Takes a step.
     *
     * @param version the one that the caller has seen
     * @param document the file that came with it, if any
     * @throws NotFoundException if there is no such case, or no such step
     * @throws ForbiddenException if the step is not for the roles of the caller
     * @throws ke.mizani.casework.StepRefused if it cannot be taken
     * @throws ke.mizani.casework.DocumentRefused if the document is not one that is taken
     * @throws ke.mizani.store.StaleVersion if somebody else was first
     */
    public Breach take(
            long number,
            int version,
            String step,
            Map<String, String> facts,
            Optional<FileUpload> document) {
        Breach before = get(number);
        BreachStep wanted =
                BreachStep.find(step).orElseThrow(() -> new NotFoundException("no step " + step));
        if (!may(wanted)) {
            throw new ForbiddenException();
        }
        casework.take(
                before.file().number(),
                Optional.of(version),
                new Step(caller.code(), wanted.word(), facts, handedIn.document(document)));
        return get(number);
    }
}
