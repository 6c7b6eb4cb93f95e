package ke.mizani.casework;

import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.store.CaseStanding;
import ke.mizani.store.Cases;
import org.jbpm.flow.serialization.ProcessInstanceMarshallerService;
import org.kie.kogito.Model;
import org.kie.kogito.process.EventDescription;
import org.kie.kogito.process.MutableProcessInstances;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.impl.Sig;

/**
 * The process of one kind of case. It waits for signals, one for each step; between two steps its
 * state is bytes in the store and nowhere else.
 */
record CaseProcess(Process<? extends Model> process, LifeCycle cycle) {

    private static final ProcessInstanceMarshallerService STATES =
            ProcessInstanceMarshallerService.newBuilder()
                    .withDefaultObjectMarshallerStrategies()
                    .build();

    /** What is written of a step, and whom it is told to. */
    Cases.Next next(Step step, CaseStanding after) {
        return new Cases.Next(
                step.name(),
                step.facts(),
                after,
                step.document(),
                file -> cycle.notices(file, step));
    }

    /** Where a new case stands. */
    CaseStanding begun(Map<String, String> facts) {
        return begun(process, facts);
    }

    private <T extends Model> CaseStanding begun(Process<T> typed, Map<String, String> facts) {
        T model = typed.createModel();
        model.fromMap(Map.copyOf(facts));
        ProcessInstance<T> instance = typed.createInstance(model);
        try {
            instance.start();
            return standing(instance, LifeCycle.OPENED);
        } finally {
            forget(instance);
        }
    }

    /** Where a case stands after a step for which it waited. */
    CaseStanding after(CaseStanding before, Step step) {
        if (cycle.aside().contains(step.name())) {
            return before;
        }
        ProcessInstance<?> instance =
                STATES.unmarshallProcessInstance(
                        Base64.getDecoder().decode(before.process()), process);
        try {
            instance.send(Sig.of(step.name(), step.actor()));
            return standing(instance, step.name());
        } finally {
            forget(instance);
        }
    }

    private CaseStanding standing(ProcessInstance<?> instance, String stage) {
        instance.error()
                .ifPresent(
                        error -> {
                            throw new IllegalStateException(
                                    process.id() + ": " + error.errorMessage());
                        });
        if (instance.status() != ProcessInstance.STATE_ACTIVE) {
            return new CaseStanding(stage, Set.of(), true, "");
        }
        Set<String> awaits = new TreeSet<>(cycle.aside());
        instance.events().stream().map(EventDescription::getEvent).forEach(awaits::add);
        return new CaseStanding(
                stage,
                awaits,
                false,
                Base64.getEncoder().encodeToString(STATES.marshallProcessInstance(instance)));
    }

    /** The engine would keep in memory what the store keeps. */
    private void forget(ProcessInstance<?> instance) {
        ((MutableProcessInstances<?>) process.instances()).remove(instance.id());
    }
}
