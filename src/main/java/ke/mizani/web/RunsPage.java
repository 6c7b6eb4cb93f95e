package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunArchive;
import org.jspecify.annotations.Nullable;

/** The evaluations that were kept, each with its receipt for who may take it. */
@Path("/runs")
@Blocking
public class RunsPage {

    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final RunArchive archive;
    private final Caller caller;
    private final Clock clock;

    RunsPage(Pages pages, RunArchive archive, Caller caller, Clock clock) {
        this.pages = pages;
        this.archive = archive;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One run.
     *
     * @param receipt where its receipt is; empty: not for this reader
     * @param later the runs that stand in for it; empty: it is the last word
     */
    public record Line(
            long number,
            String kind,
            String period,
            String asOf,
            String kept,
            String by,
            String rulebook,
            String receipt,
            String later) {}

    @GET
    @PermissionsAllowed("finding:read")
    public Response list(@QueryParam("before") @Nullable Long before) {
        ListedPart<ArchivedRun> part =
                ListedPart.of(
                        ON_A_PAGE,
                        most -> archive.listBefore(before == null ? Long.MAX_VALUE : before, most),
                        last -> "/runs?before=" + last.number());
        return pages.page(
                "runs",
                pages.words().of("runs"),
                Map.of(
                        "lines",
                        part.shown().stream().map(this::line).toList(),
                        "receipts",
                        caller.may("receipt:read"),
                        "next",
                        part.next()));
    }

    private Line line(ArchivedRun run) {
        Words words = pages.words();
        return new Line(
                run.number(),
                words.of("evaluation-kind-" + run.request().kind().word()),
                run.request().period().map(NamedPeriod::toString).orElse(""),
                words.day(run.request().viewpoint().asOf()),
                words.day(LocalDate.ofInstant(run.archivedAt(), clock.getZone())),
                run.actor(),
                run.request().rulebook(),
                mayTake(run) ? "/api/v1/runs/" + run.number() + "/receipt" : "",
                String.join(", ", run.supersededBy().stream().map(String::valueOf).toList()));
    }

    private boolean mayTake(ArchivedRun run) {
        return caller.may("receipt:read")
                && (caller.may("scorecard:read-all") || !archive.personal(run));
    }
}
