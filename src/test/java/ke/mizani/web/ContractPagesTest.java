package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.features.LiveRulebook;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Delivery;
import ke.mizani.store.Role;
import ke.mizani.store.Sessions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The main job of the HR desk, by forms: from a draft to the letter. */
@QuarkusTest
class ContractPagesTest {

    private static final String CONTRACT = "/contracts/pages-editor-2024-25";
    private static final Path LOOKED_AT = Path.of("target/pages/contracts");

    @TestHTTPResource URI root = URI.create("http://localhost");
    private final Accounts accounts;
    private final Sessions sessions;
    private final ActivityLedger ledger;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    ContractPagesTest(Accounts accounts, Sessions sessions, ActivityLedger ledger) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.ledger = ledger;
    }

    private String cookie(String code, String office, Role role) {
        if (accounts.find(code).isEmpty()) {
            accounts.open("test", code, office, "en", "");
            LocalDate first = LocalDate.of(2020, 1, 1);
            accounts.grant("test", code, role, first, Optional.empty(), Optional.empty());
        }
        return "mizani-session=" + sessions.open(code).text();
    }

    private HttpResponse<byte[]> get(String cookie, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(root.resolve(path)).header("Cookie", cookie).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private String page(String cookie, String path) throws Exception {
        HttpResponse<byte[]> answer = get(cookie, path);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(path + text).isEqualTo(200);
        Files.createDirectories(LOOKED_AT);
        String language = cookie.contains("mizani-language=sw") ? ".sw" : "";
        Files.writeString(
                LOOKED_AT.resolve(path.replaceAll("[^a-z0-9]+", "-") + language + ".html"), text);
        return text;
    }

    /** Fills a form that a page has, and sends it. */
    private HttpResponse<String> fill(String cookie, String path, String... fields)
            throws Exception {
        String form = page(cookie, path);
        StringBuilder body = new StringBuilder("form-key=" + hidden(form, "form-key"));
        if (form.contains("name=\"seen\"")) {
            body.append("&seen=").append(hidden(form, "seen"));
        }
        for (int i = 0; i < fields.length; i += 2) {
            assertThat(form).contains("name=\"" + fields[i] + "\"");
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return browser.send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String hidden(String form, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(form);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private void step(String cookie, String step, String... fields) throws Exception {
        HttpResponse<String> answer = fill(cookie, CONTRACT + "/steps/" + step, fields);
        assertThat(answer.statusCode()).as(step + answer.body()).isEqualTo(303);
    }

    /** The example a year earlier, so that it has ended whenever this is run. */
    private static String aYearEarlier(String path) throws IOException {
        return Files.readString(Path.of(path))
                .replace("2025-26", "2024-25")
                .replace("2025/26", "2024/25")
                .replace("2025-", "2024-")
                .replace("2026-", "2025-")
                .replace("id: hansard-editor", "id: pages-editor")
                .replace("person: hansard-editor", "person: pages-editor")
                .replace(",hansard-editor,", ",pages-editor,")
                .replaceAll("(?m)^R", "P")
                .replace("HED-", "PED-");
    }

    @Test
    void a_contract_goes_from_its_draft_to_the_letter() throws Exception {
        String hr = cookie("pages-hr", "human-resource", Role.HR);
        String editor = cookie("pages-editor", "hansard-research", Role.STAFF_MEMBER);
        String clerk = cookie("pages-clerk", "clerk", Role.CLERK);
        String board = cookie("pages-board", "board", Role.APPROVER);
        String draft =
                aYearEarlier("contracts/2025-26/hansard-editor.yaml")
                        .replaceFirst("signed: .*\n", "");
        assertThat(fill(hr, "/contracts/new", "text", "id: [").statusCode()).isEqualTo(400);
        assertThat(fill(hr, "/contracts/new", "text", draft).statusCode()).isEqualTo(303);
        var wrong = fill(hr, CONTRACT + "/weights", "weight.PED-1", "31");
        assertThat(wrong.statusCode()).isEqualTo(303);
        var faulty = fill(hr, CONTRACT + "/steps/checked");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("WEIGHTS_NOT_100");
        fill(hr, CONTRACT + "/weights", "weight.PED-1", "30");
        step(hr, "checked");
        var nothing = fill(editor, CONTRACT + "/steps/negotiated");
        assertThat(nothing.body()).contains("Still to be said: Day, Evidence");
        step(editor, "negotiated", "on", "2024-08-01", "evidence", "Minutes HR/12");
        step(hr, "signed", "on", "2024-08-20");
        submit();
        step(hr, "reviewed", "on", "2025-01-20", "remark", "On course");
        step(
                editor,
                "self-evaluated",
                "remark",
                "A good year",
                "achieved.PED-1",
                "104.75",
                "evidence.PED-1",
                "Work log",
                "achieved.PED-2",
                "97",
                "evidence.PED-2",
                "Review log");
        assertThat(page(hr, CONTRACT + "/scorecard")).contains("Nothing has been evaluated yet");
        var unexplained = fill(hr, CONTRACT + "/steps/moderated", "remark", "As the records show");
        assertThat(unexplained.body())
                .contains("Reason PED-2, Reason PED-3")
                .doesNotContain("Reason PED-1");
        moderate(hr);
        step(clerk, "confirmed");
        step(editor, "appealed", "grounds", "Issue 14 was in time");
        step(hr, "re-evaluated", "remark", "Nothing new");
        var own =
                fill(
                        clerk,
                        CONTRACT + "/steps/decided",
                        "outcome",
                        "dismissed",
                        "authority",
                        "Board",
                        "document",
                        "Minute 7",
                        "reason",
                        "As before");
        assertThat(own.body()).contains("This is for another person");
        step(
                board,
                "decided",
                "outcome",
                "dismissed",
                "authority",
                "Board",
                "document",
                "Minute 7",
                "reason",
                "As before");
        looked(hr, editor);
    }

    private void moderate(String hr) throws Exception {
        step(
                hr,
                "moderated",
                "remark",
                "As the records show",
                "reason.PED-2",
                "The review log has 95.23",
                "reason.PED-3",
                "Nothing was claimed",
                "reason.PED-4",
                "Nothing was claimed",
                "reason.PED-5",
                "Nothing was claimed");
    }

    private void looked(String hr, String editor) throws Exception {
        assertThat(page(hr, "/contracts?year=2024/25")).contains("pages-editor-2024-25");
        assertThat(page(hr, CONTRACT)).contains("Excellent").contains("confirmed by pages-clerk");
        assertThat(page(editor, CONTRACT + "/comparison"))
                .contains("The review log has 95.23")
                .contains("Issue 14 was in time");
        assertThat(page(editor, CONTRACT + "/scorecard"))
                .contains("<svg")
                .contains("schemes.xlsx!bands")
                .doesNotContain("Provisional</strong>. No named officer");
        assertThat(page(editor, CONTRACT + "/letter")).contains("Why this grade");
        String kiswahili = editor + "; mizani-language=sw";
        assertThat(page(kiswahili, CONTRACT)).contains("Daraja");
        assertThat(page(kiswahili, CONTRACT + "/scorecard")).contains("Kwa nini matokeo haya");
        assertThat(page(kiswahili, CONTRACT + "/letter")).contains("Kwa nini daraja hili");
        assertLetter(editor, "Why this grade", "Confirmed by pages-clerk");
        assertLetter(kiswahili, "Kwa nini daraja hili", "Limethibitishwa na pages-clerk");
        String other = cookie("pages-other", "hansard-research", Role.STAFF_MEMBER);
        assertThat(get(other, CONTRACT + "/letter.pdf").statusCode()).isEqualTo(404);
    }

    private void assertLetter(String cookie, String... words) throws Exception {
        HttpResponse<byte[]> answer = get(cookie, CONTRACT + "/letter.pdf");
        Files.write(
                LOOKED_AT.resolve("letter" + (cookie.contains("=sw") ? ".sw" : "") + ".pdf"),
                answer.body());
        try (var letter = Loader.loadPDF(answer.body())) {
            assertThat(letter.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(letter)).contains(words);
        }
    }

    private void submit() throws IOException {
        byte[] file =
                aYearEarlier("src/test/resources/examples/contracts-2025-26/activities.csv")
                        .getBytes(StandardCharsets.UTF_8);
        ledger.submit(
                Delivery.of("activities.csv", file, "pages-office", new FinancialYear(2024))
                        .ofNewOffice(),
                LiveRulebook.get(),
                new Limits(10_000_000, 10_000),
                "pages-hr");
    }
}
