package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftRefused;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.report.AnnotatedCopies;
import ke.mizani.report.ColouredDifference;
import ke.mizani.report.Sentences;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.RulesCheck;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Drafts of the rulebook: which there are, a new one, and what can be taken along. */
@Path("/rulebook/drafts")
@Blocking
public class DraftsPage {

    private static final int LONGEST = 200;

    private final Pages pages;
    private final Caller caller;
    private final RulebookDesk desk;
    private final DraftReview review;
    private final DraftLook look;

    DraftsPage(Pages pages, Caller caller, RulebookDesk desk, DraftReview review, DraftLook look) {
        this.pages = pages;
        this.caller = caller;
        this.desk = desk;
        this.review = review;
        this.look = look;
    }

    /** One line of the list. */
    public record Line(
            long number,
            String title,
            String stage,
            boolean closed,
            String authors,
            String files) {}

    @GET
    @PermissionsAllowed("rulebook:draft")
    public Response list() {
        return list(Response.Status.OK, "", Optional.empty());
    }

    private Response list(Response.Status status, String title, Optional<String> wrong) {
        Map<String, Object> data = new HashMap<>();
        List<Line> all = desk.list().stream().map(this::line).toList();
        data.put("open", all.stream().filter(one -> !one.closed()).toList());
        data.put("closed", all.stream().filter(Line::closed).toList());
        data.put("mayOpen", caller.may("rulebook:opened"));
        data.put("draftTitle", title);
        data.put("wrong", wrong.orElse(""));
        data.put("drafts", true);
        return pages.page(status, "drafts", pages.words().of("rb-drafts"), data);
    }

    private Line line(Draft draft) {
        return new Line(
                draft.number(),
                draft.title(),
                pages.words().of("rb-stage-" + draft.file().standing().stage()),
                draft.file().standing().closed(),
                String.join(", ", draft.authors()),
                String.join(", ", draft.files()));
    }

    @POST
    @PermissionsAllowed("rulebook:opened")
    public Response open(@RestForm @Nullable String title) {
        String wanted = title == null ? "" : title.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return list(
                    Response.Status.BAD_REQUEST,
                    wanted,
                    Optional.of(pages.words().of("rb-title-needed")));
        }
        try {
            return to(desk.open(caller.code(), wanted));
        } catch (DraftRefused taken) {
            return list(
                    Response.Status.CONFLICT,
                    wanted,
                    Optional.of(pages.words().of("rb-refused-title-taken")));
        }
    }

    static Response to(Draft draft) {
        return Response.seeOther(URI.create("/rulebook/drafts/" + draft.number())).build();
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("rulebook:draft")
    public Response show(@PathParam("number") long number) {
        return look.page(existing(number), Optional.empty());
    }

    private Draft existing(long number) {
        return desk.find(number).orElseThrow(() -> new NotFoundException("no draft " + number));
    }

    @GET
    @Path("{number}/workbooks/{file}")
    @PermissionsAllowed("rulebook:draft")
    public Response workbook(@PathParam("number") long number, @PathParam("file") String file) {
        byte[] content = desk.source(existing(number)).workbooks().get(file);
        if (content == null) {
            throw new NotFoundException("no workbook " + file);
        }
        return RulebookPage.download(file, content);
    }

    /** With the findings as notes on the cells. */
    @GET
    @Path("{number}/annotated/{file}")
    @PermissionsAllowed("rulebook:draft")
    public Response annotated(@PathParam("number") long number, @PathParam("file") String file) {
        Draft draft = existing(number);
        RulesCheck check = review.check(draft);
        TableCheckReport report = new TableCheckReport(check, new Sentences(pages.language()));
        return new AnnotatedCopies(desk.source(draft), check.cells(), report)
                .workbooks()
                .getOrDefault(file, Optional.empty())
                .map(copy -> RulebookPage.download(file, copy))
                .orElseThrow(() -> new NotFoundException("no notes on " + file));
    }

    /** With what changed in colour. */
    @GET
    @Path("{number}/coloured/{file}")
    @PermissionsAllowed("rulebook:draft")
    public Response coloured(@PathParam("number") long number, @PathParam("file") String file) {
        byte[] copy =
                new ColouredDifference(
                                review.difference(existing(number)),
                                new Sentences(pages.language()))
                        .workbooks()
                        .get(file);
        if (copy == null) {
            throw new NotFoundException("nothing changed in " + file);
        }
        return RulebookPage.download(file, copy);
    }
}
