package ke.mizani.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import ke.mizani.app.Caller;
import ke.mizani.app.DraftTestsWork;
import ke.mizani.app.ImpactFound;
import ke.mizani.app.ImpactWork;
import ke.mizani.app.Trials;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.evaluation.Flow;
import ke.mizani.evaluation.Subject;
import ke.mizani.report.DifferenceReport;
import ke.mizani.report.ImpactPictures;
import ke.mizani.report.PublicationText;
import ke.mizani.report.Sentences;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.Job;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.TimeLine;

/** The page of a draft: the nine steps in order, each with what was found. */
@RequestScoped
class DraftLook {

    private static final List<String> STEPS =
            List.of(
                    "uploaded",
                    "merged",
                    "checked",
                    "compared",
                    "tested",
                    "weighed",
                    "submitted",
                    "approved",
                    "returned",
                    "withdrawn",
                    "published");

    private final Pages pages;
    private final Caller caller;
    private final RulebookDesk desk;
    private final DraftReview review;
    private final Trials trials;
    private final ImpactFound impacts;
    private final RulebookArchive archive;
    private final Clock clock;
    private final ObjectMapper json;

    DraftLook(
            Pages pages,
            Caller caller,
            RulebookDesk desk,
            DraftReview review,
            Trials trials,
            ImpactFound impacts,
            RulebookArchive archive,
            Clock clock,
            ObjectMapper json) {
        this.pages = pages;
        this.caller = caller;
        this.desk = desk;
        this.review = review;
        this.trials = trials;
        this.impacts = impacts;
        this.archive = archive;
        this.clock = clock;
        this.json = json;
    }

    /** What was done, as the history tells it. */
    public record Done(String when, String by, String step, Map<String, String> facts) {}

    /** A publication on the time line. */
    public record Span(int number, String from, String until, String version, String by) {}

    /**
     * The page; with what went wrong, if something did. The draft is read after its jobs: what one
     * that has ended did to it is there too.
     */
    Response page(Draft seen, Optional<String> wrong) {
        Map<String, Job> jobs = new HashMap<>();
        for (String kind : List.of(DraftTestsWork.KIND, ImpactWork.KIND)) {
            trials.last(kind, seen).ifPresent(job -> jobs.put(kind, job));
        }
        Draft draft = desk.get(seen.number());
        return page(draft, draft.hash().equals(seen.hash()) ? jobs : Map.of(), wrong);
    }

    private Response page(Draft draft, Map<String, Job> jobs, Optional<String> wrong) {
        Map<String, Object> data = new HashMap<>();
        data.put("draft", draft);
        data.put("wrong", wrong.orElse(""));
        data.put("drafts", true);
        data.put("moved", desk.hasMoved(draft) && !draft.file().standing().closed());
        data.put("isAuthor", draft.authors().contains(caller.code()));
        data.put("base", draft.base().substring(0, 12));
        data.put("workbooks", new TreeSet<>(desk.base(draft).workbooks().keySet()));
        data.put("history", draft.entries().stream().map(this::done).toList());
        data.put("stage", stage(draft));
        data.put("today", trials.today().toString());
        data.put("period", trials.lastQuarter().map(Object::toString).orElse(""));
        data.put("line", archive.timeLine().spans().stream().map(this::span).toList());
        for (String step : STEPS) {
            data.put("may" + capital(step), caller.may("rulebook:" + step) && draft.awaits(step));
            data.put("done" + capital(step), draft.done(step).map(this::done));
        }
        draft.hash().ifPresent(hash -> found(draft, jobs, data));
        return pages.page(
                wrong.isPresent() ? Response.Status.CONFLICT : Response.Status.OK,
                "draft",
                draft.title(),
                data);
    }

    private static String capital(String step) {
        return Character.toUpperCase(step.charAt(0)) + step.substring(1);
    }

    private String stage(Draft draft) {
        return pages.words().of("rb-stage-" + draft.file().standing().stage());
    }

    private Done done(CaseEntry entry) {
        return new Done(
                moments().moment(entry.at()),
                entry.actor(),
                pages.words().of("rb-step-" + entry.step()),
                entry.facts());
    }

    private PublicationText moments() {
        return new PublicationText(clock.getZone(), new Sentences(pages.language()));
    }

    private Span span(TimeLine.Span span) {
        return new Span(
                span.publication().number(),
                moments().moment(span.from()),
                span.until().map(moments()::moment).orElse(""),
                span.publication().hash().substring(0, 12),
                span.publication().by());
    }

    private void found(Draft draft, Map<String, Job> jobs, Map<String, Object> data) {
        Sentences sentences = new Sentences(pages.language());
        RulesCheck check = review.check(draft);
        data.put("check", read(new TableCheckReport(check, sentences).json()));
        data.put("toMend", DraftReview.toMend(check));
        data.put(
                "annotated",
                new TreeSet<>(check.cells().problems().stream().map(p -> p.workbook()).toList()));
        data.put("failed", check.failures());
        if (check.cells().isUsable()) {
            data.put(
                    "difference",
                    read(new DifferenceReport(review.difference(draft), sentences).json()));
        }
        Optional.ofNullable(jobs.get(DraftTestsWork.KIND)).ifPresent(job -> tests(job, data));
        Optional.ofNullable(jobs.get(ImpactWork.KIND)).ifPresent(job -> impact(job, data));
    }

    private void tests(Job job, Map<String, Object> data) {
        data.put("testsJob", job);
        trials.found(job, pages.language()).ifPresent(text -> data.put("tests", read(text)));
    }

    private void impact(Job job, Map<String, Object> data) {
        data.put("impactJob", job);
        impacts.text(job, pages.language(), caller)
                .ifPresent(text -> data.put("impact", read(text)));
        data.put("pictures", impacts.flows(job).map(this::pictures).orElse(List.of()));
    }

    private List<ShownPicture> pictures(Map<Subject.Kind, Flow> flows) {
        Sentences sentences = new Sentences(pages.language());
        ImpactPictures drawn = new ImpactPictures(sentences);
        return flows.entrySet().stream()
                .flatMap(flow -> drawn.of(flow.getKey(), flow.getValue()).stream())
                .map(picture -> ShownPicture.of(picture, sentences))
                .toList();
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
