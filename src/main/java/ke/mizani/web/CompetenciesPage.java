package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.RowProblem;
import ke.mizani.app.Caller;
import ke.mizani.app.Competencies;
import ke.mizani.app.Competencies.Look;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.report.CompetencyWords;
import ke.mizani.report.Sentences;
import ke.mizani.report.SuccessionReport;
import ke.mizani.report.TrainingPlanReport;

/** Who lacks what, what to train, and who is near a post. */
@Path("/scores/competencies")
@Blocking
public class CompetenciesPage {

    private final Pages pages;
    private final Competencies competencies;
    private final Caller caller;

    CompetenciesPage(Pages pages, Competencies competencies, Caller caller) {
        this.pages = pages;
        this.competencies = competencies;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("competency:read")
    public Response gaps(
            @QueryParam("office") @DefaultValue("") String office,
            @QueryParam("person") @DefaultValue("") String person) {
        Look look = competencies.look(competencies.today());
        CompetencyRun shown =
                look.shown().of(one -> office.isEmpty() || one.office().equals(office));
        String opened = person.isEmpty() && !everybody() ? caller.code() : person;
        List<CompetencyFinding> own = shown.byPerson().getOrDefault(opened, List.of());
        if (!person.isEmpty() && own.isEmpty()) {
            throw new NotFoundException("nothing is known of " + person);
        }
        CompetencyWords words = new CompetencyWords(new Sentences(pages.language()));
        Map<String, Object> data = data(look, "gaps");
        data.put("offices", everybody() ? words.offices(look.everybody()) : List.of());
        data.put("office", office);
        data.put("people", everybody() ? words.people(shown) : List.of());
        data.put("person", opened);
        data.put("lines", words.lines(own));
        data.put("problems", everybody() ? look.everybody().problems() : List.<RowProblem>of());
        return pages.page("competencies", pages.words().of("competencies"), data);
    }

    private boolean everybody() {
        return caller.may("competency:read-all");
    }

    private Map<String, Object> data(Look look, String tab) {
        Sentences sentences = new Sentences(pages.language());
        Map<String, Object> data = new HashMap<>();
        data.put("tab", tab);
        data.put("everybody", everybody());
        data.put("handsIn", caller.may("competency:hand-in"));
        data.put("known", !look.everybody().findings().isEmpty());
        data.put("notes", new CompetencyWords(sentences).notes(look.everybody()));
        data.put("asOf", sentences.day(look.everybody().viewpoint().asOf()));
        data.put("hash", look.everybody().rulebook());
        data.put("rulebook", look.everybody().rulebook().substring(0, 12));
        return data;
    }

    @GET
    @Path("plan")
    @PermissionsAllowed("competency:read")
    public Response plan() {
        Look look = competencies.look(competencies.today());
        TrainingPlanReport report =
                new TrainingPlanReport(
                        look.shown(), competencies.plan(look), new Sentences(pages.language()));
        return blocks(look, "plan", report.blocks(), List.of(), "");
    }

    @GET
    @Path("succession")
    @PermissionsAllowed("competency:read")
    public Response succession(@QueryParam("post") @DefaultValue("") String asked) {
        Look look = competencies.look(competencies.today());
        List<String> posts = competencies.posts(look);
        if (!asked.isEmpty() && !posts.contains(asked)) {
            throw new NotFoundException("no post " + asked);
        }
        String post = asked.isEmpty() && !posts.isEmpty() ? posts.get(0) : asked;
        SuccessionReport report =
                new SuccessionReport(
                        look.shown(),
                        post,
                        competencies.succession(look, post),
                        new Sentences(pages.language()));
        return blocks(look, "succession", report.blocks(), posts, post);
    }

    private Response blocks(
            Look look,
            String tab,
            List<CompetencyWords.Block> blocks,
            List<String> posts,
            String post) {
        Sentences sentences = new Sentences(pages.language());
        Map<String, Object> data = data(look, tab);
        data.put("order", sentences.word(tab + "-order"));
        data.put("blocks", blocks);
        data.put("posts", posts);
        data.put("post", post);
        return pages.page("competency-blocks", pages.words().of("competency-" + tab), data);
    }
}
