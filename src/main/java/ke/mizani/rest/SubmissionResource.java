package ke.mizani.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.OfficeTemplate;
import ke.mizani.app.SubmissionDesk;
import ke.mizani.app.Uploads;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Delivery;
import ke.mizani.store.Job;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Submission;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files of activities that offices hand in. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "submissions")
public class SubmissionResource {

    private static final String EVERY_OFFICE = "submission:read-all";
    private static final String FOR_EVERY_OFFICE = "submission:create-all";

    private final ActivityLedger ledger;
    private final SubmissionDesk desk;
    private final Caller caller;
    private final OfficeTemplate template;

    SubmissionResource(
            ActivityLedger ledger, SubmissionDesk desk, Caller caller, OfficeTemplate template) {
        this.ledger = ledger;
        this.desk = desk;
        this.caller = caller;
        this.template = template;
    }

    /**
     * A file that was taken.
     *
     * @param daysLate after the deadline; 0 if in time
     * @param read rows below the heading, of which each was entered, repeated or refused
     * @param seal what names all that was handed in up to here, in hexadecimal
     */
    public record Taken(
            long number,
            String office,
            String period,
            String file,
            String by,
            Instant at,
            LocalDate receivedOn,
            Optional<LocalDate> due,
            long daysLate,
            int read,
            int entered,
            int repeated,
            int refused,
            String rulebook,
            String document,
            String seal) {

        static Taken of(Submission submission) {
            Submission.Origin origin = submission.origin();
            Submission.Counts counts = submission.counts();
            return new Taken(
                    submission.number(),
                    origin.office(),
                    origin.period().toString(),
                    origin.file(),
                    origin.by(),
                    submission.at(),
                    submission.receivedOn(),
                    submission.deadline().map(Submission.Limit::due),
                    submission.daysLate(),
                    counts.read(),
                    counts.entered(),
                    counts.repeated(),
                    counts.refused(),
                    submission.rulebook(),
                    origin.digest(),
                    submission.seal().chain());
        }
    }

    /**
     * A row that was refused.
     *
     * @param mendedBy the later submission that entered a row of this id
     */
    public record Refused(
            String activityId, Optional<Long> mendedBy, List<RecordProblems.Row> problems) {

        static Refused of(RefusedRow row) {
            return new Refused(
                    row.activityId(),
                    row.mendedBy().isPresent()
                            ? Optional.of(row.mendedBy().getAsLong())
                            : Optional.empty(),
                    row.problems().stream().map(RecordProblems.Row::of).toList());
        }
    }

    @GET
    @PermissionsAllowed("submission:read")
    @Operation(summary = "What was handed in, the latest first")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<Taken>> list(
            @QueryParam("office") @Nullable String office,
            @QueryParam("after") @Nullable Long after,
            @BeanParam Paging paging) {
        Optional<String> of = readable(Optional.ofNullable(office));
        return paging.of(
                after,
                (before, most) -> ledger.listBefore(before, most, of),
                Taken::of,
                Taken::number);
    }

