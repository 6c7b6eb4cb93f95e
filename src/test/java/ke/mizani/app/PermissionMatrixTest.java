package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/**
 * Every role tries every page and endpoint, and so does nobody. Who should get through stands in
 * two tables: {@code endpoints.csv} beside this test says which permission each needs ({@code
 * anybody}: none), {@code permissions.csv} which roles have it. A new endpoint needs a row in the
 * first.
 */
@QuarkusTest
class PermissionMatrixTest {

    private static final String ANYBODY = "anybody";
    private static final List<String> KINDS =
            List.of(
                    "application/json",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=edge");

    private final Permissions table = Permissions.read();
    private final Map<Endpoint, String> needed = needed();
    private final Api api;

    PermissionMatrixTest(Api api) {
        this.api = api;
    }

    private static Map<Endpoint, String> needed() {
        Map<Endpoint, String> rows = new HashMap<>();
        try (var file = PermissionMatrixTest.class.getResourceAsStream("endpoints.csv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(new Endpoint(cells[0], cells[1]), cells[2]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    @Test
    void every_page_and_endpoint_has_a_row() {
        assertThat(needed.keySet()).containsExactlyInAnyOrderElementsOf(Endpoint.declared());
    }

    @Test
    void every_permission_that_an_endpoint_needs_is_in_the_table() {
        List<String> used = new ArrayList<>(needed.values());
        used.removeIf(ANYBODY::equals);
        assertThat(table.rows().keySet()).containsAll(used);
    }

    @Test
    void each_role_gets_where_the_table_lets_it_and_nowhere_else() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            needed.forEach(
                    (endpoint, permission) -> {
                        boolean may =
                                permission.equals(ANYBODY) || table.allow(Set.of(role), permission);
                        Exchange tried = attempt(api.as(role), endpoint);
                        if (isLogIn(tried)) {
                            tried = attempt(api.afresh(role), endpoint);
                        }
                        if (may == isRefused(tried) || isLogIn(tried) || tried.status() >= 500) {
                            wrong.add(role.word() + " " + tried + (may ? "" : ", may not"));
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_only_where_anybody_may() {
        List<String> wrong = new ArrayList<>();
        needed.forEach(
                (endpoint, permission) -> {
                    Exchange tried = attempt(api.nobody(), endpoint);
                    if (isLogIn(tried) == permission.equals(ANYBODY)) {
                        wrong.add("nobody " + tried);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    /**
     * With a body that no endpoint takes, so that nothing is changed where it may be; of a kind
     * that it takes, since of another it is refused whoever sends it.
     */
    private static Exchange attempt(Client client, Endpoint endpoint) {
        if (endpoint.method().equals("GET")) {
            return client.get(endpoint.toNothing());
        }
        return KINDS.stream()
                .map(kind -> client.send(endpoint.method(), endpoint.toNothing(), kind, "["))
                .filter(tried -> tried.status() != Problem.Code.WRONG_MEDIA_TYPE.status())
                .findFirst()
                .orElseThrow(() -> new AssertionError(endpoint + " takes none of " + KINDS));
    }

    private static boolean isLogIn(Exchange tried) {
        boolean told = tried.status() == 401 && tried.body().contains("NOT_LOGGED_IN");
        boolean sent = tried.status() == 303 && tried.header("Location").endsWith("/log-in");
        return told || sent;
    }

    private static boolean isRefused(Exchange tried) {
        return tried.status() == 403
                && (tried.body().contains("NOT_PERMITTED")
                        || tried.body().contains("You may not see this page"));
    }
}
