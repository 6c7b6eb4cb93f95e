package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.app.Attachment;
import ke.mizani.app.BreachAccess;
import ke.mizani.app.HandedIn;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachStep;
import ke.mizani.casework.DocumentRefused;
import ke.mizani.casework.StepRefused;
import ke.mizani.report.Sentences;
import ke.mizani.store.CaseDocument;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.StaleVersion;
import ke.mizani.store.TimeLine;
import org.jspecify.annotations.Nullable;

/** One breach through its whole life: how it stands, what can be done, what was done. */
@Path("/breaches/{number}")
@Blocking
public class BreachPage {

    private static final int UNPROCESSABLE = 422;
    private static final int MEGA = 6;

    private final Pages pages;
    private final BreachAccess breaches;
    private final HandedIn handedIn;
    private final RulebookArchive rulebooks;

    BreachPage(Pages pages, BreachAccess breaches, HandedIn handedIn, RulebookArchive rulebooks) {
        this.pages = pages;
        this.breaches = breaches;
        this.handedIn = handedIn;
        this.rulebooks = rulebooks;
    }

    /** What is wrong with what was typed. */
    public record Fault(String field, String text) {}

    /** What was typed into the form of a step, and what is wrong with it. */
    record Tried(String step, Map<String, String> typed, Optional<Fault> fault) {
        static final Tried NOTHING = new Tried("", Map.of(), Optional.empty());
    }

    @GET
    @PermissionsAllowed("breach:read")
    public Response show(
            @PathParam("number") long number, @QueryParam("done") @Nullable String done) {
        Optional<BreachStep> step = Optional.ofNullable(done).flatMap(BreachStep::find);
        return page(
                number,
                step.map(one -> pages.words().of("done-" + one.word())).orElse(""),
                Tried.NOTHING);
    }

    private Response page(long number, String done, Tried tried) {
        Breach breach = breaches.get(number);
        Sentences sentences = new Sentences(pages.language());
        TimeLine line = rulebooks.timeLine();
        BreachView view = new BreachView(breach, pages.words(), sentences, line);
        Map<String, Object> data = new TreeMap<>();
        data.put("number", number);
        data.put("version", breach.file().version());
        data.put("matter", breach.matter());
        data.put("facts", view.facts());
        data.put("stages", view.stages());
        data.put("cleared", breach.cleared() && !breach.file().standing().closed());
        data.put("clearedWhy", view.clearedWhy());
        data.put(
                "forms",
                breaches.open(breach).stream().map(step -> view.form(step, tried)).toList());
        data.put(
                "history",
                new BreachHistory(pages.words(), sentences, line)
                        .of(List.of(new BreachHistory.Told(breach, breaches.documents(breach)))));
        data.put("offices", breaches.offices());
        data.put("hint", hint());
        data.put("accept", "." + String.join(",.", handedIn.rules().endings()));
        data.put("done", done);
        data.put("problems", tried.fault().map(List::of).orElse(List.of()));
        return pages.page(
                "breach",
                pages.words().of("breach-title", String.valueOf(number), breach.obligation()),
                data);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermissionsAllowed("breach:read")
    public Response take(@PathParam("number") long number, @BeanParam BreachForm form) {
        String step = form.step();
        Map<String, String> facts = form.facts();
        try {
            breaches.take(number, form.version(), step, facts, form.document());
            return Response.seeOther(URI.create("/breaches/" + number + "?done=" + step)).build();
        } catch (StepRefused refused) {
            return again(number, new Tried(step, facts, Optional.of(fault(refused, step))));
        } catch (DocumentRefused refused) {
            Fault fault = new Fault(step + "-" + BreachStep.DOCUMENT, text(refused));
            return again(number, new Tried(step, facts, Optional.of(fault)));
        } catch (StaleVersion stale) {
            Fault fault = new Fault("", pages.words().of("step-stale"));
            return again(number, new Tried(step, facts, Optional.of(fault)));
        }
    }

    /** The document of an entry, as it was handed in. */
    @GET
    @Path("documents/{place}")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed("breach:read")
    public Response document(@PathParam("number") long number, @PathParam("place") int place) {
        CaseDocument document = breaches.document(number, place);
        return Attachment.of(
                Response.ok(breaches.content(document)).build(),
                document.name(),
                document.mediaType());
    }

    /** What is taken, in words. */
    private String hint() {
        return pages.words()
                .of(
                        "document-hint",
                        String.join(", ", handedIn.rules().endings()),
                        megabytes(handedIn.rules().mostBytes()));
    }

    private static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes, MEGA).stripTrailingZeros();
    }

    private String text(DocumentRefused refused) {
        Words words = pages.words();
        return switch (refused.code()) {
            case DOCUMENT_EMPTY -> words.of("document-empty");
            case DOCUMENT_TOO_LARGE ->
                    words.of("document-large", megabytes(handedIn.rules().mostBytes()));
            case DOCUMENT_NOT_ALLOWED -> words.of("document-kind", refused.expected());
            case DOCUMENT_NOT_AS_NAMED -> words.of("document-otherwise");
        };
    }

    private Response again(long number, Tried tried) {
        return Response.fromResponse(page(number, "", tried)).status(UNPROCESSABLE).build();
    }

    private Fault fault(StepRefused refused, String step) {
        Words words = pages.words();
        String key = "refused-" + refused.code().name().toLowerCase(Locale.ROOT);
        return switch (refused.code()) {
            case FACT_MISSING, FACT_WRONG ->
                    new Fault(
                            step + "-" + refused.about(),
                            words.of(key, words.of("fact-" + refused.about())));
            case NO_SUCH_CASE, NOT_ITS_TURN, NOT_THIS_PERSON -> new Fault("", words.of(key));
        };
    }
}
