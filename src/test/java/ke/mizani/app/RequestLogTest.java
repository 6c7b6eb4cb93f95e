package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import ke.mizani.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log tells how the server does, and of people nothing. */
@QuarkusTest
class RequestLogTest {

    private static final Logger OURS = Logger.getLogger("ke.mizani.app");

    private final Formatter words = new SimpleFormatter();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listening =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    lines.add(words.formatMessage(line));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    private final Api api;

    RequestLogTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void listen() {
        listening.setLevel(Level.ALL);
        OURS.setLevel(Level.INFO);
        OURS.addHandler(listening);
    }

    @AfterEach
    void no_more() {
        OURS.removeHandler(listening);
        OURS.setLevel(null);
    }

    @Test
    void a_request_is_told_without_codes_words_or_secrets() throws InterruptedException {
        api.as(Role.ADMINISTRATOR).get("/api/v1/accounts/role-administrator?secret=2").answers(200);
        api.nobody().form("/log-in", "code", "role-clerk", "password", "secret").answers(403);
        api.nobody().get("/password?link=secret").answers(200);
        api.nobody().get("/nowhere/role-clerk").answers(404);
        api.nobody().get("/failing").answers(500);
        for (int wait = 0; wait < 100 && lines.size() < 6; wait++) {
            Thread.sleep(20);
        }
        String log = String.join("\n", lines);
        assertThat(log)
                .contains("GET /api/v1/accounts/{code} 200")
                .contains("POST /log-in 403")
                .contains("GET /password 200")
                .contains("incident")
                .doesNotContain("role-")
                .doesNotContain("secret")
                .doesNotContain("127.0.0.1")
                .doesNotContain("something inside");
    }
}
