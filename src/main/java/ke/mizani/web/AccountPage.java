package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ke.mizani.app.Caller;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.OneTimeLinks;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One account: its roles, and for who keeps accounts the forms that change it. */
@Path("/accounts")
@Blocking
public class AccountPage {

    private static final Set<String> DEEDS =
            Set.of("opened", "changed", "granted", "ended", "closed");

    private final Pages pages;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Caller caller;
    private final Clock clock;

    AccountPage(Pages pages, Accounts accounts, OneTimeLinks links, Caller caller, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{code}")
    @PermissionsAllowed("account:read")
    public Response show(
            @PathParam("code") String code, @QueryParam("done") @Nullable String done) {
        boolean told = done != null && DEEDS.contains(done);
        AccountView view = view(existing(code));
        return view.page(told ? pages.words().of("account-done-" + done) : "");
    }

    @POST
    @Path("{code}/details")
    @PermissionsAllowed("account:manage")
    public Response change(
            @PathParam("code") String code,
            @RestForm @Nullable String office,
            @RestForm @Nullable String language,
            @RestForm @Nullable String mail) {
        AccountView view = view(existing(code));
        AccountForm typed = AccountForm.of(code, office, language, mail);
        List<FormProblem> problems = typed.problems(pages.words());
        if (!problems.isEmpty()) {
            return view.refused(problems, typed);
        }
        accounts.change(caller.code(), code, typed.office(), typed.language(), typed.mail());
        return done(code, "changed");
    }

    @POST
    @Path("{code}/roles")
    @PermissionsAllowed("account:manage")
    public Response grant(@PathParam("code") String code, @BeanParam GrantForm typed) {
        AccountView view = view(existing(code));
        List<FormProblem> problems = typed.problems(pages.words(), accounts);
        if (!problems.isEmpty()) {
            return view.refused(problems, typed);
        }
        accounts.grant(
                caller.code(),
                code,
                typed.chosen().orElseThrow(),
                typed.firstDay().orElseThrow(),
                typed.lastDay(),
                typed.replaced());
        return done(code, "granted");
    }

    /** With today as the last day. */
    @POST
    @Path("{code}/roles/{number}/end")
    @PermissionsAllowed("account:manage")
    public Response end(@PathParam("code") String code, @PathParam("number") long number) {
        if (existing(code).grants().stream().noneMatch(grant -> grant.number() == number)) {
            throw new NotFoundException("the account " + code + " has no role " + number);
        }
        accounts.end(caller.code(), code, number, LocalDate.now(clock));
        return done(code, "ended");
    }

    /** The link is shown once, on this page. */
    @POST
    @Path("{code}/link")
    @PermissionsAllowed("account:manage")
    public Response link(@PathParam("code") String code) {
        Account account = existing(code);
        return view(account).link("/password?link=" + links.make(caller.code(), code).text());
    }

    @POST
    @Path("{code}/close")
    @PermissionsAllowed("account:manage")
    public Response close(@PathParam("code") String code) {
        Account account = existing(code);
        if (code.equals(caller.code())) {
            return view(account)
                    .refused(List.of(new FormProblem("", pages.words().of("account-own"))));
        }
        accounts.close(caller.code(), code);
        return done(code, "closed");
    }

    private static Response done(String code, String deed) {
        return Response.seeOther(URI.create("/accounts/" + code + "?done=" + deed)).build();
    }

    private Account existing(String code) {
        return accounts.find(code)
                .orElseThrow(() -> new NotFoundException("there is no account " + code));
    }

    private AccountView view(Account account) {
        return new AccountView(pages, account, caller, LocalDate.now(clock));
    }
}
