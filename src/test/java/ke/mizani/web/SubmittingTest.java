package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.features.Spreadsheet;
import ke.mizani.store.Accounts;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.junit.jupiter.api.Test;

/** The pages on which offices hand in and people wait for evaluations. */
@QuarkusTest
class SubmittingTest {

    private static final String EDGE = "edge-of-a-part";
    private static final String HEADING =
            "activity_id,date,office,matter,matter_type,event,evidence\n";

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final Sessions sessions;
    private final ContractArchive contracts;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    SubmittingTest(Accounts accounts, Sessions sessions, ContractArchive contracts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.contracts = contracts;
    }

    /** Somebody at a browser. */
    private final class Reader {

        private final String cookie;

        Reader(Role role, String office, String language) {
            String code = "page-" + role.word() + "-" + office;
            if (accounts.find(code).isEmpty()) {
                accounts.open("test", code, office, language, "");
                accounts.grant(
                        "test",
                        code,
                        role,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        Optional.empty());
            }
            cookie = "mizani-session=" + sessions.open(code).text();
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return browser.send(
                    request.header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> get(String path) throws Exception {
            return send(HttpRequest.newBuilder(root.resolve(path)));
        }

        HttpResponse<String> form(String path, String... fields) throws Exception {
            StringBuilder body = new StringBuilder("form-key=" + key());
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&')
                        .append(fields[i])
                        .append('=')
                        .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            return send(
                    HttpRequest.newBuilder(root.resolve(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        }

        HttpResponse<String> upload(String content, String period) throws Exception {
            return upload("p.csv", content.getBytes(StandardCharsets.UTF_8), period);
        }

        byte[] download(String path) throws Exception {
            return browser.send(
                            HttpRequest.newBuilder(root.resolve(path))
                                    .header("Cookie", cookie)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }

        HttpResponse<String> upload(String name, byte[] content, String period, String... more)
                throws Exception {
            String part = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"";
            String before =
                    part
                            + "form-key\"\r\n\r\n"
                            + key()
                            + "\r\n"
                            + part
                            + "period\"\r\n\r\n"
                            + period
                            + "\r\n"
                            + String.join("", more)
                            + part
                            + "file\"; filename=\""
                            + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            String after = "\r\n--" + EDGE + "--\r\n";
            HttpRequest.BodyPublisher body =
                    HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(before),
                            HttpRequest.BodyPublishers.ofByteArray(content),
                            HttpRequest.BodyPublishers.ofString(after));
            return send(
                    HttpRequest.newBuilder(root.resolve("/submissions"))
                            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                            .POST(body));
        }

        private String key() throws Exception {
            return found("name=\"form-key\" value=\"([^\"]+)\"", get("/").body());
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_file_is_handed_in_and_its_refused_rows_are_told_until_they_are_mended()
            throws Exception {
        Reader focal = new Reader(Role.FOCAL_PERSON, "vellum-desk", "en");
        assertThat(focal.get("/submissions/new").body()).contains("vellum-desk");
        String sound = "V1,2025-03-03,clerk,bill-v,bill,bill-passed,register\n";
        String faulty = "V2,someday,clerk,bill-v,bill,delivered-to-governor,register\n";
        String place = location(focal.upload(HEADING + sound + faulty, "2024/25"));
        assertThat(focal.get(place).body())
                .contains("2 rows were read: 1 entered")
                .contains("someday")
                .contains("not yet");
        assertThat(focal.get("/").body()).contains("One row is to be mended");
        String mended = faulty.replace("someday", "2025-03-18");
        location(focal.upload(HEADING + mended, "2024/25"));
        assertThat(focal.get(place).body()).doesNotContain("not yet");
        assertThat(focal.get("/").body()).doesNotContain("to be mended");
    }

    @Test
    void a_template_is_handed_out_filled_in_and_handed_in_as_a_workbook() throws Exception {
        signed("hansard-editor");
        Reader focal = new Reader(Role.FOCAL_PERSON, "hansard-research", "en");
        assertThat(new String(focal.download("/submissions/template.csv"), StandardCharsets.UTF_8))
                .contains("hansard-research")
                .contains("HED-1");
        byte[] template = focal.download("/submissions/template.xlsx");
        byte[] filled =
                Spreadsheet.withDay(template, "indicator", "HED-1", LocalDate.of(2026, 7, 15));
        String place = location(focal.upload("activities.xlsx", filled, "2026/27"));
        assertThat(focal.get(place).body()).contains("1 rows were read: 1 entered");
    }

    @Test
    void the_faults_of_a_workbook_are_told_with_their_cells() throws Exception {
        Reader focal = new Reader(Role.FOCAL_PERSON, "quill-archive", "en");
        byte[] workbook =
                Spreadsheet.of(
                        List.of(
                                List.of("activity_id", "date", "matter", "matter_type", "event"),
                                List.of("L1", "2025-03-03", "bill-l", "bill", "bill-passed"),
                                List.of("L2", "=TODAY()", "bill-l", "bill", "bill-passed")));
        String place = location(focal.upload("march.xlsx", workbook, "2024/25"));
        assertThat(focal.get(place).body())
                .contains("2 rows were read: 1 entered")
                .contains("Sheet1!B3")
                .contains("=TODAY()");
        byte[] other = Spreadsheet.of(List.of(List.of("name", "born"), List.of("x", "y")));
        assertThat(focal.upload("other.xlsx", other, "2024/25").body())
                .contains("This is no file of activities")
                .contains("Sheet1!A1");
    }

    /** A contract as it would be a year later. */
    private void signed(String contract) throws Exception {
        String text = Files.readString(Path.of("contracts/2025-26/" + contract + ".yaml"));
        String year = text.replace("2025/26", "2026/27").replace("2025-", "2026-");
        contracts.take("hr", year.getBytes(StandardCharsets.UTF_8), "");
    }

    /** More than is taken at once, about one matter, so that lists of duties stay short. */
    private static String large(String office) {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int row = 0; rows.length() <= 1_000_000; row++) {
            rows.append(office).append(row).append(",2025-03-03,").append(office);
            rows.append(",bill-").append(office).append(",bill,bill-passed,");
            rows.append("r".repeat(900)).append('\n');
        }
        return rows.toString();
    }

    private static String ended(Reader reader, String place) throws Exception {
        assertThat(place).contains("/submissions/imports/");
        String page = reader.get(place).body();
        for (int i = 0; i < 300 && page.contains("data-mz-poll"); i++) {
            assertThat(page).contains("<progress").contains("/stop");
            Thread.sleep(100);
            page = reader.get(place).body();
        }
        return page;
    }

    @Test
    void a_large_file_of_an_office_that_is_not_known_can_be_meant_after_all() throws Exception {
        Reader known = new Reader(Role.FOCAL_PERSON, "vault-keeper", "en");
        location(
                known.upload(
                        HEADING + "VK1,2025-03-03,vault-keeper,bill-vk,bill,bill-passed,r\n",
                        "2024/25"));
        Reader near = new Reader(Role.FOCAL_PERSON, "vault-keepers", "en");
        byte[] rows = large("vault-keeper").getBytes(StandardCharsets.UTF_8);
        String failed = ended(near, location(near.upload("v.csv", rows, "2024/25")));
        assertThat(failed).contains("its code is much like vault-keeper");
        String form = near.get(found("href=\"(/submissions/new\\?import=\\d+)\"", failed)).body();
        assertThat(form)
                .contains("its code is much like vault-keeper")
                .contains("value=\"2024/25\"")
                .contains("name=\"newOffice\"");
        String meant =
                "--"
                        + EDGE
                        + "\r\nContent-Disposition: form-data; name=\"newOffice\"\r\n\r\nyes\r\n";
        String page = ended(near, location(near.upload("v.csv", rows, "2024/25", meant)));
        found("href=\"(/submissions/\\d+)\"", page);
    }

    @Test
    void a_large_file_shows_how_far_it_is_and_is_found_again() throws Exception {
        Reader focal = new Reader(Role.FOCAL_PERSON, "strong-room", "en");
        String place = location(focal.upload(large("strong-room"), "2024/25"));
        String page = ended(focal, place);
        String taken = found("href=\"(/submissions/\\d+)\"", page);
        assertThat(focal.get(taken).body()).contains("p.csv").contains(" 0 refused");
        Reader other = new Reader(Role.FOCAL_PERSON, "weigh-bridge", "en");
        assertThat(other.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_a_file_is_told_on_the_form() throws Exception {
        Reader focal = new Reader(Role.FOCAL_PERSON, "papyrus-room", "sw");
        HttpResponse<String> empty = focal.upload("", "2024/25");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Chagua faili isiyo tupu");
        HttpResponse<String> none = focal.upload("a,b\n1,2\n", "2024/25");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Hii si faili ya shughuli");
        assertThat(focal.upload(HEADING, "soon").body()).contains("2025/26-Q1");
        assertThat(new Reader(Role.MEMBER, "floor", "en").get("/submissions/new").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_typed_is_handed_in_once_and_faults_stand_beside_the_row() throws Exception {
        signed("hansard-research");
        Reader focal = new Reader(Role.FOCAL_PERSON, "hansard-research", "en");
        String form = focal.get("/submissions/typed").body();
        String indicator = found("name=\"indicator\" value=\"([^\"]+)\"", form);
        String key = found("name=\"key\"[^>]* value=\"([^\"]+)\"", form);
        String[] faulty = fields(key, indicator, "2026-13-01");
        HttpResponse<String> refused = focal.form("/submissions/typed", faulty);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("2026-13-01").contains("govuk-error-message");
        String[] sound = fields(key, indicator, "2026-07-15");
        String place = location(focal.form("/submissions/typed", sound));
        assertThat(location(focal.form("/submissions/typed", sound))).isEqualTo(place);
        assertThat(focal.get(place).body()).contains("1 rows were read: 1 entered");
    }

    private static String[] fields(String key, String indicator, String date) {
        return new String[] {
            "key",
            key,
            "period",
            "2026/27",
            "indicator",
            indicator,
            "name",
            "x",
            "date",
            date,
            "matter",
            "",
            "matterType",
            "",
            "event",
            "",
            "quantity",
            "5",
            "of",
            "10",
            "evidence",
            "register"
        };
    }

    @Test
    void an_evaluation_shows_how_far_it_is_and_is_found_again() throws Exception {
        Reader lcu = new Reader(Role.LCU, "lcu", "en");
        location(
                lcu.upload(HEADING + "W1,2025-03-03,clerk,bill-w,bill,bill-passed,r\n", "2024/25"));
        String place = location(lcu.form("/evaluations", "kind", "check", "asOf", "2025-05-01"));
        String page = lcu.get(place).body();
        for (int i = 0; i < 300 && page.contains("data-mz-poll"); i++) {
            assertThat(page).contains("<progress").contains("Look again");
            Thread.sleep(100);
            page = lcu.get(place).body();
        }
        assertThat(page).contains("It is kept as run");
        assertThat(lcu.get("/evaluations").body()).contains(URI.create(place).getPath());
        assertThat(lcu.get("/").body()).contains("Duties, by how soon to act");
        assertThat(lcu.get("/duties").body()).contains("bill-w");
        HttpResponse<String> wrong = lcu.form("/evaluations", "kind", "check", "asOf", "someday");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(lcu.form("/evaluations", "kind", "evaluate", "asOf", "2025-05-01").body())
                .contains("Write the financial year or quarter");
    }
}
