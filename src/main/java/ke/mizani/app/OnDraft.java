package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import ke.mizani.casework.Draft;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;

/**
 * Long work on a draft of the rulebook, for as long as its workbooks are those it was asked for.
 */
@ApplicationScoped
class OnDraft {

    private final RulebookDesk desk;

    OnDraft(RulebookDesk desk) {
        this.desk = desk;
    }

    /**
     * Does it.
     *
     * @param work gives what was kept, from the draft and what was asked
     */
    Jobs.End run(Job job, BiFunction<Draft, TrialRequest, String> work) {
        TrialRequest request = TrialRequest.read(job.request());
        Draft draft = desk.get(request.draft());
        if (draft.hash().filter(request.hash()::equals).isEmpty()) {
            return Jobs.End.failed("DRAFT_CHANGED", "workbooks were handed in meanwhile");
        }
        try {
            return Jobs.End.done(work.apply(draft, request));
        } catch (RulebookRefused refused) {
            return Jobs.End.failed("FAULTY", String.valueOf(refused.getMessage()));
        } catch (NoSingleRow uncovered) {
            return Jobs.End.failed("NO_SINGLE_ROW", String.valueOf(uncovered.getMessage()));
        }
    }
}
