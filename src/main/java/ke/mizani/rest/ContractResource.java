package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.ContractComparison;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.contract.ContractDifference;
import ke.mizani.store.ContractText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Performance contracts with their cycle. Those of single officers are for the officer and for
 * those who may see everybody's; that they were read is logged.
 */
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "contracts")
public class ContractResource {

    static final String YAML = "application/yaml";

    private final ContractAccess contracts;
    private final ContractDesk desk;
    private final Caller caller;

    ContractResource(ContractAccess contracts, ContractDesk desk, Caller caller) {
        this.contracts = contracts;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("contract:read")
    @Operation(summary = "The contracts of a financial year, by id")
    @APIResponse(responseCode = "200", description = "Those that the caller may see")
    @APIResponse(responseCode = "400", description = "The limit is none")
    public RestResponse<List<ContractAnswers.Summary>> list(
            @QueryParam("year") @DefaultValue("") String year,
            @QueryParam("after") @DefaultValue("") String after,
            @BeanParam Paging paging) {
        String of = year.isEmpty() ? desk.archive().years().stream().findFirst().orElse("") : year;
        return paging.of(
                most ->
                        contracts.list(of, text -> text.contract().compareTo(after) > 0).stream()
                                .limit(most)
                                .toList(),
                ContractAnswers.Summary::of,
                ContractAnswers.Summary::id);
    }

    @GET
    @Path("{contract}")
    @PermissionsAllowed("contract:read")
    @Operation(
            summary = "A contract: its texts, what was done, and the category that takes effect",
            description = "Its ETag is needed for the next step.")
    @APIResponseSchema(value = ContractAnswers.Whole.class, responseDescription = "The contract")
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    @APIResponse(
            responseCode = "404",
            description = "There is none, or it is of an officer whom the caller may not see")
    public Response get(@PathParam("contract") String contract, @Context Request request) {
        ContractRecord found = contracts.get(contract);
        return Tagged.of(request, tag(found), () -> ContractAnswers.Whole.of(found));
    }

    static String tag(ContractRecord contract) {
        return String.valueOf(contract.file().version());
    }

    @GET
    @Path("{contract}/texts/{number}")
    @Produces(YAML)
    @PermissionsAllowed("contract:read")
    @Operation(summary = "A draft or a version of a contract as the file that it is")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "There is no such text")
    public byte[] text(@PathParam("contract") String contract, @PathParam("number") long number) {
        return desk.archive().content(contracts.text(contracts.get(contract), number));
    }

    @GET
    @Path("{contract}/texts/{number}/differences")
    @PermissionsAllowed("contract:read")
    @Operation(summary = "What differs between two texts of a contract, line by line")
    @APIResponse(
            responseCode = "200",
            description = "Each key that differs, in the order of the form")
    @APIResponse(responseCode = "404", description = "There is no such text")
    public List<ContractDifference.Change> differences(
            @PathParam("contract") String contract,
            @PathParam("number") long number,
            @QueryParam("from") @DefaultValue("0") long from) {
        ContractRecord found = contracts.get(contract);
        ContractText now = contracts.text(found, number);
        ContractText before =
                contracts.text(found, from == 0 ? found.texts().get(0).number() : from);
        return desk.archive().difference(before, now).changes();
    }

    @GET
    @Path("{contract}/comparison")
    @PermissionsAllowed("contract:read")
    @Operation(
            summary =
                    "Side by side: what the holder says, what was moderated, what was evaluated again")
    @APIResponse(responseCode = "200", description = "Line by line; nothing before the moderation")
    @APIResponse(responseCode = "404", description = "There is no such contract")
    public ContractAnswers.SideBySide comparison(@PathParam("contract") String contract) {
        ContractRecord found = contracts.get(contract);
        return ContractAnswers.SideBySide.of(
                ContractComparison.of(desk.runs(), caller.code(), found));
    }
}
