package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Evaluations;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.store.Job;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.WrongInput;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Evaluations that were asked for, the form for another one, and how far each is. */
@Path("/evaluations")
@Blocking
public class EvaluationsPage {

    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final Evaluations evaluations;
    private final Caller caller;

    EvaluationsPage(Pages pages, Evaluations evaluations, Caller caller) {
        this.pages = pages;
        this.evaluations = evaluations;
        this.caller = caller;
    }

    /** One of the choices of a form. */
    public record Option(String value, String text) {}

    /**
     * A line of the table.
     *
     * @param what is evaluated, and of which period
     */
    public record Line(Job job, String what, String asOf, String state) {

        public long number() {
            return job.number();
        }
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    public Response list(@QueryParam("before") @Nullable Long before) {
        return list(
                List.of(),
                new Typed("check", evaluations.today().toString(), ""),
                before == null ? Long.MAX_VALUE : before);
    }

    private record Typed(String kind, String asOf, String period) {}

    private Response list(List<FormProblem> problems, Typed typed, long before) {
        Words words = pages.words();
        ListedPart<Job> part =
                ListedPart.of(
                        ON_A_PAGE,
                        most -> evaluations.listBefore(before, most),
                        last -> "/evaluations?before=" + last.number());
        Map<String, Object> data = new HashMap<>();
        data.put("problems", problems);
        data.put("errors", FormProblem.byField(problems));
        data.put("creates", caller.may("evaluation:create"));
        data.put(
                "kinds",
                Arrays.stream(RunResult.Kind.values())
                        .map(Word::word)
                        .map(kind -> new Option(kind, words.of("evaluation-kind-" + kind)))
                        .toList());
        data.put("kind", typed.kind());
        data.put("asOf", typed.asOf());
        data.put("period", typed.period());
        data.put("lines", part.shown().stream().map(job -> line(job, words)).toList());
        data.put("next", part.next());
        Response page = pages.page("evaluations", words.of("place-evaluations"), data);
        return FormProblem.told(page, problems);
    }

    private static Line line(Job job, Words words) {
        RunRequest request = RunRequest.read(job.request());
        return new Line(
                job,
                words.of("evaluation-kind-" + request.kind().word())
                        + request.period().map(period -> " " + period).orElse(""),
                words.day(request.viewpoint().asOf()),
                state(job, words));
    }

    private static String state(Job job, Words words) {
        return words.of("evaluation-state-" + job.state().word());
    }

    @POST
    @PermissionsAllowed("evaluation:create")
    public Response ask(
            @RestForm @Nullable String kind,
            @RestForm @Nullable String asOf,
            @RestForm @Nullable String period) {
        Typed typed =
                new Typed(
                        String.valueOf(kind),
                        String.valueOf(asOf),
                        Optional.ofNullable(period).orElse("").strip());
        Words words = pages.words();
        try {
            Job job = evaluations.ask(caller.code(), asked(typed), Optional.empty());
            return Response.seeOther(URI.create("/evaluations/" + job.number())).build();
        } catch (NotEvaluated not) {
            String field =
                    switch (not.code()) {
                        case NO_PERIOD, NO_CONTRACT_OF_THE_YEAR -> "period";
                        default -> "asOf";
                    };
            String text = words.of("evaluation-" + not.code().name());
            return list(List.of(new FormProblem(field, text)), typed, Long.MAX_VALUE);
        } catch (DateTimeException wrong) {
            String text = words.of("evaluation-day-wrong");
            return list(List.of(new FormProblem("asOf", text)), typed, Long.MAX_VALUE);
        }
    }

    private static RequestedRun.Asked asked(Typed typed) {
        return new RequestedRun.Asked(
                WrongInput.word("kind", RunResult.Kind.class, typed.kind()),
                new Viewpoint(LocalDate.parse(typed.asOf()), Optional.empty()),
                NamedPeriod.ofFinancialYear(typed.period()),
                Map.of(),
                Optional.empty(),
                List.of());
    }

    @GET
    @Path("{number: \\d+}")
    @PermissionsAllowed("evaluation:read")
    public Response one(@PathParam("number") long number) {
        Words words = pages.words();
        Job job = evaluations.find(number).orElseThrow(NotFoundException::new);
        return pages.page(
                "evaluation",
                words.of("evaluation-title", String.valueOf(number)),
                Map.of(
                        "job",
                        job,
                        "state",
                        state(job, words),
                        "run",
                        job.result(),
                        "result",
                        result(job),
                        "problem",
                        job.code().isEmpty() ? "" : job.code() + ": " + job.detail(),
                        "stops",
                        caller.may("evaluation:stop")));
    }

    /** Where what it found can be read; empty if there is nothing that this reader may read. */
    private String result(Job job) {
        RunRequest request = RunRequest.read(job.request());
        String path =
                switch (request.kind()) {
                    case CHECK ->
                            request.viewpoint().asOf().equals(evaluations.today()) ? "/duties" : "";
                    case EVALUATE -> "/scores?run=" + job.result();
                    case INDEX -> "/scores/index?run=" + job.result();
                };
        return Place.lets(caller, path) ? path : "";
    }

    @POST
    @Path("{number: \\d+}/stop")
    @PermissionsAllowed("evaluation:stop")
    public Response stop(@PathParam("number") long number) {
        Job job = evaluations.find(number).orElseThrow(NotFoundException::new);
        evaluations.stop(caller.code(), job.number());
        return Response.seeOther(URI.create("/evaluations/" + number)).build();
    }
}
