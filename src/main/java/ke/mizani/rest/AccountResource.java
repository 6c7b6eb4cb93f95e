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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.calendar.Word;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "accounts")
public class AccountResource {

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

    /** A role to be given. */
    public record Given(
            @NotBlank String role,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable String inPlaceOf) {}

    /** A link that sets a password once; its path. */
    public record Link(String path) {}

    @GET
    @PermissionsAllowed("account:read")
    @Operation(summary = "All accounts with their roles")
    public List<Account> list() {
        return accounts.list();
    }

    @POST
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Open an account")
    public Response open(@NotNull @Valid Wanted wanted) {
        accounts.open(
                caller.code(), wanted.code(), wanted.office(), wanted.language(), wanted.mail());
        return Response.status(Response.Status.CREATED)
                .entity(accounts.find(wanted.code()).orElseThrow())
                .build();
    }

    @POST
    @Path("{code}/roles")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Give a role")
    public Account grant(@PathParam("code") String code, @NotNull @Valid Given given) {
        accounts.grant(
                caller.code(),
                code,
                Word.of(Role.class, given.role()),
                given.from(),
                Optional.ofNullable(given.to()),
                Optional.ofNullable(given.inPlaceOf()));
        return accounts.find(code).orElseThrow();
    }

    @POST
    @Path("{code}/link")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Make a link by which a password is set, once")
    public Link link(@PathParam("code") String code) {
        if (accounts.find(code).isEmpty()) {
            throw new IllegalArgumentException("there is no account " + code);
        }
        return new Link("/password?link=" + links.make(caller.code(), code).text());
    }

    @DELETE
    @Path("{code}")
    @PermissionsAllowed("account:manage")
    @Operation(summary = "Close an account")
    public void close(@PathParam("code") String code) {
        accounts.close(caller.code(), code);
    }
}
