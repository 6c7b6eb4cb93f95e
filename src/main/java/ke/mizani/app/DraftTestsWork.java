package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.DraftTrials;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.evaluation.Watch;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.report.TableTestsReport;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.TestReport;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.RulebookDrafts;
import ke.mizani.store.Store;

/** Runs the tests of a draft, and keeps what came of them. */
@ApplicationScoped
public class DraftTestsWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "rulebook-tests";

    private static final int HUNDRED = 100;

    private final RulebookDesk desk;
    private final DraftTrials trials;
    private final DraftReview review;
    private final RulebookDrafts drafts;

    DraftTestsWork(RulebookDesk desk, DraftTrials trials, DraftReview review, Store store) {
        this.desk = desk;
        this.trials = trials;
        this.review = review;
        drafts = new RulebookDrafts(store);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Jobs.End run(Job job, Watch watch) {
        TrialRequest request = TrialRequest.read(job.request());
        Draft draft = desk.get(request.draft());
        if (draft.hash().filter(request.hash()::equals).isEmpty()) {
            return Jobs.End.failed("DRAFT_CHANGED", "workbooks were handed in meanwhile");
        }
        try {
            TestReport report = trials.test(draft, percent -> watch.come(percent, HUNDRED));
            return Jobs.End.done(kept(job, draft, report));
        } catch (RulebookRefused refused) {
            return Jobs.End.failed("FAULTY", String.valueOf(refused.getMessage()));
        }
    }

    private String kept(Job job, Draft draft, TestReport report) {
        String text = new TableTestsReport(report, new Sentences(Language.EN)).json();
        String digest =
                drafts.keepFound(
                        job.actor(),
                        "tests of draft " + draft.number(),
                        text.getBytes(StandardCharsets.UTF_8));
        if (report.failures().isEmpty()) {
            review.found(
                    job.actor(),
                    draft.number(),
                    draft.hash().orElse(""),
                    "tested",
                    Map.of(
                            "tests", String.valueOf(report.results().size()),
                            "changes", String.valueOf(report.changes()),
                            "unnoticed", String.valueOf(report.unnoticed().size()),
                            "score", String.valueOf(report.score()),
                            "job", String.valueOf(job.number())));
        }
        return digest;
    }
}
