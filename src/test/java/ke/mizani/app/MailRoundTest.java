package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails go through a real mail server on this machine. */
class MailRoundTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final HandSetClock clock =
            new HandSetClock(DAY.atTime(9, 0).atZone(NAIROBI).toInstant());
    private final Vertx vertx = Vertx.vertx();
    private final GreenMail mailServer =
            new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));
    private final Store store =
            Store.open(Database.inMemory(java.util.UUID.randomUUID().toString()), clock);
    private final Outbox outbox = new Outbox(store, 30);
    private final Notices notices = new Notices(store);

    @BeforeEach
    void open() {
        mailServer.start();
        Accounts accounts = new Accounts(store);
        accounts.open("test", "lcu-1", "lcu", "en", "lcu@assembly.test");
        accounts.open("test", "karani", "clerk", "sw", "karani@assembly.test");
        accounts.grant("test", "lcu-1", Role.LCU, DAY, Optional.empty(), Optional.empty());
        accounts.grant("test", "karani", Role.CLERK, DAY, Optional.empty(), Optional.empty());
    }

    @AfterEach
    void close() {
        mailServer.stop();
        store.close();
        vertx.close();
    }

    private MailSettings settings(int port) {
        return new MailSettings(
                Optional.of(
                        new MailSettings.Server(
                                "127.0.0.1",
                                port,
                                MailSettings.Encryption.NONE,
                                "",
                                "",
                                "Mizani <mizani@assembly.test>")),
                LocalTime.of(7, 0),
                LocalTime.of(18, 0),
                Optional.of("https://mizani.example/"));
    }

    private MailRound.Done round(int port) {
        return round(port, Map.of());
    }

    private MailRound.Done round(int port, Map<Long, String> outdated) {
        MailSettings settings = settings(port);
        try (Post post = new Post(vertx, settings.server().orElseThrow())) {
            return new MailRound(outbox, notices, settings, clock, (day, some) -> outdated)
                    .through(post);
        }
    }

    private int port() {
        return mailServer.getSmtp().getPort();
    }

    private void queue(Addressee to, NoticeKind kind, String step) {
        notices.queue("test", List.of(draft(to, kind, step)));
    }

    private static NoticeDraft draft(Addressee to, NoticeKind kind, String step) {
        return new NoticeDraft(
                to,
                kind,
                "bill-7, LEG-02",
                step,
                Map.of(
                        "timeline",
                        "LEG-02",
                        "obligation",
                        "Assent to the Bill or refer it back with reasons",
                        "matter",
                        "bill-7",
                        "day",
                        kind == NoticeKind.DUE_SOON ? "2026-03-09" : "2026-02-27",
                        "path",
                        "/matters/bill-7"));
    }

    private MimeMessage received() {
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        return mailServer.getReceivedMessages()[0];
    }

    private static String body(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n").stripTrailing() + "\n";
    }

    @Test
    void a_mail_a_day_tells_all_that_waits() throws Exception {
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        queue(Addressee.of(Role.LCU), NoticeKind.OVERDUE, "1");
        assertThat(round(port())).isEqualTo(new MailRound.Done(1, 0, 0));
        MimeMessage mail = received();
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("lcu@assembly.test");
        assertThat(mail.getFrom()[0]).hasToString("Mizani <mizani@assembly.test>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")[0]).endsWith("@assembly.test>");
        assertThat(mail.getSubject()).isEqualTo("Mizani: 2 notices, Mon 2 Mar 2026");
        assertThat(body(mail))
                .isEqualTo(
                        """
                        This is what waits for you on Mon 2 Mar 2026.

                        OVERDUE
                        - 3 days overdue since Fri 27 Feb 2026: Assent to the Bill or refer it back with reasons (LEG-02),
                          matter bill-7
                          https://mizani.example/matters/bill-7

                        DUE SOON
                        - 7 days left, due Mon 9 Mar 2026: Assent to the Bill or refer it back with reasons (LEG-02), matter
                          bill-7
                          https://mizani.example/matters/bill-7

                        All your notices: https://mizani.example/notices
                        Mizani sends one mail a day at most, and nothing twice. Nobody reads answers to it.
                        """);
    }

    @Test
    void each_reads_it_in_the_own_language() throws Exception {
        queue(Addressee.of(Role.CLERK), NoticeKind.DUE_SOON, "1");
        round(port());
        assertThat(received().getSubject())
                .isEqualTo("Mizani: taarifa moja, Jumatatu 2 Machi 2026");
        assertThat(body(received()))
                .contains("MUDA UNAKARIBIA")
                .contains("Zimebaki siku 7, mwisho Jumatatu 9 Machi 2026");
    }

    @Test
    void what_is_told_is_not_told_again() {
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        round(port());
        round(port());
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        clock.set(DAY.plusDays(1), LocalTime.of(9, 0));
        assertThat(round(port())).isEqualTo(new MailRound.Done(0, 0, 0));
        received();
    }

    @Test
    void at_night_mails_wait_for_the_morning() {
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        for (LocalTime night :
                List.of(
                        LocalTime.of(18, 0),
                        LocalTime.of(23, 59),
                        LocalTime.of(0, 0),
                        LocalTime.of(6, 59))) {
            clock.set(DAY, night);
            assertThat(round(port()).sent()).as(night.toString()).isZero();
        }
        clock.set(DAY, LocalTime.of(7, 0));
        assertThat(round(port()).sent()).isEqualTo(1);
    }

    @Test
    void what_is_done_meanwhile_is_not_sent() {
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        long number = outbox.due(DAY).values().iterator().next().get(0).number();
        assertThat(round(port(), Map.of(number, "it was done")))
                .isEqualTo(new MailRound.Done(0, 0, 0));
        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(outbox.due(DAY)).isEmpty();
    }

    @Test
    void a_mail_server_that_is_away_loses_nothing() throws Exception {
        int port = port();
        mailServer.stop();
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        queue(Addressee.of(Role.CLERK), NoticeKind.DUE_SOON, "1");
        assertThat(round(port))
                .as("after one failure the rest waits")
                .isEqualTo(new MailRound.Done(0, 1, 0));
        assertThat(outbox.state().failing()).isTrue();
        assertThat(outbox.state().waiting()).isEqualTo(2);
        assertThat(outbox.state().mails().get(0).error()).contains("refused");
        mailServer.start();
        assertThat(round(port()))
                .as("the pause is not over")
                .isEqualTo(new MailRound.Done(0, 0, 0));
        clock.set(DAY, LocalTime.of(9, 1));
        assertThat(round(port())).isEqualTo(new MailRound.Done(2, 0, 0));
        assertThat(mailServer.getReceivedMessages()).hasSize(2);
        assertThat(outbox.state().failing()).isFalse();
    }

    @Test
    void an_address_that_is_none_does_not_hold_up_the_others() {
        new Accounts(store)
                .open("test", "a-lcu", "lcu", "en", "no address\r\nBcc: all@assembly.test");
        new Accounts(store)
                .grant("test", "a-lcu", Role.LCU, DAY, Optional.empty(), Optional.empty());
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        assertThat(round(port())).isEqualTo(new MailRound.Done(1, 1, 0));
        received();
    }

    @Test
    void a_server_that_died_while_sending_leaves_a_doubt_and_no_second_mail() {
        queue(Addressee.of(Role.LCU), NoticeKind.DUE_SOON, "1");
        outbox.due(DAY).forEach((account, some) -> outbox.take(account, DAY, some));
        clock.set(DAY, LocalTime.of(10, 0));
        assertThat(round(port())).isEqualTo(new MailRound.Done(0, 0, 1));
        clock.set(DAY.plusDays(1), LocalTime.of(10, 0));
        assertThat(round(port())).isEqualTo(new MailRound.Done(0, 0, 0));
        assertThat(outbox.state().inDoubt()).isEqualTo(1);
        assertThat(Duration.ofMinutes(15)).isEqualTo(Outbox.LEASE);
    }
}
