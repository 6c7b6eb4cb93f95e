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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.FoundDuty;
import ke.mizani.store.KnownMatter;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;
import ke.mizani.store.RunSearch.Wanted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the law sets clocks on: Bills, petitions, budget papers, with what was done about them. */
@Path("/api/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "matters")
public class MatterResource {

    private static final int MOST_CLOCKS = 500;

    private final ActivityLedger ledger;
    private final RunSearch search;

    MatterResource(ActivityLedger ledger, RunSearch search) {
        this.ledger = ledger;
        this.search = search;
    }

    /**
     * Something done about a matter.
     *
     * @param recordedOn the day from which it counts as known
     * @param corrects the id of the row that this one takes the place of
     * @param correctedBy the id of the row that took the place of this one
     */
    public record Done(
            String activityId,
            LocalDate date,
            Optional<LocalDate> recordedOn,
            String office,
            Optional<String> event,
            String evidence,
            String note,
            Optional<String> corrects,
            Optional<String> correctedBy) {}

    /**
     * A matter with all that was submitted about it.
     *
     * @param activities by day, corrected ones too
     * @param clocks the verdicts of the latest run that stands
     */
    public record Whole(
            String id, String type, List<Done> activities, List<FindingResource.Found> clocks) {}

    @GET
    @PermissionsAllowed("matter:read")
    @Operation(summary = "The matters of which something was submitted, by name")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<KnownMatter>> list(
            @QueryParam("after") @DefaultValue("") String after, @BeanParam Paging paging) {
        return paging.of(most -> ledger.matters(after, most), one -> one, KnownMatter::id);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("matter:read")
    @Operation(summary = "One matter with what was done, and its clocks")
    @APIResponse(responseCode = "200", description = "With all that was submitted")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such matter")
    public Whole get(@PathParam("id") String id) {
        List<Activity> rows = ledger.aboutMatter(id);
        List<FoundDuty> clocks = clocks(id);
        if (rows.isEmpty() && clocks.isEmpty()) {
            throw new NotFoundException("no matter " + id);
        }
        return new Whole(
                id,
                rows.isEmpty() ? clocks.get(0).matterType() : rows.get(0).matterType().orElse(""),
                rows.stream().map(row -> done(row, rows)).toList(),
                clocks.stream().map(FindingResource.Found::of).toList());
    }

    private List<FoundDuty> clocks(String id) {
        Wanted wanted =
                new Wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(id),
                        Optional.empty(),
                        false);
        return search.latest(RunResult.Kind.CHECK)
                .map(run -> search.duties(run, wanted, -1, MOST_CLOCKS))
                .orElse(List.of());
    }

    private static Done done(Activity row, List<Activity> all) {
        return new Done(
                row.id(),
                row.date(),
                row.recordedOn(),
                row.office(),
                row.event(),
                row.evidence(),
                row.note(),
                row.correction().map(c -> c.corrects()),
                all.stream()
                        .filter(
                                other ->
                                        other.correction()
                                                .filter(c -> c.corrects().equals(row.id()))
                                                .isPresent())
                        .map(Activity::id)
                        .findFirst());
    }
}
