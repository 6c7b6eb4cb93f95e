package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.policy.Interpretations;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.RequestKey;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.RunRequest;
import ke.mizani.store.Store;
import ke.mizani.store.WrongInput;

/** Evaluations that people ask for, which are made in their turn. */
@ApplicationScoped
public class Evaluations {

    private final Store store;
    private final Jobs jobs;
    private final JobRunner runner;
    private final LoadedRulebooks rulebooks;
    private final Clock clock;

    Evaluations(Store store, Jobs jobs, JobRunner runner, LoadedRulebooks rulebooks, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.runner = runner;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** The day that it is where the office is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Asks for one; the same under the same key is the same one.
     *
     * @param actor code of who asks
     * @param key what the program that asks calls it
     * @throws ke.mizani.evaluation.NotEvaluated if it can be told at once that nothing will come of
     *     it
     * @throws WrongInput if a reading is chosen that there is not
     */
    public Job ask(String actor, RequestedRun.Asked asked, Optional<String> key) {
        RunRequest request = RequestedRun.request(store, asked);
        mustBeKnown(asked.readings(), rulebooks.version(request.rulebook()).interpretations());
        Job job =
                jobs.ask(
                        actor,
                        EvaluationWork.KIND,
                        request.text(),
                        key.map(text -> RequestKey.of(text, new byte[0], asked.toString())));
        runner.wake();
        return job;
    }

    private static void mustBeKnown(Map<String, String> chosen, Interpretations readings) {
        try {
            chosen.forEach(readings::with);
        } catch (IllegalArgumentException unknown) {
            throw new WrongInput("readings: " + unknown.getMessage());
        }
    }

    /** The evaluation of that number; empty if there is none. */
    public Optional<Job> find(long number) {
        return jobs.find(number).filter(job -> job.kind().equals(EvaluationWork.KIND));
    }

    /** Those before a number, the latest first. */
    public List<Job> listBefore(long number, int most) {
        return jobs.listBefore(EvaluationWork.KIND, number, most);
    }

    /** Stops one, and tells how it stands then. */
    public Job stop(String actor, long number) {
        return jobs.stop(actor, number).orElseThrow();
    }
}
