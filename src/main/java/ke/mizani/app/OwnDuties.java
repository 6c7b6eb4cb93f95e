package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.casework.DueDuties;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.policy.Duty;
import ke.mizani.report.DutyCalendar;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;

/** The duties of the Assembly that concern somebody: those of the own office, or all. */
@ApplicationScoped
public class OwnDuties {

    private static final Permissions PERMISSIONS = Permissions.read();
    private static final String READ = "breach:read";
    private static final String ALL = "breach:read-all";

    private final Today today;
    private final Accounts accounts;

    OwnDuties(Today today, Accounts accounts) {
        this.today = today;
        this.accounts = accounts;
    }

    /** Today. */
    public LocalDate today() {
        return today.day();
    }

    /** The account, if its roles still let it see duties today. */
    public Optional<Account> reader(String code) {
        return accounts.find(code)
                .filter(account -> PERMISSIONS.allow(account.rolesOn(today()), READ));
    }

    /** Those whose act is not done, what is due first comes first. */
    public List<Finding> open(Account account) {
        return run(account).stream()
                .flatMap(run -> run.findings().stream())
                .filter(
                        finding ->
                                finding.status() == Status.PENDING
                                        || finding.status() == Status.OVERDUE)
                .filter(finding -> finding.due().isPresent())
                .sorted(
                        Comparator.comparing((Finding one) -> one.due().orElse(LocalDate.MAX))
                                .thenComparing(Finding::matter))
                .toList();
    }

    private Optional<EvaluationRun> run(Account account) {
        return today.duties()
                .map(DueDuties::run)
                .map(
                        run ->
                                run.withFindings(
                                        run.findings().stream()
                                                .filter(Finding::bindsAssembly)
                                                .filter(one -> concerns(one.duty(), account))
                                                .toList()));
    }

    /** Whether a duty is for somebody to look after: of the own office, or any. */
    public boolean concerns(Duty duty, Account account) {
        return PERMISSIONS.allow(account.rolesOn(today()), ALL)
                || duty.offices().contains(Duty.plainOffice(account.office()));
    }

    /** The same as iCalendar, in the language of the account; without submissions an empty one. */
    public String calendar(Account account) {
        Sentences sentences = new Sentences(Word.of(Language.class, account.language()));
        return run(account)
                .map(run -> new DutyCalendar(run, sentences, Optional.empty()))
                .map(calendar -> calendar.text(Optional.empty()))
                .orElse(
                        "BEGIN:VCALENDAR\r\n"
                                + "VERSION:2.0\r\n"
                                + "PRODID:-//Mizani//EN\r\n"
                                + "END:VCALENDAR\r\n");
    }
}
