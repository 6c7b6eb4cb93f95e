package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.DraftTrials;
import ke.mizani.evaluation.Watch;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.report.TableTestsReport;
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

    private final OnDraft onDraft;
    private final DraftTrials trials;
    private final DraftReview review;
    private final RulebookDrafts drafts;

    DraftTestsWork(OnDraft onDraft, DraftTrials trials, DraftReview review, Store store) {
        this.onDraft = onDraft;
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
        return onDraft.run(
                job,
                (draft, request) ->
                        kept(
                                job,
                                draft,
                                trials.test(draft, percent -> watch.come(percent, HUNDRED))));
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
