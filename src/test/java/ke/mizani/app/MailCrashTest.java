package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ke.mizani.store.Accounts;
import ke.mizani.store.Addressee;
import ke.mizani.store.Database;
import ke.mizani.store.MailState;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.OutboxState;
import ke.mizani.store.Role;
import ke.mizani.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second process mails and is killed, as by {@code kill -9}, at any moment. */
class MailCrashTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int READERS = 60;
    private static final int KILLS = 3;

    @TempDir private Path folder = Path.of("");

    private static Clock at(int hour) {
        return Clock.fixed(DAY.atTime(LocalTime.of(hour, 0)).atZone(NAIROBI).toInstant(), NAIROBI);
    }

    @Test
    void nobody_gets_a_mail_twice_and_who_got_none_is_in_doubt() throws Exception {
        Database database = Database.inFolder(folder);
        begin(database);
        GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mailServer.start();
        try {
            int port = mailServer.getSmtp().getPort();
            Random random = new Random(1);
            for (int kill = 0; kill < KILLS; kill++) {
                int before = mailServer.getReceivedMessages().length;
                Process mailing = mailing(8 + kill, port);
                while (mailServer.getReceivedMessages().length < before + 3 + random.nextInt(8)) {
                    assertThat(mailing.isAlive()).isTrue();
                    Thread.sleep(1);
                }
                mailing.toHandle().destroyForcibly();
                mailing.waitFor();
            }
            assertThat(mailing(8 + KILLS, port).waitFor()).isZero();
            List<String> readers =
                    Arrays.stream(mailServer.getReceivedMessages())
                            .map(MailCrashTest::reader)
                            .toList();
            assertThat(readers).doesNotHaveDuplicates();
            try (Store store = Store.open(database, at(16))) {
                List<OutboxState.Mail> open = new Outbox(store, 30).state().mails();
                assertThat(open)
                        .extracting(OutboxState.Mail::state)
                        .containsOnly(MailState.IN_DOUBT);
                List<String> inDoubt = open.stream().map(OutboxState.Mail::account).toList();
                assertThat(inDoubt).hasSizeLessThanOrEqualTo(KILLS);
                assertThat(Stream.concat(readers.stream(), inDoubt.stream()).distinct())
                        .as("every reader has a mail, or its mail is in doubt")
                        .hasSize(READERS);
            }
        } finally {
            mailServer.stop();
        }
    }

    private static String reader(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceFirst("@.*", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void begin(Database database) {
        try (Store store = Store.open(database, at(7))) {
            Accounts accounts = new Accounts(store);
            IntStream.range(0, READERS)
                    .mapToObj(number -> "reader-" + number)
                    .forEach(
                            code -> {
                                accounts.open("test", code, "hr", "en", code + "@assembly.test");
                                accounts.grant(
                                        "test",
                                        code,
                                        Role.HR,
                                        DAY,
                                        Optional.empty(),
                                        Optional.empty());
                            });
            Map<String, String> facts =
                    Map.of("what", "rulebook 2", "day", "2026-03-02", "reason", "a new law");
            new Notices(store)
                    .queue(
                            "test",
                            List.of(
                                    new NoticeDraft(
                                            Addressee.of(Role.HR),
                                            NoticeKind.PUBLISHED,
                                            "rulebook 2",
                                            "1",
                                            facts)));
        }
    }

    private Process mailing(int hour, int port) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailCrashTest.class.getName(),
                        folder.toString(),
                        String.valueOf(hour),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** {@code <folder> <hour> <port>}: mails what waits, and ends. */
    public static void main(String[] arguments) {
        Clock clock = at(Integer.parseInt(arguments[1]));
        Vertx vertx = Vertx.vertx();
        MailSettings settings =
                new MailSettings(
                        Optional.of(
                                new MailSettings.Server(
                                        "127.0.0.1",
                                        Integer.parseInt(arguments[2]),
                                        MailSettings.Encryption.NONE,
                                        "",
                                        "",
                                        "mizani@assembly.test")),
                        LocalTime.of(7, 0),
                        LocalTime.of(18, 0),
                        Optional.empty());
        try (Store store = Store.open(Database.inFolder(Path.of(arguments[0])), clock);
                Post post = new Post(vertx, settings.server().orElseThrow())) {
            new MailRound(
                            new Outbox(store, 30),
                            new Notices(store),
                            settings,
                            clock,
                            (day, some) -> Map.of())
                    .through(post);
        }
        vertx.close();
    }
}
