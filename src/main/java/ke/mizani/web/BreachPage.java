package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.app.BreachAccess;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachStep;
import ke.mizani.casework.StepRefused;
import ke.mizani.report.Sentences;
import ke.mizani.store.StaleVersion;
import org.jspecify.annotations.Nullable;

/** One breach through its whole life: how it stands, what can be done, what was done. */
@Path("/breaches/{number}")
@Blocking
public class BreachPage {

    private static final int UNPROCESSABLE = 422;

    private final Pages pages;
    private final BreachAccess breaches;

    BreachPage(Pages pages, BreachAccess breaches) {
        this.pages = pages;
        this.breaches = breaches;
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
        BreachView view = new BreachView(breach, pages.words(), new Sentences(pages.language()));
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
        data.put("history", view.history());
        data.put("done", done);
        data.put("problems", tried.fault().map(List::of).orElse(List.of()));
        return pages.page(
                "breach",
                pages.words().of("breach-title", String.valueOf(number), breach.obligation()),
                data);
    }

    @POST
    @PermissionsAllowed("breach:read")
    public Response take(@PathParam("number") long number, @BeanParam BreachForm form) {
        String step = form.step();
        Map<String, String> facts = form.facts();
        try {
            breaches.take(number, form.version(), step, facts);
            return Response.seeOther(URI.create("/breaches/" + number + "?done=" + step)).build();
        } catch (StepRefused refused) {
            return again(number, new Tried(step, facts, Optional.of(fault(refused, step))));
        } catch (StaleVersion stale) {
            Fault fault = new Fault("", pages.words().of("step-stale"));
            return again(number, new Tried(step, facts, Optional.of(fault)));
        }
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
