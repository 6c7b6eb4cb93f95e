package ke.mizani.web;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Caller;
import ke.mizani.app.LoadedRulebooks;
import ke.mizani.app.Settings;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Delivery;
import ke.mizani.store.NotSubmitted;
import ke.mizani.store.Submission;
import ke.mizani.store.WrongInput;

/** Hands in what came from a page, and tells what is wrong with it in the reader's language. */
@RequestScoped
class HandingIn {

    private final Pages pages;
    private final ActivityLedger ledger;
    private final LoadedRulebooks rulebooks;
    private final Settings settings;
    private final Caller caller;
    private final Clock clock;

    HandingIn(
            Pages pages,
            ActivityLedger ledger,
            LoadedRulebooks rulebooks,
            Settings settings,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.ledger = ledger;
        this.rulebooks = rulebooks;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** One thing wrong in a row of the file. */
    public record Wrong(long line, String column, String found, String expected) {

        static Wrong of(RowProblem problem) {
            return new Wrong(
                    problem.source().line(), problem.column(), problem.found(), problem.expected());
        }
    }

    /**
     * What became of a file.
     *
     * @param taken empty if it was not taken at all
     * @param problems why not
     * @param rows what is wrong in the file, if that is why
     */
    public record Outcome(
            Optional<Submission> taken, List<FormProblem> problems, List<Wrong> rows) {

        static Outcome refused(String field, String text, List<Wrong> rows) {
            return new Outcome(Optional.empty(), List.of(new FormProblem(field, text)), rows);
        }
    }

    boolean seesEveryOffice() {
        return caller.may("submission:read-all");
    }

    boolean mayForEveryOffice() {
        return caller.may("submission:create-all");
    }

    /** The financial year of today. */
    String period() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getMonthValue() >= 7 ? today.getYear() : today.getYear() - 1;
        return new FinancialYear(year).toString();
    }

    /** The rulebook whose words the rows use. */
    Rulebook rulebook() {
        return rulebooks.published();
    }

    /** What is wrong in a file, before it is handed in; nothing is stored. */
    Outcome check(byte[] content) {
        Rulebook rulebook = rulebook();
        List<Wrong> rows =
                ActivityFile.read(
                                "",
                                new ByteArrayInputStream(content),
                                new Vocabulary(
                                        rulebook.events(),
                                        rulebook.matterTypes(),
                                        rulebook.holidays().firstDay()),
                                settings.submissionLimits())
                        .problems()
                        .stream()
                        .map(Wrong::of)
                        .toList();
        return Outcome.refused("rows", pages.words().of("submission-mend"), rows);
    }

    Outcome take(String file, byte[] content, String office, String period, boolean newOffice) {
        if (!office.equals(caller.office()) && !mayForEveryOffice()) {
            throw new ForbiddenException();
        }
        Words words = pages.words();
        Optional<NamedPeriod> named = NamedPeriod.ofFinancialYear(period);
        if (named.isEmpty()) {
            return Outcome.refused("period", words.of("submission-period-wrong"), List.of());
        }
        try {
            Delivery delivery = Delivery.of(file, content, office, named.get());
            ActivityLedger.Taken taken =
                    ledger.submit(
                            newOffice ? delivery.ofNewOffice() : delivery,
                            rulebooks.published(),
                            settings.submissionLimits(),
                            caller.code());
            return new Outcome(Optional.of(taken.submission()), List.of(), List.of());
        } catch (NotSubmitted refused) {
            return refused(refused, words);
        } catch (WrongInput wrong) {
            return Outcome.refused("office", words.of("submission-office-wrong"), List.of());
        }
    }

    private static Outcome refused(NotSubmitted refused, Words words) {
        String field =
                switch (refused.code()) {
                    case NO_ACTIVITY_FILE, SUBMITTED_OTHERWISE -> "file";
                    case UNKNOWN_OFFICE -> "office";
                    case PERIOD_NOT_BEGUN -> "period";
                };
        return Outcome.refused(
                field,
                words.of("submission-" + refused.code().name(), refused.expected()),
                refused.problems().stream().map(Wrong::of).toList());
    }
}
