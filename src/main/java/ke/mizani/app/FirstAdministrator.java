package ke.mizani.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * While nobody can keep accounts, each start prints a link by which the first one sets a password.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final String CODE = "administrator";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, OneTimeLinks links, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
    }

    void start(
            @Observes StartupEvent started,
            @ConfigProperty(name = "mizani.serving", defaultValue = "false") boolean serving,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        if (serving) {
            System.out.println("Mizani: http://" + host + ":" + port + "/");
            link().ifPresent(
                            link ->
                                    System.out.println(
                                            "Nobody can log in yet. Set the password of the account "
                                                    + CODE
                                                    + " within a day, once, at:\n  http://"
                                                    + host
                                                    + ":"
                                                    + port
                                                    + link));
        }
    }

    /** The path of a link; nothing if there is an administrator with a password. */
    Optional<String> link() {
        LocalDate today = LocalDate.now(clock);
        boolean kept =
                accounts.list().stream()
                        .filter(account -> account.rolesOn(today).contains(Role.ADMINISTRATOR))
                        .map(Account::code)
                        .anyMatch(code -> sessions.passwordHash(code).isPresent());
        if (kept) {
            return Optional.empty();
        }
        if (accounts.find(CODE).isEmpty()) {
            accounts.open(CODE, CODE, "", "en", "");
            accounts.grant(
                    CODE, CODE, Role.ADMINISTRATOR, today, Optional.empty(), Optional.empty());
        }
        return Optional.of("/password?link=" + links.make(CODE, CODE).text());
    }
}
