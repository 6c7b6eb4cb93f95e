package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.report.CheckReport;
import ke.mizani.report.Sentences;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.FoundDuty;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;
import ke.mizani.store.RunSearch.Seen;
import ke.mizani.store.RunSearch.Wanted;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Verdicts on duties, and the clocks among them that still run. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "findings")
public class FindingResource {

    private final RunArchive archive;
    private final RunSearch search;
    private final Caller caller;

    FindingResource(RunArchive archive, RunSearch search, Caller caller) {
        this.archive = archive;
        this.search = search;
        this.caller = caller;
    }

    /**
     * A verdict.
     *
     * @param place among those of its run
     * @param office who must act
     * @param lastArguable the latest due day that any reading gives
     * @param daysLate negative if too early
     */
    public record Found(
            long run,
            int place,
            String matter,
            String matterType,
            String timeline,
            String clause,
            String office,
            String status,
            boolean breach,
            Optional<LocalDate> due,
            Optional<LocalDate> lastArguable,
            Optional<Integer> daysLate) {

        static Found of(FoundDuty duty) {
            return new Found(
                    duty.run(),
                    duty.place(),
                    duty.matter(),
                    duty.matterType(),
                    duty.timeline(),
                    duty.clause(),
                    duty.office(),
                    duty.status(),
                    duty.breach(),
                    duty.due(),
                    duty.lastArguable(),
                    duty.daysLate().isPresent()
                            ? Optional.of(duty.daysLate().getAsInt())
                            : Optional.empty());
        }
    }

    @GET
    @Path("findings")
    @PermissionsAllowed("finding:read")
    @Operation(
            summary = "The verdicts of a run, of the latest that stands if none is named",
            description = "Only those of an office, a status, a matter, a timeline; only breaches.")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public RestResponse<List<Found>> list(
            @QueryParam("run") @Nullable Long run,
            @QueryParam("office") @Nullable String office,
            @QueryParam("status") @Nullable String status,
            @QueryParam("matter") @Nullable String matter,
            @QueryParam("timeline") @Nullable String timeline,
            @QueryParam("breach") boolean breach,
            @QueryParam("after") @DefaultValue("-1") int after,
            @BeanParam Paging paging) {
        Wanted wanted =
                new Wanted(
                        Optional.ofNullable(office),
                        Optional.ofNullable(status),
                        Optional.ofNullable(matter),
                        Optional.ofNullable(timeline),
                        breach);
        long of = run(run);
        return paging.of(most -> search.duties(of, wanted, after, most), Found::of, Found::place);
    }

    private long run(@Nullable Long named) {
        return named == null
                ? search.latest(RunResult.Kind.CHECK)
                        .orElseThrow(() -> new NotFoundException("no run of duties is kept"))
                : existing(named).number();
    }

    private ArchivedRun existing(long number) {
        return archive.find(number).orElseThrow(() -> new NotFoundException("no run " + number));
    }

    @GET
    @Path("findings/{run}/{place}")
    @PermissionsAllowed("finding:read")
    @Operation(
            summary = "One verdict with every step of why",
            description = "As mizani check --format json gives it; language is en or sw.")
    @APIResponse(
            responseCode = "200",
            description = "It never changes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY)))
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such finding")
    public Response why(
            @PathParam("run") long number,
            @PathParam("place") int place,
            @BeanParam LanguageWish language,
            @Context Request request) {
        ArchivedRun run = existing(number);
        Sentences sentences = language.sentences();
        return Tagged.of(
                request,
                run.resultDigest() + "-" + place + "-" + language.word(),
                () ->
                        archive.part(
                                run, caller.code(), List.of(), all -> told(all, place, sentences)));
    }

    private static String told(RunResult result, int place, Sentences sentences) {
        if (place < 0 || place >= result.run().findings().size()) {
            throw new NotFoundException("no finding " + place);
        }
        return new CheckReport(
                        result.run()
                                .withFindings(List.of(result.run().findings().get(place)))
                                .withScorecards(List.of()),
                        sentences)
                .json();
    }

    @GET
    @Path("clocks")
    @PermissionsAllowed("matter:read")
    @Operation(
            summary = "The clocks that still run, what is due first comes first",
            description =
                    "Of the latest run that stands, or the one named; those without a day come last."
                            + " after is the due day and the place of the last one seen.")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public RestResponse<List<Found>> clocks(
            @QueryParam("run") @Nullable Long run,
            @QueryParam("office") @Nullable String office,
            @QueryParam("after") @Nullable String after,
            @BeanParam Paging paging) {
        Wanted wanted =
                new Wanted(
                        Optional.ofNullable(office),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        Seen seen = seen(after);
        long of = run(run);
        return paging.of(
                most -> search.clocks(of, wanted, seen, most),
                Found::of,
                one -> one.due().map(LocalDate::toString).orElse("") + "," + one.place());
    }

    private static Seen seen(@Nullable String after) {
        if (after == null) {
            return Seen.NOTHING;
        }
        String[] parts = after.split(",", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
            throw WrongInput.of("after", after, "a due day and a place");
        }
        int place = Integer.parseInt(parts[1]);
        return parts[0].isEmpty()
                ? Seen.withoutDay(place)
                : new Seen(WrongInput.day("after", parts[0]), place);
    }
}
