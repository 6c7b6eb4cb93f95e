package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.StepRefused;
import ke.mizani.contract.ContractProblem;
import ke.mizani.store.ContractRefused;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The contracts of a year, those first that wait for the reader. */
@Path("/contracts")
@Blocking
public class ContractsPage {

    private final Pages pages;
    private final ContractAccess contracts;
    private final ContractDesk desk;
    private final Caller caller;

    ContractsPage(Pages pages, ContractAccess contracts, ContractDesk desk, Caller caller) {
        this.pages = pages;
        this.contracts = contracts;
        this.desk = desk;
        this.caller = caller;
    }

    /**
     * One row of the table.
     *
     * @param post of whose it is; its id if its text cannot be read
     * @param next what the reader can do now; empty: it waits for others
     */
    public record Row(String id, String post, String stage, String next, String grade) {}

    @GET
    @PermissionsAllowed("contract:read")
    public Response list(@QueryParam("year") @Nullable String asked) {
        List<String> years = desk.archive().years();
        String year =
                Optional.ofNullable(asked)
                        .filter(years::contains)
                        .orElse(years.isEmpty() ? "" : years.get(0));
        Words words = pages.words();
        List<Row> rows = contracts.list(year).stream().map(one -> row(one, words)).toList();
        return pages.page(
                "contracts",
                words.of("place-contracts"),
                Map.of(
                        "year",
                        year,
                        "years",
                        years,
                        "mine",
                        rows.stream().filter(row -> !row.next().isEmpty()).toList(),
                        "others",
                        rows.stream().filter(row -> row.next().isEmpty()).toList(),
                        "mayDraft",
                        caller.may("contract:draft")));
    }

    private Row row(ContractRecord contract, Words words) {
        boolean visible = contract.last().person().isEmpty() || contracts.isOwn(contract.last());
        return new Row(
                contract.id(),
                desk.archive()
                        .file(contract.last())
                        .draft()
                        .map(promised -> promised.holder().post())
                        .orElse(contract.id()),
                words.of("contract-stage-" + contract.file().standing().stage()),
                steps(contract)
                        .map(step -> words.of("contract-step-" + step.word()))
                        .collect(Collectors.joining(", ")),
                visible ? contract.category().map(Category::grade).orElse("") : "");
    }

    private Stream<ContractStep> steps(ContractRecord contract) {
        return Stream.of(ContractStep.values())
                .filter(step -> ContractPage.isForPages(step) && contracts.canTake(contract, step));
    }

    @GET
    @Path("new")
    @PermissionsAllowed("contract:draft")
    public Response form() {
        return form(Response.Status.OK, List.of(), "");
    }

    private Response form(Response.Status status, List<FormProblem> problems, String text) {
        return pages.page(
                status,
                "contract-new",
                pages.words().of("contract-new"),
                Map.of("problems", problems, "text", text));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("new")
    @PermissionsAllowed("contract:draft")
    public Response begin(@RestForm @Nullable String text) {
        String draft = text == null ? "" : text;
        Words words = pages.words();
        try {
            ContractRecord begun =
                    desk.begin(caller.code(), draft.getBytes(StandardCharsets.UTF_8));
            return Response.seeOther(URI.create("/contracts/" + begun.id())).build();
        } catch (ContractRefused refused) {
            return form(Response.Status.BAD_REQUEST, problems(refused, words), draft);
        } catch (StepRefused there) {
            return form(
                    Response.Status.CONFLICT,
                    List.of(new FormProblem("text", words.of("contract-there", there.about()))),
                    draft);
        }
    }

    static List<FormProblem> problems(ContractRefused refused, Words words) {
        return refused.problems().isEmpty()
                ? List.of(
                        new FormProblem(
                                "text",
                                words.of(
                                        "contract-refused-" + refused.code().name(),
                                        refused.found(),
                                        refused.expected())))
                : problems(refused.problems(), words);
    }

    static List<FormProblem> problems(List<ContractProblem> faults, Words words) {
        return faults.stream()
                .map(
                        fault ->
                                new FormProblem(
                                        "text",
                                        words.of(
                                                "contract-fault",
                                                String.valueOf(fault.line()),
                                                fault.key(),
                                                fault.code().name(),
                                                fault.found(),
                                                fault.expected())))
                .toList();
    }
}
