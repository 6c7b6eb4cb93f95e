package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.StepRefused;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.contract.WeightEdit;
import ke.mizani.store.ContractRefused;
import ke.mizani.store.StaleVersion;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Another draft of a contract, as a text or by its weights; an amendment has its reason. */
@Path("/contracts")
@Blocking
public class ContractDraftPage {

    private final Pages pages;
    private final ContractAccess contracts;
    private final ContractDesk desk;
    private final Caller caller;

    ContractDraftPage(Pages pages, ContractAccess contracts, ContractDesk desk, Caller caller) {
        this.pages = pages;
        this.contracts = contracts;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("{contract}/draft")
    @PermissionsAllowed("contract:draft")
    public Response draft(@PathParam("contract") String id) {
        ContractRecord contract = contracts.get(id);
        return draft(contract, List.of(), text(contract), "");
    }

    /** The last text; of a version that was signed, the beginning of an amendment. */
    private String text(ContractRecord contract) {
        String text = new String(desk.archive().content(contract.last()), StandardCharsets.UTF_8);
        int version = contract.last().version();
        return contract.last().signed().isEmpty()
                ? text
                : text.replaceFirst("(?m)^signed:.*\\R", "")
                        .replaceFirst("(?m)^version: *" + version, "version: " + (version + 1));
    }

    private Response draft(
            ContractRecord contract, List<FormProblem> problems, String text, String reason) {
        return pages.page(
                "contract-draft",
                pages.words().of("contract-edit"),
                Map.of(
                        "id",
                        contract.id(),
                        "seen",
                        contract.file().version(),
                        "amendment",
                        isAmendment(contract),
                        "problems",
                        problems,
                        "text",
                        text,
                        "reason",
                        reason));
    }

    private static boolean isAmendment(ContractRecord contract) {
        return contract.signed().isPresent() && !contract.awaits(ContractStep.CLOSED);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{contract}/draft")
    @PermissionsAllowed("contract:draft")
    public Response edit(
            @PathParam("contract") String id,
            @RestForm @Nullable Integer seen,
            @RestForm @Nullable String text,
            @RestForm @Nullable String reason) {
        String draft = text == null ? "" : text;
        String why = reason == null ? "" : reason;
        List<FormProblem> problems = handedIn(id, seen == null ? 0 : seen, draft, why);
        return problems.isEmpty()
                ? Response.seeOther(URI.create("/contracts/" + id + "?done=redrafted")).build()
                : refused(draft(contracts.get(id), problems, draft, why));
    }

    private static Response refused(Response page) {
        return Response.fromResponse(page).status(FormProblem.UNPROCESSABLE).build();
    }

    private List<FormProblem> handedIn(String id, int seen, String draft, String reason) {
        Words words = pages.words();
        contracts.get(id);
        try {
            desk.edit(caller.code(), id, seen, draft.getBytes(StandardCharsets.UTF_8), reason);
            return List.of();
        } catch (ContractRefused refused) {
            return ContractsPage.problems(refused, words);
        } catch (StaleVersion stale) {
            return List.of(new FormProblem("", words.of("contract-stale")));
        } catch (StepRefused refused) {
            String told = words.of("contract-step-" + refused.code().name(), refused.about());
            return List.of(new FormProblem("", told));
        }
    }

    @GET
    @Path("{contract}/weights")
    @PermissionsAllowed("contract:draft")
    public Response weights(@PathParam("contract") String id) {
        ContractRecord contract = contracts.get(id);
        return weights(contract, Map.of(), List.of(), "");
    }

    private Response weights(
            ContractRecord contract,
            Map<String, String> said,
            List<FormProblem> problems,
            String reason) {
        PerformanceContract promised = desk.archive().file(contract.last()).draft().orElseThrow();
        return pages.page(
                "contract-weights",
                pages.words().of("contract-weights"),
                Map.of(
                        "id", contract.id(),
                        "seen", contract.file().version(),
                        "amendment", isAmendment(contract),
                        "headings", ContractPage.headings(promised),
                        "total", ContractPage.total(promised),
                        "said", said,
                        "problems", problems,
                        "reason", reason));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{contract}/weights")
    @PermissionsAllowed("contract:draft")
    public Response weigh(@PathParam("contract") String id, MultivaluedMap<String, String> form) {
        ContractRecord contract = contracts.get(id);
        Map<String, BigDecimal> weights = new HashMap<>();
        Map<String, String> said = new HashMap<>();
        form.forEach(
                (name, values) -> {
                    String value = values.isEmpty() ? "" : values.get(0).strip();
                    if (name.startsWith("weight.") && value.matches("[0-9]{1,3}([.][0-9]{1,4})?")) {
                        weights.put(name.substring("weight.".length()), new BigDecimal(value));
                    }
                    said.put(name, value);
                });
        String reason = said.getOrDefault("reason", "");
        String draft = new WeightEdit(weights).of(text(contract));
        String seen = said.getOrDefault("seen", "");
        List<FormProblem> problems =
                handedIn(
                        id, seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0, draft, reason);
        return problems.isEmpty()
                ? Response.seeOther(URI.create("/contracts/" + id + "?done=redrafted")).build()
                : refused(weights(contracts.get(id), said, problems, reason));
    }
}
