package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Trials;
import ke.mizani.app.TypedText;
import ke.mizani.calendar.NamedPeriod;
import org.jboss.resteasy.reactive.RestForm;

/** The long work on a draft, asked for and stopped on its page. */
@Path("/rulebook/drafts/{number}/steps")
@Blocking
public class DraftTrialsPage {

    private final DraftSteps steps;
    private final Trials trials;
    private final Caller caller;

    DraftTrialsPage(DraftSteps steps, Trials trials, Caller caller) {
        this.steps = steps;
        this.trials = trials;
        this.caller = caller;
    }

    @POST
    @Path("tested")
    @PermissionsAllowed("rulebook:tested")
    public Response tested(@PathParam("number") long number) {
        return steps.with(
                number,
                draft -> {
                    trials.test(caller.code(), draft, Optional.empty());
                    return draft;
                });
    }

    @POST
    @Path("weighed")
    @PermissionsAllowed("rulebook:weighed")
    public Response weighed(
            @PathParam("number") long number,
            @RestForm @DefaultValue("") String day,
            @RestForm @DefaultValue("") String period) {
        return steps.with(
                number,
                draft -> {
                    trials.weigh(
                            caller.code(),
                            draft,
                            day.isEmpty() ? trials.today() : day(day),
                            period.isBlank() ? Optional.empty() : Optional.of(period(period)),
                            Optional.empty());
                    return draft;
                });
    }

    private static LocalDate day(String text) {
        return TypedText.of(text)
                .day()
                .orElseThrow(() -> new DraftRefusals.NotUnderstood("rb-not-a-day"));
    }

    private static NamedPeriod period(String text) {
        return NamedPeriod.ofFinancialYear(text.strip())
                .orElseThrow(() -> new DraftRefusals.NotUnderstood("rb-not-a-period"));
    }

    @POST
    @Path("stop/{job}")
    @PermissionsAllowed("rulebook:weighed")
    public Response stop(@PathParam("number") long number, @PathParam("job") long job) {
        trials.find(job).ifPresent(found -> trials.stop(caller.code(), found.number()));
        return steps.with(number, draft -> draft);
    }
}
