package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Problem;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Role;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "accounts")
public class AccountResource {

    private static final String NO_SUCH = "NOT_FOUND: there is no such account";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Caller caller;

    AccountResource(Accounts accounts, OneTimeLinks links, Caller caller) {
        this.accounts = accounts;
        this.links = links;
        this.caller = caller;
    }

    /** An account to be opened. */
    public record Wanted(
            @NotBlank String code,
            @NotNull String office,
            @Pattern(regexp = "en|sw") @NotNull String language,
            @NotNull String mail) {}

    /** What may change about an account. */
    public record Details(
            @NotNull String office,
            @Pattern(regexp = "en|sw") @NotNull String language,
            @NotNull String mail) {}

    /** A role to be given. */
    public record Given(
            @NotBlank String role,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable String inPlaceOf) {}

    /** The last day of a role. */
    public record End(@NotNull LocalDate last) {}

    /** A link that sets a password once; its path. */
    public record Link(String path) {}

    /** Somebody who may log in. */
    public record Entry(
            String code,
            String office,
            String language,
            String mail,
            boolean closed,
            List<Granted> grants) {

        static Entry of(Account account) {
            return new Entry(
                    account.code(),
                    account.office(),
                    account.language(),
                    account.mail(),
                    account.closed(),
                    account.grants().stream().map(Granted::of).toList());
        }
    }

    /** A role that was given; without a last day it holds until it is ended. */
    public record Granted(
            long number,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String inPlaceOf) {

        static Granted of(Account.Grant grant) {
            return new Granted(
                    grant.number(),
                    grant.role().word(),
                    grant.from(),
                    grant.to().orElse(null),
                    grant.inPlaceOf().orElse(null));
        }
    }

    @GET
    @PermissionsAllowed("account:read")
    @Operation(summary = "All accounts with their roles")
    public List<Entry> list() {
        return accounts.list().stream().map(Entry::of).toList();
    }

    @POST
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Open an account")
    @APIResponseSchema(value = Entry.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "CONFLICT: the code is taken")
    public Response open(@NotNull @Valid Wanted wanted) {
        if (accounts.find(wanted.code()).isPresent()) {
            return Problem.of(Problem.Code.CONFLICT, "there is an account " + wanted.code());
        }
        accounts.open(
                caller.code(), wanted.code(), wanted.office(), wanted.language(), wanted.mail());
        return Response.status(Response.Status.CREATED)
                .entity(Entry.of(existing(wanted.code())))
                .build();
    }

    @GET
    @Path("{code}")
    @PermissionsAllowed("account:read")
    @Operation(summary = "One account")
    @APIResponseSchema(Entry.class)
    @APIResponse(responseCode = "404", description = NO_SUCH)
    public Entry one(@PathParam("code") String code) {
        return Entry.of(existing(code));
    }

    @PUT
    @Path("{code}")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Change office, language and mail")
    @APIResponseSchema(Entry.class)
    @APIResponse(responseCode = "404", description = NO_SUCH)
    public Entry change(@PathParam("code") String code, @NotNull @Valid Details details) {
        existing(code);
        accounts.change(caller.code(), code, details.office(), details.language(), details.mail());
        return Entry.of(existing(code));
    }

    @POST
    @Path("{code}/roles")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Give a role")
    @APIResponseSchema(Entry.class)
    @APIResponse(responseCode = "404", description = NO_SUCH)
    public Entry grant(@PathParam("code") String code, @NotNull @Valid Given given) {
        existing(code);
        accounts.grant(
                caller.code(),
                code,
                WrongInput.word("role", Role.class, given.role()),
                given.from(),
                Optional.ofNullable(given.to()),
                Optional.ofNullable(given.inPlaceOf()));
        return Entry.of(existing(code));
    }

    @POST
    @Path("{code}/roles/{number}/end")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "End a role with that day as its last")
    @APIResponseSchema(Entry.class)
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such account or role")
    public Entry end(
            @PathParam("code") String code,
            @PathParam("number") long number,
            @NotNull @Valid End end) {
        if (existing(code).grants().stream().noneMatch(grant -> grant.number() == number)) {
            throw new NotFoundException("the account " + code + " has no role " + number);
        }
        accounts.end(caller.code(), code, number, end.last());
        return Entry.of(existing(code));
    }

    @POST
    @Path("{code}/link")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Make a link by which a password is set, once")
    @APIResponseSchema(Link.class)
    @APIResponse(responseCode = "404", description = NO_SUCH)
    @Consumes(MediaType.WILDCARD)
    public Link link(@PathParam("code") String code) {
        existing(code);
        return new Link("/password?link=" + links.make(caller.code(), code).text());
    }

    @DELETE
    @Path("{code}")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Close an account")
    @APIResponse(responseCode = "204", description = "It is closed, and its sessions have ended")
    @APIResponse(responseCode = "404", description = NO_SUCH)
    @APIResponse(responseCode = "409", description = "CONFLICT: it is the account of who asks")
    @Consumes(MediaType.WILDCARD)
    public Response close(@PathParam("code") String code) {
        existing(code);
        if (code.equals(caller.code())) {
            return Problem.of(Problem.Code.CONFLICT, "nobody closes the own account");
        }
        accounts.close(caller.code(), code);
        return Response.noContent().build();
    }

    private Account existing(String code) {
        return accounts.find(code)
                .orElseThrow(() -> new NotFoundException("there is no account " + code));
    }
}
