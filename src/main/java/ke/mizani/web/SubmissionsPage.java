package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.OfficeTemplate;
import ke.mizani.app.Uploads;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Imports;
import ke.mizani.store.Job;
import ke.mizani.store.Submission;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What offices handed in, and the form for a file. */
@Path("/submissions")
@Blocking
public class SubmissionsPage {

    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final HandingIn handingIn;
    private final ActivityLedger ledger;
    private final Caller caller;
    private final OfficeTemplate template;
    private final Imports imports;

    SubmissionsPage(
            Pages pages,
            HandingIn handingIn,
            ActivityLedger ledger,
            Caller caller,
            OfficeTemplate template,
            Imports imports) {
        this.pages = pages;
        this.handingIn = handingIn;
        this.ledger = ledger;
        this.caller = caller;
        this.template = template;
        this.imports = imports;
    }

    /**
     * One line of the table.
     *
     * @param toMend refused rows that no later file has mended
     */
    public record Line(Submission submission, int toMend, String received) {}

    @GET
    @PermissionsAllowed("submission:read")
    public Response list(@QueryParam("before") @Nullable Long before) {
        Words words = pages.words();
        Optional<String> office =
                handingIn.seesEveryOffice() ? Optional.empty() : Optional.of(caller.office());
        ListedPart<Submission> part =
                ListedPart.of(
                        ON_A_PAGE,
                        most ->
                                ledger.listBefore(
                                        before == null ? Long.MAX_VALUE : before, most, office),
                        last -> "/submissions?before=" + last.number());
        Map<Long, Integer> open = ledger.stillRefused(office);
        List<Line> lines =
                part.shown().stream()
                        .map(
                                one ->
                                        new Line(
                                                one,
                                                open.getOrDefault(one.number(), 0),
                                                words.day(one.receivedOn())))
                        .toList();
        return pages.page(
                "submissions",
                words.of("place-submissions"),
                Map.of(
                        "lines",
                        lines,
                        "next",
                        part.next(),
                        "creates",
                        caller.may("submission:create"),
                        "imports",
                        imports.open(caller.code(), ON_A_PAGE)));
    }

    @GET
    @Path("new")
    @PermissionsAllowed("submission:create")
    public Response form(@QueryParam("import") @Nullable Long before) {
        return Optional.ofNullable(before)
                .flatMap(number -> imports.find(number))
                .filter(job -> job.actor().equals(caller.code()))
                .map(this::again)
                .orElseGet(() -> form(List.of(), List.of(), "", caller.office()));
    }

    /** As it was filled in for a large file that was not taken, and why it was not. */
    private Response again(Job job) {
        Imports.Asked asked = Imports.asked(job);
        List<FormProblem> problems = HandingIn.problem(job, pages.words()).stream().toList();
        return form(problems, List.of(), asked.period(), asked.office());
    }

    private Response refused(HandingIn.Outcome outcome, String period, String office) {
        Response page = form(outcome.problems(), outcome.rows(), period, office);
        return FormProblem.told(page, outcome.problems());
    }

    private Response form(
            List<FormProblem> problems, List<HandingIn.Wrong> rows, String period, String office) {
        Map<String, Object> data =
                Map.of(
                        "problems",
                        problems,
                        "errors",
                        FormProblem.byField(problems),
                        "rows",
                        rows,
                        "period",
                        period.isEmpty() ? template.year() : period,
                        "office",
                        office,
                        "anyOffice",
                        handingIn.mayForEveryOffice());
        return pages.page("submission-new", pages.words().of("submission-new"), data);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("submission:create")
    public Response submit(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String period,
            @RestForm @Nullable String office,
            @RestForm @Nullable String newOffice) {
        String of = Optional.ofNullable(office).filter(o -> !o.isEmpty()).orElse(caller.office());
        String when = String.valueOf(period).strip();
        if (file == null || file.size() == 0) {
            String text = pages.words().of("submission-no-file");
            return refused(HandingIn.Outcome.refused("file", text, List.of()), when, of);
        }
        HandingIn.Outcome outcome =
                handingIn.take(file.fileName(), bytes(file), of, when, newOffice != null);
        return outcome.taken()
                .map(taken -> Response.seeOther(taken).build())
                .orElseGet(() -> refused(outcome, when, of));
    }

    static URI place(long number) {
        return URI.create("/submissions/" + number + "?done=taken");
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("{number: \\d+}")
    @PermissionsAllowed("submission:read")
    public Response one(
            @PathParam("number") long number, @QueryParam("done") @Nullable String done) {
        Words words = pages.words();
        Submission submission =
                ledger.find(number)
                        .filter(
                                one ->
                                        handingIn.seesEveryOffice()
                                                || one.origin().office().equals(caller.office()))
                        .orElseThrow(NotFoundException::new);
        return pages.page(
                "submission",
                words.of("submission-title", String.valueOf(number)),
                Map.of(
                        "done",
                        done == null ? "" : words.of("submission-taken"),
                        "one",
                        submission,
                        "received",
                        words.day(submission.receivedOn()),
                        "due",
                        submission.deadline().map(limit -> words.day(limit.due())).orElse(""),
                        "late",
                        submission.daysLate(),
                        "refused",
                        ledger.refused(submission)));
    }

    /** A file with rows for what the contracts of the office need. */
    @GET
    @Path("template.csv")
    @PermissionsAllowed("submission:create")
    public Response csvTemplate() {
        return file(template.csv(), "text/csv; charset=utf-8", "activities.csv");
    }

    /** The same as a workbook, with lists to choose from. */
    @GET
    @Path("template.xlsx")
    @PermissionsAllowed("submission:create")
    public Response workbookTemplate() {
        byte[] content = template.workbook(pages.language().locale());
        return file(content, Uploads.WORKBOOK, "activities.xlsx");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
