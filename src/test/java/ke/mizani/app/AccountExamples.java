package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import ke.mizani.store.Role;

/** Accounts and sessions. */
@ApplicationScoped
class AccountExamples implements Examples {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String SESSION = "/api/v1/session";
    private static final String PASSWORD = "mizani-ni-mizani";
    private static final String CASHIER =
            """
            {"code": "cashier", "office": "finance", "language": "sw", "mail": ""}
            """;
    private static final String DETAILS =
            """
            {"office": "clerk", "language": "en", "mail": "cashier@assembly.example"}
            """;
    private static final String ROLE =
            """
            {"role": "staff-member", "from": "2026-01-01", "to": "2026-12-31"}
            """;

    @Override
    public void show(Api api) {
        Client administrator = api.as(Role.ADMINISTRATOR);
        administrator.post(ACCOUNTS, CASHIER).answers(201);
        administrator.post(ACCOUNTS, CASHIER).answers(Problem.Code.CONFLICT);
        administrator.get(ACCOUNTS).answers(200);
        administrator.get(ACCOUNTS + "/cashier").answers(200);
        administrator.get(ACCOUNTS + "/nobody").answers(404);
        Exchange given = administrator.post(ACCOUNTS + "/cashier/roles", ROLE).answers(200);
        String number = given.json().path("grants").path(0).path("number").asText();
        String end = "{\"last\": \"2026-06-30\"}";
        administrator.post(ACCOUNTS + "/cashier/roles/" + number + "/end", end).answers(200);
        administrator.post(ACCOUNTS + "/cashier/roles/0/end", end).answers(404);
        administrator.post(ACCOUNTS + "/nobody/roles", ROLE).answers(404);
        Exchange link = administrator.post(ACCOUNTS + "/cashier/link").answers(200);
        session(api, link.json().path("path").asText());
        administrator.post(ACCOUNTS + "/nobody/link").answers(404);
        administrator.put(ACCOUNTS + "/cashier", DETAILS).answers(200);
        administrator.put(ACCOUNTS + "/nobody", DETAILS).answers(404);
        administrator.delete(ACCOUNTS + "/role-administrator").answers(409);
        administrator.delete(ACCOUNTS + "/cashier").answers(204);
        administrator.delete(ACCOUNTS + "/nobody").answers(404);
    }

    private static void session(Api api, String link) {
        Client clerk = api.afresh(Role.CLERK);
        clerk.get(SESSION).answers(200);
        clerk.delete(SESSION).answers(204);
        String form = "password=" + PASSWORD + "&again=" + PASSWORD + "&";
        api.nobody()
                .send(
                        "POST",
                        "/password",
                        "application/x-www-form-urlencoded",
                        form + link.replaceFirst(".*\\?", ""))
                .answers(303);
        api.nobody().post(SESSION, credentials("cashier", PASSWORD)).answers(201);
        String wrong = credentials("nobody-at-all", "wrong");
        api.nobody().post(SESSION, wrong).answers(401);
        Exchange refused = api.nobody().post(SESSION, wrong);
        while (refused.status() == 401) {
            refused = api.nobody().post(SESSION, wrong);
        }
        refused.answers(429);
    }

    private static String credentials(String account, String password) {
        return "{\"account\": \"%s\", \"password\": \"%s\"}".formatted(account, password);
    }
}
