package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.casework.DraftDecision;
import ke.mizani.report.PublicationText;
import ke.mizani.report.Sentences;
import ke.mizani.report.VersionPicture;
import ke.mizani.store.Publication;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.TimeLine;
import org.jboss.resteasy.reactive.RestForm;

/** Which version was, is and will be the published one, and the way back to an earlier one. */
@Path("/rulebook/time-line")
@Blocking
public class TimeLinePage {

    private final Pages pages;
    private final Caller caller;
    private final RulebookArchive archive;
    private final DraftDecision decision;
    private final DraftRefusals refusals;
    private final Clock clock;

    TimeLinePage(
            Pages pages,
            Caller caller,
            RulebookArchive archive,
            DraftDecision decision,
            DraftRefusals refusals,
            Clock clock) {
        this.pages = pages;
        this.caller = caller;
        this.archive = archive;
        this.decision = decision;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * One publication.
     *
     * @param state now, coming, or nothing
     * @param moved where it is told which clocks moved with it; empty: not for this reader
     */
    public record Line(
            int number,
            String hash,
            String version,
            String from,
            String until,
            String by,
            String reason,
            String state,
            String moved) {}

    @GET
    @PermissionsAllowed("rulebook:read")
    public Response show() {
        return page(Optional.empty());
    }

    private Response page(Optional<String> wrong) {
        TimeLine line = archive.timeLine();
        Map<String, Object> data = new HashMap<>();
        data.put("line", line.spans().stream().map(span -> line(span, line)).toList());
        Sentences sentences = new Sentences(pages.language());
        data.put(
                "picture",
                ShownPicture.of(
                        new VersionPicture(sentences, clock.getZone()).of(line, clock.instant()),
                        sentences));
        data.put("setAside", line.setAside().stream().map(this::aside).toList());
        data.put(
                "earlier",
                line.publications().stream()
                        .map(Publication::hash)
                        .distinct()
                        .filter(hash -> !hash.equals(line.last().hash()))
                        .toList());
        data.put("mayGoBack", caller.may("rulebook:rolled-back"));
        data.put("drafts", caller.may("rulebook:draft"));
        data.put("wrong", wrong.orElse(""));
        return pages.page(
                wrong.isPresent() ? Response.Status.CONFLICT : Response.Status.OK,
                "time-line",
                pages.words().of("rb-time-line"),
                data);
    }

    private Line line(TimeLine.Span span, TimeLine line) {
        Instant now = clock.instant();
        boolean inForce = line.at(now).filter(span.publication()::equals).isPresent();
        String state = span.from().isAfter(now) ? "rb-coming" : inForce ? "rb-now" : "";
        return line(
                span.publication(),
                span.until().map(text()::moment).orElse(pages.words().of("rb-open-end")),
                state.isEmpty() ? "" : pages.words().of(state),
                moved(span.publication(), line));
    }

    private String moved(Publication made, TimeLine line) {
        return line.publications().stream()
                .filter(earlier -> earlier.number() < made.number())
                .reduce((one, other) -> other)
                .filter(before -> !before.hash().equals(made.hash()))
                .filter(before -> caller.may("breach:read"))
                .map(before -> "/calendar/moved?then=" + before.hash() + "&now=" + made.hash())
                .orElse("");
    }

    private Line aside(Publication made) {
        return line(made, "", "", "");
    }

    private Line line(Publication made, String until, String state, String moved) {
        return new Line(
                made.number(),
                made.hash(),
                made.hash().substring(0, 12),
                text().moment(made.from()),
                until,
                made.by(),
                made.reason(),
                state,
                moved);
    }

    private PublicationText text() {
        return new PublicationText(clock.getZone(), new Sentences(pages.language()));
    }

    @POST
    @PermissionsAllowed("rulebook:rolled-back")
    public Response back(@RestForm @DefaultValue("") String hash, @BeanParam TermsForm terms) {
        try {
            decision.rollBack(caller.code(), hash, terms.terms(clock));
            return Response.seeOther(URI.create("/rulebook/time-line")).build();
        } catch (RuntimeException refused) {
            return page(Optional.of(refusals.why(refused).orElseThrow(() -> refused)));
        }
    }
}
