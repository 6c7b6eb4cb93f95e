package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;

/** Who may log in, with which roles today. */
@Path("/accounts")
@Blocking
public class AccountsPage {

    private final Pages pages;
    private final Accounts accounts;
    private final Clock clock;

    AccountsPage(Pages pages, Accounts accounts, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
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
}
