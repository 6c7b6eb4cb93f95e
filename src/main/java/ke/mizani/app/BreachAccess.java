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

    BreachAccess(BreachRegister register, Casework casework, Caller caller) {
        this.register = register;
        this.casework = casework;
        this.caller = caller;
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

    /**
     * Takes a step.
     *
     * @param version the one that the caller has seen
     * @throws NotFoundException if there is no such case, or no such step
     * @throws ForbiddenException if the step is not for the roles of the caller
     * @throws ke.mizani.casework.StepRefused if it cannot be taken
     * @throws ke.mizani.store.StaleVersion if somebody else was first
     */
    public Breach take(long number, int version, String step, Map<String, String> facts) {
        Breach before = get(number);
        BreachStep wanted =
                BreachStep.find(step).orElseThrow(() -> new NotFoundException("no step " + step));
        if (!may(wanted)) {
            throw new ForbiddenException();
        }
        casework.take(
                before.file().number(),
                Optional.of(version),
                new Step(caller.code(), wanted.word(), facts));
        return get(number);
    }
}
