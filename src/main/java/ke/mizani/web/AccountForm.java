package ke.mizani.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.app.TypedText;
import org.jspecify.annotations.Nullable;

/** What was typed about an account. */
public record AccountForm(String code, String office, String language, String mail) {

    static final List<Option> LANGUAGES =
            List.of(new Option("en", "English"), new Option("sw", "Kiswahili"));

    private static final int LONGEST_OFFICE = 100;
    private static final int LONGEST_MAIL = 300;

    /** A choice of a list. */
    public record Option(String value, String text) {}

    static AccountForm of(
            @Nullable String code,
            @Nullable String office,
            @Nullable String language,
            @Nullable String mail) {
        return new AccountForm(typed(code), typed(office), typed(language), typed(mail));
    }

    static String typed(@Nullable String text) {
        return TypedText.of(text).text();
    }

    List<FormProblem> problems(Words words) {
        List<FormProblem> problems = new ArrayList<>();
        if (office.length() > LONGEST_OFFICE) {
            problems.add(new FormProblem("office", words.of("account-office-long")));
        }
        if (LANGUAGES.stream().noneMatch(one -> one.value().equals(language))) {
            problems.add(new FormProblem("language", words.of("account-language-wrong")));
        }
        if (mail.length() > LONGEST_MAIL || !mail.matches("|[^@\\s]+@[^@\\s]+")) {
            problems.add(new FormProblem("mail", words.of("account-mail-wrong")));
        }
        return problems;
    }

    /** The sentences by field, the first of each. */
    static Map<String, String> byField(List<FormProblem> problems) {
        return problems.stream()
                .collect(
                        Collectors.toMap(
                                FormProblem::field, FormProblem::text, (first, next) -> first));
    }
}