    private Optional<String> readable(Optional<String> office) {
        if (caller.may(EVERY_OFFICE)) {
            return office;
        }
        if (office.filter(o -> !o.equals(caller.office())).isPresent()) {
            throw new ForbiddenException();
        }
        return Optional.of(caller.office());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("submission:create")
    @Operation(
            summary = "Hand in a file",
            description =
                    "The form has the parts file (CSV or .xlsx), period (2025/26 or 2025/26-Q1), office"
                            + " (the own one if left out) and newOffice (yes: the code is meant though it is new). With a"
                            + " header Idempotency-Key the same request again has the same answer. A file larger than the"
                            + " installation takes at once (1 MB unless it says otherwise) is taken in in its turn.")
    @APIResponseSchema(
            value = Taken.class,
            responseCode = "201",
            responseDescription = "Taken, whatever became of each row")
    @APIResponse(
            responseCode = "200",
            description = "This very file was taken before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Taken.class)))
    @APIResponse(
            responseCode = "202",
            description =
                    "It is large and waits for its turn; Location tells where to see how far it is,"
                            + " and what was wrong if it could not be taken",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportResource.Handed.class)))
    @APIResponse(
            responseCode = "409",
            description = "SUBMITTED_OTHERWISE: this file is of another office or period")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_ACTIVITY_FILE, UNKNOWN_OFFICE, PERIOD_NOT_BEGUN: it cannot be taken at all;"
                            + " KEY_USED_OTHERWISE: the key belongs to another request")
    public Response submit(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("period") @Nullable String period,
            @RestForm("office") @Nullable String office,
            @RestForm("newOffice") @Nullable String newOffice,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        if (file == null) {
            throw new WrongInput("file: expected a file of activities");
        }
        Delivery named =
                Delivery.of(
                        file.fileName(),
                        bytes(file),
                        writable(office),
                        WrongInput.period("period", String.valueOf(period)));
        Delivery delivery = "yes".equals(newOffice) ? named.ofNewOffice() : named;
        Optional<String> again = Optional.ofNullable(key);
        return desk.isLarge(delivery) ? inItsTurn(delivery, again) : atOnce(delivery, again);
    }

    private Response inItsTurn(Delivery delivery, Optional<String> key) {
        Job job = desk.ask(delivery, caller.code(), key);
        return Response.accepted(ImportResource.Handed.of(job))
                .location(ImportResource.place(job))
                .build();
    }

    private Response atOnce(Delivery delivery, Optional<String> key) {
        ActivityLedger.Taken taken = desk.take(delivery, caller.code(), key);
        URI place = URI.create("/api/v1/submissions/" + taken.submission().number());
        return (taken.again() ? Response.ok() : Response.created(place))
                .location(place)
                .entity(Taken.of(taken.submission()))
                .build();
    }

    private String writable(@Nullable String office) {
        String wanted = office == null || office.isEmpty() ? caller.office() : office;
        if (!wanted.equals(caller.office()) && !caller.may(FOR_EVERY_OFFICE)) {
            throw new ForbiddenException();
        }
        return wanted;
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv")
    @PermissionsAllowed("submission:create")
    @Operation(
            summary = "A CSV file to fill in, made from what the contracts of the own office need")
    @APIResponse(
            responseCode = "200",
            description = "With ids of rows that no other file has",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csvTemplate() {
        return Response.ok(template.csv()).build();
    }

    @GET
    @Path("template.xlsx")
    @Produces(Uploads.WORKBOOK)
    @PermissionsAllowed("submission:create")
    @Operation(summary = "The same as a workbook, with lists to choose from")
    @APIResponse(
            responseCode = "200",
            description = "In the language of the account",
            content =
                    @Content(
                            mediaType = Uploads.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbookTemplate() {
        String language = caller.session().orElseThrow().account().language();
        return Response.ok(template.workbook(Locale.forLanguageTag(language))).build();
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("submission:read")
    @Operation(summary = "One submission")
    @APIResponseSchema(value = Taken.class, responseDescription = "It never changes")
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such submission")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Submission submission = existing(number);
        return Tagged.of(request, submission.seal().chain(), () -> Taken.of(submission));
    }

    @GET
    @Path("{number}/refused")
    @PermissionsAllowed("submission:read")
    @Operation(summary = "The rows of a submission that were refused, and why")
    @APIResponse(responseCode = "200", description = "In the order of the file")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such submission")
    public List<Refused> refused(@PathParam("number") long number) {
        return ledger.refused(existing(number)).stream().map(Refused::of).toList();
    }

    @GET
    @Path("{number}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("submission:read")
    @Operation(summary = "The file as it was handed in")
    @APIResponse(
            responseCode = "200",
            description = "Its bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such submission")
    public Response file(@PathParam("number") long number, @Context Request request) {
        Submission submission = existing(number);
        return Tagged.of(request, submission.origin().digest(), () -> ledger.file(submission));
    }

    /** Those of other offices are not there for who may not see them. */
    private Submission existing(long number) {
        return ledger.find(number)
                .filter(
                        one ->
                                caller.may(EVERY_OFFICE)
                                        || one.origin().office().equals(caller.office()))
                .orElseThrow(() -> new NotFoundException("no submission " + number));
    }
}
