package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.DraftTrials;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Watch;
import ke.mizani.report.ImpactReport;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.RulebookDrafts;
import ke.mizani.store.Store;

/** Finds whose verdicts a draft changes, and keeps it, once in each language. */
@ApplicationScoped
public class ImpactWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "rulebook-impact";

    private final OnDraft onDraft;
    private final DraftTrials trials;
    private final DraftReview review;
    private final RulebookDrafts drafts;

    ImpactWork(OnDraft onDraft, DraftTrials trials, DraftReview review, Store store) {
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
                                trials.impact(draft, request.day(), request.period(), watch)));
    }

    private String kept(Job job, Draft draft, Impact impact) {
        List<String> digests = new ArrayList<>();
        for (Language language : Language.values()) {
            String text = new ImpactReport(impact, new Sentences(language)).json();
            digests.add(
                    drafts.keepFound(
                            job.actor(),
                            "impact of draft " + draft.number() + ", " + language.word(),
                            text.getBytes(StandardCharsets.UTF_8)));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("base", draft.base());
        facts.put("day", impact.after().viewpoint().asOf().toString());
        facts.put("changes", String.valueOf(impact.changes().size()));
        facts.put("duties", String.valueOf(impact.duties().size()));
        facts.put("contracts", String.valueOf(impact.contracts().size()));
        facts.put("job", String.valueOf(job.number()));
        review.found(job.actor(), draft.number(), draft.hash().orElse(""), "weighed", facts);
        return String.join(" ", digests);
    }
}
