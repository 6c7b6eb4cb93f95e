package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ke.mizani.store.Along;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.Cases;
import org.kie.kogito.process.Processes;

/**
 * Takes the steps of cases, of whichever kind: the process says whether it is the turn of a step,
 * the life cycle what it needs, and the store keeps what was done together with where the process
 * stands.
 */
@ApplicationScoped
public class Casework {

    private final Cases cases;
    private final Map<String, CaseProcess> processes;

    @Inject
    Casework(Cases cases, Processes processes, @Any Instance<LifeCycle> cycles) {
        this(cases, processes, (Iterable<LifeCycle>) cycles);
    }

    /**
     * Cases of these kinds.
     *
     * @throws IllegalArgumentException if one has no process
     */
    public Casework(Cases cases, Processes processes, Iterable<LifeCycle> cycles) {
        this.cases = cases;
        this.processes =
                StreamSupport.stream(cycles.spliterator(), false)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        LifeCycle::kind, cycle -> process(processes, cycle)));
    }

    private static CaseProcess process(Processes processes, LifeCycle cycle) {
        return new CaseProcess(
                Optional.ofNullable(processes.processById(cycle.process()))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no process " + cycle.process())),
                cycle);
    }

    /** The cases as they are kept. */
    public Cases cases() {
        return cases;
    }

    /**
     * Opens the case of a subject, once: if it is there already, nothing is done.
     *
     * @param actor code of who does it, never a name of a person
     * @param facts what is known of it
     * @throws StepRefused if the life cycle does not let it be opened so
     */
    public Cases.Opened open(String actor, String kind, String subject, Map<String, String> facts) {
        CaseProcess process = process(kind);
        Step opened = new Step(actor, LifeCycle.OPENED, facts);
        return cases.open(
                actor, kind, subject, () -> process.next(opened, process.begun(opened.facts())));
    }

    /**
     * Opens the case of a subject of which there is none, and something else is written with it or
     * neither is.
     *
     * @param along what else; the first entry also says what became of it
     * @throws ke.mizani.store.StaleVersion if there is such a case
     */
    public CaseFile open(String actor, String kind, String subject, Along along) {
        CaseProcess process = process(kind);
        return cases.open(
                actor,
                kind,
                subject,
                more -> {
                    Step opened = new Step(actor, LifeCycle.OPENED, more);
                    return process.next(opened, process.begun(opened.facts()));
                },
                along);
    }

    /**
     * Takes a step.
     *
     * @param version the version that the actor has seen; empty: whatever is there
     * @throws StepRefused if it cannot be taken
     * @throws ke.mizani.store.StaleVersion if somebody else was first
     */
    public CaseFile take(long number, Optional<Integer> version, Step step) {
        return take(number, version, step, Along.NOTHING);
    }

    /**
     * Takes a step, and something else is written with it or neither is.
     *
     * @param step which also says what became of the other
     * @throws StepRefused if it cannot be taken
     * @throws ke.mizani.store.StaleVersion if somebody else was first
     */
    public CaseFile take(long number, Optional<Integer> version, Step step, Along along) {
        if (cases.find(number).isEmpty()) {
            throw new StepRefused(
                    StepRefused.Code.NO_SUCH_CASE, step.name(), String.valueOf(number));
        }
        return cases.step(
                step.actor(),
                number,
                version,
                (before, entries, more) -> next(before, entries, step.with(more)),
                along);
    }

    private Cases.Next next(CaseFile before, List<CaseEntry> entries, Step step) {
        CaseProcess process = process(before.kind());
        if (!before.standing().awaits().contains(step.name())) {
            throw new StepRefused(
                    StepRefused.Code.NOT_ITS_TURN,
                    step.name(),
                    String.join(", ", before.standing().awaits()));
        }
        process.cycle().check(before, entries, step);
        return process.next(step, process.after(before.standing(), step));
    }

    private CaseProcess process(String kind) {
        return Optional.ofNullable(processes.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no kind of case " + kind));
    }
}
