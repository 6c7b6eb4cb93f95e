package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;

/** The running server as programs see it; remembers what was asked and answered. */
@ApplicationScoped
public class Api {

    /** A day from which the roles hold. */
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Accounts accounts;
    private final Sessions sessions;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Api(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Somebody who has that role and no other, under the code {@code role-…}. */
    public Client as(Role role) {
        return as(code(role), "", role);
    }

    /** Somebody with an account of an office and these roles. */
    public Client as(String account, String office, Role... roles) {
        return new Client(this, token(account, office, roles));
    }

    /** The same after logging in again. */
    public Client afresh(Role role) {
        tokens.remove(code(role));
        return as(role);
    }

    /** Nobody. */
    public Client nobody() {
        return new Client(this, Optional.empty());
    }

    /** Somebody who brings this along as token. */
    public Client withToken(String token) {
        return new Client(this, Optional.of(token));
    }

    /** The code of somebody who has that role and no other. */
    String open(Role role) {
        open(code(role), "", role);
        return code(role);
    }

    private static String code(Role role) {
        return "role-" + role.word();
    }

    private Optional<String> token(String account, String office, Role... roles) {
        return Optional.of(
                tokens.computeIfAbsent(
                        account,
                        code -> {
                            open(code, office, roles);
                            return sessions.open(code).text();
                        }));
    }

    private synchronized void open(String code, String office, Role... roles) {
        if (accounts.find(code).isPresent()) {
            return;
        }
        accounts.open("test", code, office, "en", "");
        for (Role role : roles) {
            accounts.grant("test", code, role, LONG_AGO, Optional.empty(), Optional.empty());
        }
    }

    /** What was asked of the endpoints for programs, and what they answered. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    Exchange send(HttpRequest request) {
        Exchange exchange = Exchange.of(http, request);
        exchanges.add(exchange);
        return exchange;
    }
}
