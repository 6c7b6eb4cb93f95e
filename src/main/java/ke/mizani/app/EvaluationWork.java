package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.Store;

/** Evaluates what was submitted and keeps the run; who wants to know of new runs is told. */
@ApplicationScoped
public class EvaluationWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "evaluation";

    private final Store store;
    private final RunArchive archive;
    private final LoadedRulebooks rulebooks;
    private final Event<ArchivedRun> kept;

    EvaluationWork(
            Store store, RunArchive archive, LoadedRulebooks rulebooks, Event<ArchivedRun> kept) {
        this.store = store;
        this.archive = archive;
        this.rulebooks = rulebooks;
        this.kept = kept;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Jobs.End run(Job job, Watch watch) {
        RunRequest request = RunRequest.read(job.request());
        try {
            RunArchive.Evaluated evaluated =
                    new RequestedRun(store, rulebooks::version, watch).evaluate(request);
            RunArchive.Kept run = archive.keep(job.actor(), evaluated);
            archive.find(run.number()).ifPresent(kept::fire);
            return Jobs.End.done(String.valueOf(run.number()));
        } catch (NotEvaluated not) {
            return Jobs.End.failed(not.code().name(), String.valueOf(not.getMessage()));
        } catch (RulebookRefused refused) {
            return Jobs.End.failed(
                    NotEvaluated.Code.RULEBOOK_REFUSED.name(),
                    String.valueOf(refused.getMessage()));
        }
    }
}
