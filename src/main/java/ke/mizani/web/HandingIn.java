package ke.mizani.web;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.RowProblem;
import ke.mizani.app.Caller;
import ke.mizani.app.LoadedRulebooks;
import ke.mizani.app.Settings;
import ke.mizani.app.SubmissionDesk;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.rulebook.ActivityReading;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Delivery;
import ke.mizani.store.Job;
import ke.mizani.store.NotSubmitted;
import ke.mizani.store.WrongInput;

/** Hands in what came from a page, and tells what is wrong with it in the reader's language. */
@RequestScoped
class HandingIn {

    private final Pages pages;
    private final SubmissionDesk desk;
    private final LoadedRulebooks rulebooks;
    private final Settings settings;
    private final Caller caller;

    HandingIn(
            Pages pages,
            SubmissionDesk desk,
            LoadedRulebooks rulebooks,
            Settings settings,
            Caller caller) {
        this.pages = pages;
        this.desk = desk;
        this.rulebooks = rulebooks;
        this.settings = settings;
        this.caller = caller;
    }

    /** One thing wrong in a row of the file. */
    public record Wrong(long line, String place, String column, String found, String expected) {

        static Wrong of(RowProblem problem) {
            return new Wrong(
                    problem.source().line(),
                    problem.place(),
                    problem.column(),
                    problem.found(),
                    problem.expected());
        }
    }

    /**
     * What became of a file.
     *
     * @param taken where it is found; empty if it was not taken at all
     * @param problems why not
     * @param rows what is wrong in the file, if that is why
     */
    public record Outcome(Optional<URI> taken, List<FormProblem> problems, List<Wrong> rows) {

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

    /** The rulebook whose words the rows use. */
    Rulebook rulebook() {
        return rulebooks.published();
    }

    /** What is wrong in a file, before it is handed in; nothing is stored. */
    Outcome check(byte[] content) {
        List<Wrong> rows =
                ActivityReading.of(rulebook(), settings.submissionLimits())
                        .read("", new ByteArrayInputStream(content))
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
            Delivery meant = newOffice ? delivery.ofNewOffice() : delivery;
            URI place = desk.isLarge(meant) ? inItsTurn(meant) : atOnce(meant);
            return new Outcome(Optional.of(place), List.of(), List.of());
        } catch (NotSubmitted refused) {
            return refused(refused, words);
        } catch (WrongInput wrong) {
            return Outcome.refused("office", words.of("submission-office-wrong"), List.of());
        }
    }

    private URI atOnce(Delivery delivery) {
        ActivityLedger.Taken taken = desk.take(delivery, caller.code(), Optional.empty());
        return SubmissionsPage.place(taken.submission().number());
    }

    private URI inItsTurn(Delivery delivery) {
        return ImportPage.place(desk.ask(delivery, caller.code(), Optional.empty()));
    }

    private static Outcome refused(NotSubmitted refused, Words words) {
        return new Outcome(
                Optional.empty(),
                List.of(problem(refused.code(), refused.expected(), words)),
                refused.problems().stream().map(Wrong::of).toList());
    }

    /** Why a large file was not taken; empty if nothing went wrong. */
    static Optional<FormProblem> problem(Job job, Words words) {
        return Optional.of(job.code())
                .filter(code -> !code.isEmpty())
                .map(
                        code ->
                                Stream.of(NotSubmitted.Code.values())
                                        .filter(one -> one.name().equals(code))
                                        .findFirst()
                                        .map(one -> problem(one, job.detail(), words))
                                        .orElseGet(
                                                () ->
                                                        new FormProblem(
                                                                "file",
                                                                words.of("import-" + code))));
    }

    private static FormProblem problem(NotSubmitted.Code code, String expected, Words words) {
        String field =
                switch (code) {
                    case NO_ACTIVITY_FILE, SUBMITTED_OTHERWISE -> "file";
                    case UNKNOWN_OFFICE -> "office";
                    case PERIOD_NOT_BEGUN -> "period";
                };
        return new FormProblem(field, words.of("submission-" + code.name(), expected));
    }
}
