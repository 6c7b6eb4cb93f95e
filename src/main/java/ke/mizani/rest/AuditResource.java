package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.store.AuditLine;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who did what with the records, and when. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "audit")
public class AuditResource {

    private final AuditLog log;
    private final Clock clock;

    AuditResource(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * An entry of the audit log.
     *
     * @param facts what else was noted; empty if the entry is damaged
     * @param previous the hash of the entry before
     */
    public record Entry(
            long sequence,
            String at,
            String actor,
            String kind,
            String subject,
            Map<String, String> facts,
            String previous,
            String hash) {

        static Entry of(AuditLine line) {
            return new Entry(
                    line.sequence(),
                    line.at(),
                    line.actor(),
                    line.kind(),
                    line.subject(),
                    line.readFacts().orElseGet(TreeMap::new),
                    line.previous(),
                    line.hash());
        }
    }

    @GET
    @PermissionsAllowed("audit:read")
    @Operation(
            summary = "Entries of the audit log, in their order",
            description = "Of a subject, an actor; from and to are days, both included.")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<Entry>> list(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("after") @DefaultValue("0") long after,
            @BeanParam Paging paging) {
        AuditSelection selection =
                new AuditSelection(
                        Optional.ofNullable(subject),
                        Optional.ofNullable(actor),
                        Optional.ofNullable(from).map(this::start),
                        Optional.ofNullable(to).map(day -> start(day.plusDays(1))));
        return paging.of(
                most -> log.entriesAfter(selection, after, most), Entry::of, Entry::sequence);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
