package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;

/** Somebody for each role: of the demonstration where the server is one. */
@ApplicationScoped
public class People {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Api api;
    private final Clock clock;
    private final Map<Role, String> secrets = new ConcurrentHashMap<>();

    People(Accounts accounts, Sessions sessions, Api api, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.api = api;
        this.clock = clock;
    }

    /** Who has that role and no other. */
    public String account(Role role) {
        LocalDate today = LocalDate.now(clock);
        return accounts.list().stream()
                .filter(account -> account.rolesOn(today).equals(Set.of(role)))
                .map(Account::code)
                .findFirst()
                .orElseGet(() -> api.open(role));
    }

    /** The secret of a session of such an account. */
    public String secret(Role role) {
        return secrets.compute(
                role,
                (one, known) ->
                        known != null && sessions.find(known).isPresent()
                                ? known
                                : sessions.open(account(one)).text());
    }

    /** Nobody. */
    public Client nobody() {
        return api.nobody();
    }

    public Client client(Role role) {
        return api.withToken(secret(role));
    }
}
