package ke.mizani.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.activity.Limits;
import ke.mizani.app.FormWithFile;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Delivery;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import ke.mizani.store.Store;
import org.eclipse.microprofile.config.ConfigProvider;

/** People at the desks of the running server, each with a browser. */
@ApplicationScoped
class Desk {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Pattern KEY = Pattern.compile("name=\"form-key\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Store store;
    private final Accounts accounts;
    private final Sessions sessions;
    private final HttpClient http = HttpClient.newHttpClient();

    Desk(Store store, Accounts accounts, Sessions sessions) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** What is answered. */
    record Answer(int status, String text, HttpHeaders headers) {

        String location() {
            return header("Location");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Somebody who is logged in. */
    record Browser(Desk desk, String cookie) {

        Answer get(String path) {
            return desk.send(desk.request(path, cookie).GET());
        }

        /** Sends the form of a step on the page of a case, as the page gives it. */
        Answer take(String path, String step, String... facts) {
            String page = get(path).text();
            return post(path, found(KEY, page), found(VERSION, page), step, facts);
        }

        Answer post(String path, String key, String version, String step, String... facts) {
            StringBuilder form = new StringBuilder("form-key=" + key + "&version=" + version);
            form.append("&step=").append(step);
            for (int i = 0; i < facts.length; i += 2) {
                form.append('&').append(facts[i]).append('=');
                form.append(URLEncoder.encode(facts[i + 1], UTF_8));
            }
            return desk.send(
                    desk.request(path, cookie)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form.toString())));
        }

        /** Sends the form of a page with a file; names and values by turns. */
        Answer upload(String path, String content, String... fields) {
            String edge = "edge-of-a-part";
            String part = "--" + edge + "\r\nContent-Disposition: form-data; name=\"";
            StringBuilder body = new StringBuilder();
            body.append(part).append("form-key\"\r\n\r\n").append(key(path)).append("\r\n");
            for (int i = 0; i < fields.length; i += 2) {
                body.append(part).append(fields[i]).append("\"\r\n\r\n");
                body.append(fields[i + 1]).append("\r\n");
            }
            body.append(part)
                    .append("file\"; filename=\"f.csv\"\r\nContent-Type: text/csv\r\n\r\n");
            body.append(content).append("\r\n--").append(edge).append("--\r\n");
            return desk.send(
                    desk.request(path, cookie)
                            .header("Content-Type", "multipart/form-data; boundary=" + edge)
                            .POST(BodyPublishers.ofString(body.toString())));
        }

        /** The same with a file in the field for the document. */
        Answer hand(String path, String step, String name, byte[] content, String... facts) {
            String page = get(path).text();
            FormWithFile form =
                    new FormWithFile()
                            .field("form-key", found(KEY, page))
                            .field("version", found(VERSION, page))
                            .field("step", step);
            for (int i = 0; i < facts.length; i += 2) {
                form.field(facts[i], facts[i + 1]);
            }
            return desk.send(
                    desk.request(path, cookie)
                            .header("Content-Type", FormWithFile.TYPE)
                            .POST(
                                    BodyPublishers.ofByteArray(
                                            form.file("document", name, content).bytes())));
        }

        String key(String path) {
            return found(KEY, get(path).text());
        }

        private static String found(Pattern pattern, String page) {
            Matcher found = pattern.matcher(page);
            return found.find() ? found.group(1) : "none";
        }
    }

    Browser of(String code, String office, Role role) {
        if (accounts.find(code).isEmpty()) {
            accounts.open("test", code, office, "en", "");
            accounts.grant("test", code, role, LONG_AGO, Optional.empty(), Optional.empty());
        }
        return new Browser(this, "mizani-session=" + sessions.open(code).text());
    }

    /** Somebody who is not. */
    Browser nobody() {
        return new Browser(this, "none=none");
    }

    /** Hands in what was done about a matter on a day. */
    void submit(LocalDate done, String matter, String type, String event) {
        String file =
                "activity_id,date,office,matter,matter_type,event,evidence\n"
                        + String.join(
                                ",",
                                matter + event,
                                done.toString(),
                                "clerk",
                                matter,
                                type,
                                event,
                                "Book")
                        + "\n";
        new ActivityLedger(store)
                .submit(
                        Delivery.of(
                                matter + event + ".csv",
                                file.getBytes(UTF_8),
                                "clerk",
                                new FinancialYear(
                                        done.getMonthValue() > 6
                                                ? done.getYear()
                                                : done.getYear() - 1)),
                        Rulebook.load(RulebookSource.shipped()),
                        new Limits(1_000_000, 10_000),
                        "focal-clerk");
    }

    private HttpRequest.Builder request(String path, String cookie) {
        String root = ConfigProvider.getConfig().getValue("test.url", String.class);
        return HttpRequest.newBuilder(URI.create(root).resolve(path)).header("Cookie", cookie);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
