package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.vertx.core.Vertx;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ke.mizani.app.MailRound;
import ke.mizani.app.MailSettings;
import ke.mizani.app.Post;
import ke.mizani.calendar.Word;
import ke.mizani.store.Accounts;
import ke.mizani.store.Addressee;
import ke.mizani.store.Database;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.Role;
import ke.mizani.store.Store;

/** Notices in a store of their own, mailed through a real mail server. */
public final class NoticeSteps {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final Vertx vertx = Vertx.vertx();
    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final HandSetClock clock = HandSetClock.at(BEGIN);
    private final Store store = Store.open(Database.inMemory(UUID.randomUUID().toString()), clock);
    private final Notices notices = new Notices(store);
    private int port;

    private void at(LocalDate day, String time) {
        clock.set(day, LocalTime.parse(time));
    }

    private void account(String code, Role role, String language) {
        Accounts accounts = new Accounts(store);
        accounts.open("test", code, "clerk", language, code + "@assembly.test");
        accounts.grant("test", code, role, BEGIN, Optional.empty(), Optional.empty());
    }

    @Given("an officer {string} of the Legal Compliance Unit who reads English")
    public void anOfficer(String code) {
        account(code, Role.LCU, "en");
        mailServer.start();
        port = mailServer.getSmtp().getPort();
    }

    @Given("a Clerk {string} who reads Kiswahili")
    public void aClerk(String code) {
        account(code, Role.CLERK, "sw");
    }

    @Given("{string} stands in for {string} as {string} from {date} to {date}")
    public void standsIn(String code, String other, String role, LocalDate from, LocalDate to) {
        new Accounts(store)
                .grant(
                        "test",
                        code,
                        Word.of(Role.class, role),
                        from,
                        Optional.of(to),
                        Optional.of(other));
    }

    @Given("on {date} at {hour} the role {string} is told that {word} is due on {date}")
    public void isTold(LocalDate day, String time, String role, String matter, LocalDate due) {
        at(day, time);
        Map<String, String> facts =
                Map.of(
                        "timeline",
                        "PET-01",
                        "obligation",
                        "Review the petition",
                        "matter",
                        matter,
                        "day",
                        due.toString());
        notices.queue(
                "test",
                List.of(
                        new NoticeDraft(
                                Addressee.of(Word.of(Role.class, role)),
                                NoticeKind.DUE_SOON,
                                matter,
                                due + " - 7",
                                facts)));
    }

    @Given("{word} is done on {date} at {hour}")
    public void isDone(String matter, LocalDate day, String time) {
        at(day, time);
        notices.since(Instant.EPOCH).stream()
                .filter(notice -> notice.what().subject().equals(matter))
                .forEach(notice -> notices.withdraw("test", Map.of(notice.number(), "it is done")));
    }

    @Given("the mail server is away")
    public void isAway() {
        mailServer.stop();
    }

    @Given("the mail server is back")
    public void isBack() {
        mailServer.start();
        port = mailServer.getSmtp().getPort();
    }

    @When("mails are sent on {date} at {hour}")
    public void mailsAreSent(LocalDate day, String time) {
        at(day, time);
        MailSettings settings =
                new MailSettings(
                        Optional.of(
                                new MailSettings.Server(
                                        "127.0.0.1",
                                        port,
                                        MailSettings.Encryption.NONE,
                                        "",
                                        "",
                                        "mizani@assembly.test")),
                        LocalTime.of(7, 0),
                        LocalTime.of(18, 0),
                        Optional.empty());
        try (Post post = new Post(vertx, settings.server().orElseThrow())) {
            new MailRound(new Outbox(store, 30), notices, settings, clock, (on, some) -> Map.of())
                    .through(post);
        }
    }

    private List<String> subjects(String code) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> told(mail, true).startsWith(code + "@"))
                .map(mail -> told(mail, false))
                .toList();
    }

    private static String told(MimeMessage mail, boolean reader) {
        try {
            return reader ? mail.getAllRecipients()[0].toString() : mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Then("{string} has {int} mail, {string}")
    public void hasMail(String code, int count, String subject) {
        assertThat(subjects(code)).hasSize(count).containsExactly(subject);
    }

    @Then("{string} has no mail")
    public void hasNoMail(String code) {
        assertThat(subjects(code)).isEmpty();
    }

    @After("@notices")
    public void close() {
        mailServer.stop();
        store.close();
        vertx.close();
    }
}
