package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
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

    private static final List<String> KINDS =
            List.of(
                    "application/json",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=edge",
                    "application/yaml",
                    "text/csv");

    private final Table table = Table.read();
    private final Api api;

    PermissionMatrixTest(Api api) {
        this.api = api;
    }

    @Test
    void every_page_and_endpoint_has_a_row() {
        assertThat(table.needed().keySet())
                .containsExactlyInAnyOrderElementsOf(Endpoint.declared());
    }

    @Test
    void every_permission_that_an_endpoint_needs_is_in_the_table() {
        assertThat(Permissions.read().rows().keySet()).containsAll(table.permissions());
    }

    @Test
    void each_role_gets_where_the_table_lets_it_and_nowhere_else() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Endpoint endpoint : table.needed().keySet()) {
                boolean may = table.lets(role, endpoint);
                Exchange tried = attempt(api.as(role), endpoint);
                if (isLogIn(tried)) {
                    tried = attempt(api.afresh(role), endpoint);
                }
                if (may == isRefused(tried) || isLogIn(tried) || tried.status() >= 500) {
                    wrong.add(role.word() + " " + tried + (may ? "" : ", may not"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_only_where_anybody_may() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : table.needed().keySet()) {
            Exchange tried = attempt(api.nobody(), endpoint);
            if (isLogIn(tried) == table.isForAnybody(endpoint)) {
                wrong.add("nobody " + tried);
            }
        }
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
