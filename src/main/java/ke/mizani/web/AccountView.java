package ke.mizani.web;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.store.Account;
import ke.mizani.store.Role;

/** What the page of one account shows. */
final class AccountView {

    private final Pages pages;
    private final Words words;
    private final Account account;
    private final Map<String, Object> data = new HashMap<>();

    AccountView(Pages pages, Account account, Caller caller, LocalDate today) {
        this.pages = pages;
        this.words = pages.words();
        this.account = account;
        data.put("grants", account.grants().stream().map(grant -> line(grant, today)).toList());
        data.put("code", account.code());
        data.put("closed", account.closed());
        data.put("manages", caller.may("account:manage") && !account.closed());
        data.put("languages", AccountForm.LANGUAGES);
        data.put("roles", Arrays.stream(Role.values()).map(this::option).toList());
        data.put(
                "typed",
                new AccountForm(
                        account.code(), account.office(), account.language(), account.mail()));
        data.put("grant", GrantForm.startingOn(today));
        data.put("done", "");
        data.put("link", "");
        show(List.of());
    }

    /**
     * A role that was given.
     *
     * @param holds whether it holds today
     * @param lasts whether it can still be ended
     */
    public record Line(
            long number,
            String role,
            LocalDate from,
            String to,
            String inPlaceOf,
            boolean holds,
            boolean lasts) {}

    private Line line(Account.Grant grant, LocalDate today) {
        return new Line(
                grant.number(),
                name(grant.role()),
                grant.from(),
                grant.to().map(LocalDate::toString).orElse(""),
                grant.inPlaceOf().orElse(""),
                grant.holdsOn(today),
                grant.to().filter(last -> !last.isAfter(today)).isEmpty());
    }

    private String name(Role role) {
        return words.of("role-" + role.word());
    }

    private AccountForm.Option option(Role role) {
        return new AccountForm.Option(role.word(), name(role));
    }

    private void show(List<FormProblem> problems) {
        data.put("problems", problems);
        data.put("errors", AccountForm.byField(problems));
    }

    Response page(String done) {
        data.put("done", done);
        return page();
    }

    Response link(String path) {
        data.put("link", path);
        return page();
    }

    Response refused(List<FormProblem> problems, AccountForm typed) {
        data.put("typed", typed);
        return refused(problems);
    }

    Response refused(List<FormProblem> problems, GrantForm typed) {
        data.put("grant", typed);
        return refused(problems);
    }

    Response refused(List<FormProblem> problems) {
        show(problems);
        return Response.fromResponse(page()).status(FormProblem.UNPROCESSABLE).build();
    }

    private Response page() {
        return pages.page("account", words.of("account-of", account.code()), data);
    }
}
