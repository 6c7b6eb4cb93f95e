package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps in the cycle of a performance contract. */
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "contracts")
public class ContractStepResource {

    private final ContractAccess contracts;
    private final ContractDesk desk;
    private final Caller caller;

    ContractStepResource(ContractAccess contracts, ContractDesk desk, Caller caller) {
        this.contracts = contracts;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Consumes(ContractResource.YAML)
    @PermissionsAllowed("contract:draft")
    @Operation(summary = "Hand in the first draft of a contract: its file without the key signed")
    @APIResponseSchema(
            value = ContractAnswers.Whole.class,
            responseCode = "201",
            responseDescription = "It waits to be checked")
    @APIResponse(responseCode = "409", description = "There is such a contract already")
    @APIResponse(responseCode = "422", description = "It cannot be told whose contract it is")
    public Response begin(byte @NotNull [] file) {
        ContractRecord begun = desk.begin(caller.code(), there(file));
        return Response.created(URI.create("/api/v1/contracts/" + begun.id()))
                .entity(ContractAnswers.Whole.of(begun))
                .tag(ContractResource.tag(begun))
                .build();
    }

    @POST
    @Path("signed")
    @Consumes(ContractResource.YAML)
    @PermissionsAllowed("contract:draft")
    @Operation(
            summary = "Hand in a version that was signed on paper: its file with the key signed",
            description = "It is in force at once. The same file again changes nothing.")
    @APIResponseSchema(
            value = ContractAnswers.Whole.class,
            responseCode = "200",
            responseDescription = "It is in force")
    @APIResponse(responseCode = "409", description = "It is not the turn of another version")
    @APIResponse(responseCode = "422", description = "The file or the reason is not as it must be")
    public Response adopt(
            @QueryParam("reason") @DefaultValue("") String reason, byte @NotNull [] file) {
        return answer(desk.takeFromPaper(caller.code(), there(file), reason));
    }

    @PUT
    @Path("{contract}/draft")
    @Consumes(ContractResource.YAML)
    @PermissionsAllowed("contract:draft")
    @Operation(
            summary = "Hand in another draft, or the draft of an amendment with its reason",
            description = "Needs If-Match with the ETag of the contract.")
    @APIResponseSchema(
            value = ContractAnswers.Whole.class,
            responseCode = "200",
            responseDescription = "It waits to be checked")
    @APIResponse(responseCode = "404", description = "There is no such contract")
    @APIResponse(
            responseCode = "409",
            description = "It is not the turn of a draft, or not of this one")
    @APIResponse(responseCode = "412", description = "Somebody else was first")
    @APIResponse(responseCode = "422", description = "The file or the reason is not as it must be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response edit(
            @PathParam("contract") String contract,
            @HeaderParam("If-Match") @Nullable String seen,
            @QueryParam("reason") @DefaultValue("") String reason,
            byte @NotNull [] file) {
        contracts.get(contract);
        return answer(
                desk.edit(caller.code(), contract, IfMatch.version(seen), there(file), reason));
    }

    @POST
    @Path("{contract}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("contract:step")
    @Operation(
            summary = "Take a step",
            description =
                    """
                    Needs If-Match with the ETag of the contract, and the permission that bears the \
                    name of the step, such as contract:confirmed. The body is an object of texts. \
                    checked: nothing. negotiated: on, evidence. signed: on. withdrawn: reason. \
                    reported: quarter, remark. reviewed: on, remark. self-evaluated: remark, and for \
                    each line achieved.LINE, evidence.LINE, remark.LINE; no-review, where there was \
                    none. moderated: remark, and reason.LINE wherever the records show something else \
                    than was said; no-self-evaluation, where there was none; run, if it is not to be \
                    evaluated now. returned: reason. confirmed: nothing. appealed: grounds. \
                    re-evaluated: remark. decided: outcome (allowed or dismissed), authority, document, \
                    reason. closed: remark.""")
    @APIResponseSchema(
            value = ContractAnswers.Whole.class,
            responseCode = "200",
            responseDescription = "The contract after the step")
    @APIResponse(responseCode = "404", description = "There is no such contract, or no such step")
    @APIResponse(responseCode = "409", description = "It is not the turn of this step")
    @APIResponse(responseCode = "412", description = "Somebody else was first")
    @APIResponse(responseCode = "422", description = "Something is missing or cannot be so")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response take(
            @PathParam("contract") String contract,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull Map<String, String> facts) {
        ContractStep wanted =
                ContractStep.find(step).orElseThrow(() -> new NotFoundException("no step " + step));
        return answer(contracts.take(contract, IfMatch.version(seen), wanted, facts));
    }

    private static byte[] there(byte[] file) {
        if (file.length == 0) {
            throw new WrongInput("expected the file of a contract");
        }
        return file;
    }

    private static Response answer(ContractRecord contract) {
        return Response.ok(ContractAnswers.Whole.of(contract))
                .tag(new EntityTag(ContractResource.tag(contract)))
                .build();
    }
}
