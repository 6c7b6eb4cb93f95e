package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.app.Caller;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who may log in, with which roles today; and the form that opens an account. */
@Path("/accounts")
@Blocking
public class AccountsPage {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,99}";

    private final Pages pages;
    private final Accounts accounts;
    private final Caller caller;
    private final Clock clock;

    AccountsPage(Pages pages, Accounts accounts, Caller caller, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** One line of the table. */
    public record Line(String code, String office, String roles, boolean closed) {}

    @GET
    @PermissionsAllowed("account:read")
    public Response list() {
        Words words = pages.words();
        return pages.page(
                "accounts",
                words.of("place-accounts"),
                Map.of(
                        "manages",
                        caller.may("account:manage"),
                        "accounts",
                        accounts.list().stream().map(account -> line(account, words)).toList()));
    }

    private Line line(Account account, Words words) {
        return new Line(
                account.code(),
                account.office(),
                account.rolesOn(LocalDate.now(clock)).stream()
                        .map(role -> words.of("role-" + role.word()))
                        .collect(Collectors.joining(", ")),
                account.closed());
    }

    @GET
    @Path("new")
    @PermissionsAllowed("account:manage")
    public Response form() {
        return form(List.of(), new AccountForm("", "", "en", ""));
    }

    private Response form(List<FormProblem> problems, AccountForm typed) {
        return pages.page(
                "account-new",
                pages.words().of("account-open"),
                Map.of(
                        "problems",
                        problems,
                        "errors",
                        AccountForm.byField(problems),
                        "typed",
                        typed,
                        "languages",
                        AccountForm.LANGUAGES));
    }

    @POST
    @PermissionsAllowed("account:manage")
    public Response open(
            @RestForm @Nullable String code,
            @RestForm @Nullable String office,
            @RestForm @Nullable String language,
            @RestForm @Nullable String mail) {
        AccountForm typed = AccountForm.of(code, office, language, mail);
        Words words = pages.words();
        List<FormProblem> problems = new ArrayList<>(typed.problems(words));
        if (!typed.code().matches(CODE)) {
            problems.add(0, new FormProblem("code", words.of("account-code-wrong")));
        } else if (accounts.find(typed.code()).isPresent()) {
            problems.add(0, new FormProblem("code", words.of("account-code-taken")));
        }
        if (!problems.isEmpty()) {
            return Response.fromResponse(form(problems, typed))
                    .status(FormProblem.UNPROCESSABLE)
                    .build();
        }
        accounts.open(caller.code(), typed.code(), typed.office(), typed.language(), typed.mail());
        return Response.seeOther(URI.create("/accounts/" + typed.code() + "?done=opened")).build();
    }
}
