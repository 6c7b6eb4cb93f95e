package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachRegister;
import ke.mizani.casework.BreachStep;

/** The breach cases whose next step is for whoever asks. */
@RequestScoped
public class BreachesWaiting {

    private static final String ALL = "breach:read-all";

    private final BreachRegister register;
    private final Caller caller;

    BreachesWaiting(BreachRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /** A case, and the step that it waits for. */
    public record Waiting(Breach breach, BreachStep step) {}

    /** All of them, by number. */
    public List<Waiting> list() {
        return register.open().stream()
                .flatMap(breach -> next(breach).stream().map(step -> new Waiting(breach, step)))
                .toList();
    }

    /**
     * The step that a case waits for, closing it before any other, if it is for the caller: the
     * table of permissions allows it, nothing that was done bars the caller from it, and where an
     * office or an owner of the action is named, the caller is that.
     */
    public Optional<BreachStep> next(Breach breach) {
        return Stream.concat(Stream.of(BreachStep.CLOSED), Stream.of(BreachStep.values()))
                .filter(breach::isNext)
                .filter(step -> !step.ofTheApplication())
                .filter(step -> caller.may("breach:" + step.word()))
                .filter(step -> !breach.bars(step, caller.code()))
                .filter(step -> concerns(breach, step))
                .findFirst();
    }

    private boolean concerns(Breach breach, BreachStep step) {
        boolean own = breach.isFor(caller.office());
        return switch (step) {
            case EXPLAINED, PLANNED -> own;
            case CARRIED_OUT -> own || breach.owner().filter(caller.code()::equals).isPresent();
            default -> own || caller.may(ALL);
        };
    }
}
