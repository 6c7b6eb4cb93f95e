package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractFaulty;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.StepRefused;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.store.ContractRefused;
import ke.mizani.store.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A step in the cycle of a contract: a form for what has to be said with it. */
@Path("/contracts")
@Blocking
public class ContractStepPage {

    private final Pages pages;
    private final ContractAccess contracts;
    private final ContractDesk desk;

    ContractStepPage(Pages pages, ContractAccess contracts, ContractDesk desk) {
        this.pages = pages;
        this.contracts = contracts;
        this.desk = desk;
    }

    /** A field of the form. */
    public record Field(String name, String label, String hint, String kind, String value) {}

    /** A line of the contract with its fields. */
    public record Line(String id, String name, String unit, String target, List<Field> fields) {}

    @GET
    @Path("{contract}/steps/{step}")
    @PermissionsAllowed("contract:step")
    public Response form(@PathParam("contract") String id, @PathParam("step") String step) {
        ContractRecord contract = contracts.get(id);
        return form(Response.Status.OK, contract, step(step), Map.of(), List.of());
    }

    private static ContractStep step(String word) {
        return ContractStep.find(word)
                .filter(ContractPage::isForPages)
                .orElseThrow(() -> new NotFoundException("no step " + word));
    }

    private Response form(
            Response.Status status,
            ContractRecord contract,
            ContractStep step,
            Map<String, String> said,
            List<FormProblem> problems) {
        Words words = pages.words();
        String name = words.of("contract-step-" + step.word());
        return pages.page(
                status,
                "contract-step",
                name,
                Map.of(
                        "id",
                        contract.id(),
                        "step",
                        step.word(),
                        "explained",
                        words.of("contract-how-" + step.word()),
                        "seen",
                        contract.file().version(),
                        "turn",
                        contracts.canTake(contract, step),
                        "fields",
                        fields(contract, step, said, words),
                        "lines",
                        lines(contract, step, said, words),
                        "problems",
                        problems));
    }

    private static List<Field> fields(
            ContractRecord contract, ContractStep step, Map<String, String> said, Words words) {
        List<String> names = new ArrayList<>(step.said());
        if (step == ContractStep.SELF_EVALUATED && contract.last(ContractStep.REVIEWED).isEmpty()) {
            names.add("no-review");
        }
        if (step == ContractStep.MODERATED
                && contract.last(ContractStep.SELF_EVALUATED).isEmpty()) {
            names.add("no-self-evaluation");
        }
        return names.stream().map(name -> field(name, name, said, words)).toList();
    }

    private static Field field(String name, String key, Map<String, String> said, Words words) {
        String kind =
                switch (key) {
                    case "on" -> "date";
                    case "quarter" -> "quarter";
                    case "outcome" -> "outcome";
                    case "achieved", "evidence", "authority", "document" -> "text";
                    default -> "area";
                };
        return new Field(
                name, words.of("contract-fact-" + key), "", kind, said.getOrDefault(name, ""));
    }

    /** What is asked of each line: what was achieved, or why the records say something else. */
    private List<Line> lines(
            ContractRecord contract, ContractStep step, Map<String, String> said, Words words) {
        List<String> asked =
                switch (step) {
                    case SELF_EVALUATED -> List.of("achieved", "evidence");
                    case MODERATED ->
                            contract.last(ContractStep.SELF_EVALUATED).isPresent()
                                    ? List.of("reason")
                                    : List.of();
                    default -> List.of();
                };
        if (asked.isEmpty() || contract.signed().isEmpty()) {
            return List.of();
        }
        PerformanceContract promised =
                desk.archive().file(contract.signed().get()).contract().orElseThrow();
        return ContractPage.headings(promised).stream()
                .flatMap(heading -> heading.lines().stream())
                .map(
                        line ->
                                new Line(
                                        line.id(),
                                        line.name(),
                                        line.unit(),
                                        line.target(),
                                        asked.stream()
                                                .map(
                                                        name ->
                                                                field(
                                                                        name + "." + line.id(),
                                                                        name,
                                                                        said,
                                                                        words))
                                                .toList()))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{contract}/steps/{step}")
    @PermissionsAllowed("contract:step")
    public Response take(
            @PathParam("contract") String id,
            @PathParam("step") String word,
            MultivaluedMap<String, String> form) {
        ContractStep step = step(word);
        Map<String, String> said = new HashMap<>();
        form.forEach((name, values) -> said.put(name, values.isEmpty() ? "" : values.get(0)));
        int seen = number(said.remove("seen"));
        said.remove("form-key");
        Words words = pages.words();
        try {
            contracts.take(id, seen, step, said);
            return Response.seeOther(URI.create("/contracts/" + id + "?done=" + step.word()))
                    .build();
        } catch (StepRefused refused) {
            return again(id, step, said, List.of(problem(refused, words)));
        } catch (StaleVersion stale) {
            return again(id, step, said, List.of(new FormProblem("", words.of("contract-stale"))));
        } catch (ContractFaulty faulty) {
            return again(id, step, said, ContractsPage.problems(faulty.problems(), words));
        } catch (ContractRefused refused) {
            return again(id, step, said, ContractsPage.problems(refused, words));
        } catch (NotEvaluated not) {
            String told = words.of("contract-not-evaluated", String.valueOf(not.getMessage()));
            return again(id, step, said, List.of(new FormProblem("", told)));
        }
    }

    private Response again(
            String id, ContractStep step, Map<String, String> said, List<FormProblem> problems) {
        return Response.fromResponse(
                        form(Response.Status.BAD_REQUEST, contracts.get(id), step, said, problems))
                .status(FormProblem.UNPROCESSABLE)
                .build();
    }

    private static FormProblem problem(StepRefused refused, Words words) {
        String fact = refused.about().replaceFirst("[,:].*", "");
        boolean field =
                refused.code() == StepRefused.Code.FACT_MISSING
                        || refused.code() == StepRefused.Code.FACT_WRONG;
        return new FormProblem(
                field && fact.matches("[a-zA-Z0-9.-]+") ? fact : "",
                words.of("contract-step-" + refused.code().name(), told(refused, words)));
    }

    /** The names of what is missing as the form has them. */
    private static String told(StepRefused refused, Words words) {
        return refused.code() == StepRefused.Code.FACT_MISSING
                ? Stream.of(refused.about().split(", "))
                        .map(name -> label(name, words))
                        .collect(Collectors.joining(", "))
                : refused.about();
    }

    private static String label(String name, Words words) {
        String line = name.contains(".") ? " " + name.replaceFirst("^[a-z]+\\.", "") : "";
        return words.of("contract-fact-" + name.replaceFirst("\\..*", "")) + line;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
