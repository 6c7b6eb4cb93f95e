package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Uploads;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.report.AnnotatedCopies;
import ke.mizani.report.DifferenceReport;
import ke.mizani.report.Sentences;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.CellOfThree;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.rulebook.ThreeVersions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is found of a draft of the rulebook at once. */
@Path("/api/v1/rulebooks/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook drafts")
public class DraftFindingResource {

    private final RulebookDesk desk;
    private final DraftReview review;
    private final Caller caller;

    DraftFindingResource(RulebookDesk desk, DraftReview review, Caller caller) {
        this.desk = desk;
        this.review = review;
        this.caller = caller;
    }

    private Sentences sentences() {
        return new Sentences(caller.language());
    }

    @GET
    @Path("{number}/check")
    @PermissionsAllowed("rulebook:draft")
    @Operation(
            summary = "What was read and what is wrong in the workbooks, cell by cell",
            description = "The same as `mizani rules check --format json`.")
    @APIResponse(
            responseCode = "200",
            description = "All findings, and the account of each sheet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    public Response check(@PathParam("number") long number) {
        return json(new TableCheckReport(review.check(desk.get(number)), sentences()).json());
    }

    private static Response json(String text) {
        return Response.ok(text, MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{number}/annotated/{file}")
    @Produces(Uploads.WORKBOOK)
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "A copy of a workbook with the findings as notes on its cells")
    @APIResponse(
            responseCode = "200",
            description = "The copy",
            content =
                    @Content(
                            mediaType = Uploads.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "NO_SUCH_DRAFT, NOT_FOUND: nothing was found in that workbook")
    public Response annotated(@PathParam("number") long number, @PathParam("file") String file) {
        Draft draft = desk.get(number);
        RulesCheck check = review.check(draft);
        TableCheckReport report = new TableCheckReport(check, sentences());
        return new AnnotatedCopies(desk.source(draft), check.cells(), report)
                .workbooks()
                .getOrDefault(file, Optional.empty())
                .map(copy -> Response.ok(copy, Uploads.WORKBOOK).build())
                .orElseThrow(() -> new NotFoundException("no notes on " + file));
    }

    @GET
    @Path("{number}/difference")
    @PermissionsAllowed("rulebook:draft")
    @Operation(
            summary = "What differs from the version that it was made from, row by row",
            description = "The same as `mizani rules diff --format json`.")
    @APIResponse(
            responseCode = "200",
            description = "The changes with their cells",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    @APIResponse(responseCode = "422", description = "FAULTY: the workbooks must be mended first")
    public Response difference(@PathParam("number") long number) {
        return json(new DifferenceReport(review.difference(desk.get(number)), sentences()).json());
    }

    /**
     * What it and the version published meanwhile changed of its base.
     *
     * @param theirs hash of that version, to be said when they are joined
     * @param cells every cell that one of the two changed
     * @param clashes how many somebody has to choose between
     */
    public record Three(String base, String theirs, int clashes, List<CellOfThree> cells) {}

    @GET
    @Path("{number}/three")
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "Mine, theirs and base by cell, after another version was published")
    @APIResponse(responseCode = "200", description = "Every cell that one of the two changed")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    @APIResponse(responseCode = "409", description = "NOTHING_TO_MERGE: none was published")
    @APIResponse(responseCode = "422", description = "FAULTY: the workbooks must be mended first")
    public Three three(@PathParam("number") long number) {
        ThreeVersions three = desk.three(desk.get(number));
        List<CellOfThree> cells = three.cells();
        return new Three(
                three.base().hash(),
                three.theirs().hash(),
                (int) cells.stream().filter(CellOfThree::clashes).count(),
                cells);
    }
}
