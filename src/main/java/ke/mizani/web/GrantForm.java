package ke.mizani.web;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.TypedText;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.Role;
import org.jspecify.annotations.Nullable;

/** What was typed about a role to be given. */
public final class GrantForm {

    @FormParam("role")
    @Nullable String role;

    @FormParam("from")
    @Nullable String from;

    @FormParam("to")
    @Nullable String to;

    @FormParam("inPlaceOf")
    @Nullable String inPlaceOf;

    static GrantForm startingOn(LocalDate day) {
        GrantForm form = new GrantForm();
        form.from = day.toString();
        return form;
    }

    public String role() {
        return AccountForm.typed(role);
    }

    public String from() {
        return AccountForm.typed(from);
    }

    public String to() {
        return AccountForm.typed(to);
    }

    public String inPlaceOf() {
        return AccountForm.typed(inPlaceOf);
    }

    Optional<Role> chosen() {
        return Arrays.stream(Role.values()).filter(one -> one.word().equals(role())).findFirst();
    }

    Optional<LocalDate> firstDay() {
        return TypedText.of(from).day();
    }

    Optional<LocalDate> lastDay() {
        return TypedText.of(to).day();
    }

    Optional<String> replaced() {
        return Optional.of(inPlaceOf()).filter(code -> !code.isEmpty());
    }

    List<FormProblem> problems(Words words, Accounts accounts) {
        List<FormProblem> problems = new ArrayList<>();
        if (chosen().isEmpty()) {
            problems.add(new FormProblem("role", words.of("grant-role-wrong")));
        }
        if (firstDay().isEmpty()) {
            problems.add(new FormProblem("from", words.of("grant-day-wrong")));
        }
        if (!to().isEmpty() && lastDay().isEmpty()) {
            problems.add(new FormProblem("to", words.of("grant-day-wrong")));
        }
        if (lastDay().isPresent() && firstDay().filter(lastDay().get()::isBefore).isPresent()) {
            problems.add(new FormProblem("to", words.of("grant-days-turned")));
        }
        if (problems.isEmpty() && !replacedHolds(accounts)) {
            problems.add(
                    new FormProblem("inPlaceOf", words.of("grant-not-held", inPlaceOf(), from())));
        }
        return problems;
    }

    private boolean replacedHolds(Accounts accounts) {
        Optional<Account> other = replaced().flatMap(accounts::find);
        return replaced().isEmpty()
                || other.filter(
                                account ->
                                        account.rolesOn(firstDay().orElseThrow())
                                                .contains(chosen().orElseThrow()))
                        .isPresent();
    }
}
