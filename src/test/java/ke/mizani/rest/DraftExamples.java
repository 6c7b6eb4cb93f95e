package ke.mizani.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.app.Exchange;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Role;

/**
 * A change of the rulebook from hand-in to publication and back, with all that stands in its way.
 */
@ApplicationScoped
class DraftExamples implements Examples {

    private static final String DRAFTS = "/api/v1/rulebooks/drafts";
    private static final String TRIALS = "/api/v1/rulebooks/trials";
    private static final String NOWHERE = DRAFTS + "/999999";
    private static final String FILE = "timelines.xlsx";
    private static final String EDGE = "edge-of-a-workbook";
    private static final String REASON = "{\"reason\": \"The Act was amended\"}";
    private static final String NOTE = "{\"note\": \"\"}";
    private static final String COMMENT = "{\"comment\": \"Read with the Act\"}";

    /** The steps without those that need workbooks or terms, each with its body. */
    private static final List<List<String>> SIMPLE =
            List.of(
                    List.of("checked", ""),
                    List.of("compared", ""),
                    List.of("submitted", NOTE),
                    List.of("approved", COMMENT),
                    List.of("returned", REASON),
                    List.of("withdrawn", REASON));

    @Override
    public void show(Api api) {
        try {
            Client officer = api.as("policy-of-drafts", "policy", Role.POLICY_OFFICER);
            Client approver = api.as("approver-of-drafts", "policy", Role.APPROVER);
            nowhere(officer, approver);
            String draft = begun(officer);
            String other = open(officer, "A note on LEG-02");
            handedIn(officer, other, note());
            out(officer, approver, draft);
            checked(officer, draft);
            trials(api, officer, draft);
            decided(officer, approver, draft);
            joined(officer, other);
            back(officer, approver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void nowhere(Client officer, Client approver) {
        for (String place :
                List.of(
                        "",
                        "/check",
                        "/difference",
                        "/three",
                        "/annotated/" + FILE,
                        "/workbooks/" + FILE)) {
            officer.get(NOWHERE + place).answers(404);
        }
        for (List<String> step : SIMPLE) {
            Client who = step.get(0).equals("approved") ? approver : officer;
            step(who, NOWHERE, step.get(0), step.get(1), "\"1\"").answers(404);
        }
        step(officer, NOWHERE, "merged", joined("x"), "\"1\"").answers(404);
        step(officer, NOWHERE, "published", REASON, "\"1\"").answers(404);
        upload(officer, NOWHERE, "\"1\"", FILE, new byte[] {1}).answers(404);
        officer.get(TRIALS + "/999999").answers(404);
        officer.get(TRIALS + "/999999/found").answers(404);
        officer.post(TRIALS + "/999999/stop").answers(404);
        officer.post(TRIALS + "/tests", "{\"draft\": 999999}").answers(404);
        officer.post(TRIALS + "/impact", "{\"draft\": 999999}").answers(404);
        officer.get(DRAFTS + "?limit=0").answers(400);
        officer.get(TRIALS).answers(200);
    }

    private static Exchange step(Client who, String draft, String step, String json, String seen) {
        Client with = seen.isEmpty() ? who : who.with("If-Match", seen);
        String place = draft + "/steps/" + step;
        return json.isEmpty() ? with.post(place) : with.post(place, json);
    }

    private static Exchange now(Client who, String draft, String step, String json) {
        return step(who, draft, step, json, who.get(draft).answers(200).header("ETag"));
    }

    private static String joined(String theirs) {
        return "{\"theirs\": \"" + theirs + "\", \"choices\": []}";
    }

    private static Exchange upload(
            Client who, String draft, String seen, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "--"
                        + EDGE
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Client with = seen.isEmpty() ? who : who.with("If-Match", seen);
        return with.with("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .send(
                        "POST",
                        draft + "/steps/uploaded",
                        BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void handedIn(Client who, String draft, byte[] content) {
        String seen = who.get(draft).answers(200).header("ETag");
        upload(who, draft, seen, FILE, content).answers(200);
    }

    private static String open(Client officer, String title) {
        Exchange opened = officer.post(DRAFTS, "{\"title\": \"" + title + "\"}").answers(201);
        return opened.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private static byte[] edited(String wrong) throws IOException {
        Path folder = Files.createTempDirectory("rules");
        String expected =
                "LEG-01; Kind=within; Period=7; Counted in=days; Clock hangs on=event; Started"
                        + " by=bill-passed; Several starts=each; Counting rule=cap2-s57; Moves off"
                        + " closed days=yes";
        EditedRules.in(folder)
                .cell(FILE, "timelines", "LEG-01", "Period", "7")
                .cell(FILE, "tests", "LEG-01-clock", "Expected", wrong + expected)
                .cell(FILE, "tests", "LEG-01-day", "Expected", "LEG-01; due=2026-03-09")
                .cell(FILE, "tests", "LEG-01-closed", "Expected", "LEG-01; due=2026-03-16");
        return Files.readAllBytes(folder.resolve(FILE));
    }

    private static byte[] note() throws IOException {
        Path folder = Files.createTempDirectory("rules");
        EditedRules.in(folder).cell(FILE, "timelines", "LEG-02", "Note", "Read again");
        return Files.readAllBytes(folder.resolve(FILE));
    }

    /** Without a workbook, of another name, of an earlier version, with a fault in a cell. */
    private static String begun(Client officer) throws IOException {
        String draft = open(officer, "Seven days to forward a Bill");
        officer.post(DRAFTS, "{\"title\": \"Seven days to forward a Bill\"}").answers(409);
        officer.post(DRAFTS, "{\"title\": \"\"}").answers(400);
        officer.get(DRAFTS).answers(200);
        String tag = officer.get(draft).answers(200).header("ETag");
        officer.with("If-None-Match", tag).get(draft).answers(304);
        byte[] wrong = edited("LEG-99; ");
        upload(officer, draft, "", FILE, wrong).answers(428);
        officer.with("If-Match", tag)
                .send(
                        "POST",
                        draft + "/steps/uploaded",
                        "multipart/form-data; boundary=" + EDGE,
                        "without an edge")
                .answers(400);
        upload(officer, draft, "\"7\"", FILE, wrong).answers(412);
        upload(officer, draft, tag, "timeline.xlsx", wrong).answers(422);
        officer.get(draft + "/annotated/" + FILE).answers(404);
        upload(officer, draft, tag, FILE, new byte[] {1, 2}).answers(422);
        handedIn(officer, draft, faultyCell());
        officer.get(draft + "/difference").answers(422);
        handedIn(officer, draft, wrong);
        return draft;
    }

    /** Out of turn, of another version, or of none. */
    private static void out(Client officer, Client approver, String draft) {
        for (List<String> step : SIMPLE) {
            Client who = step.get(0).equals("approved") ? approver : officer;
            step(who, draft, step.get(0), step.get(1), "").answers(428);
        }
        step(officer, draft, "merged", joined("x"), "").answers(428);
        step(officer, draft, "published", REASON, "").answers(428);
        for (String step : List.of("submitted", "returned")) {
            String json = step.equals("submitted") ? NOTE : REASON;
            step(officer, draft, step, json, "\"77\"").answers(412);
            now(officer, draft, step, json).answers(409);
        }
        step(officer, draft, "withdrawn", REASON, "\"77\"").answers(412);
        step(officer, draft, "compared", "", "\"77\"").answers(412);
        now(officer, draft, "compared", "").answers(409);
        step(approver, draft, "approved", COMMENT, "\"77\"").answers(412);
        now(approver, draft, "approved", COMMENT).answers(409);
        now(officer, draft, "published", REASON).answers(409);
        now(officer, draft, "merged", joined("x")).answers(409);
        officer.get(draft + "/three").answers(409);
    }

    private static void checked(Client officer, String draft) throws IOException {
        Exchange check = officer.get(draft + "/check").answers(200);
        assertThat(check.json().path("tests").toString()).contains("\"failed\"");
        now(officer, draft, "checked", "").answers(422);
        handedIn(officer, draft, faultyCell());
        officer.get(draft + "/annotated/" + FILE).answers(200);
        handedIn(officer, draft, edited(""));
        officer.get(draft + "/workbooks/" + FILE).answers(200);
        step(officer, draft, "checked", "", "\"77\"").answers(412);
        now(officer, draft, "checked", "").answers(200);
        now(officer, draft, "checked", "").answers(409);
        assertThat(officer.get(draft + "/difference").answers(200).body()).contains("\"Period\"");
        officer.post(TRIALS + "/tests", number(draft)).answers(409);
        officer.post(TRIALS + "/impact", number(draft)).answers(409);
        now(officer, draft, "compared", "").answers(200);
    }

    private static byte[] faultyCell() throws IOException {
        Path folder = Files.createTempDirectory("rules");
        EditedRules.in(folder).cell(FILE, "timelines", "LEG-01", "Period", "soon");
        return Files.readAllBytes(folder.resolve(FILE));
    }

    private static String number(String draft) {
        return "{\"draft\": " + draft.replaceAll(".*/", "") + "}";
    }

    private static void trials(Api api, Client officer, String draft) {
        bill(api);
        Client keyed = officer.with("Idempotency-Key", "tests-of-drafts");
        Exchange asked = keyed.post(TRIALS + "/tests", number(draft)).answers(202);
        JsonNode tests = found(officer, asked);
        assertThat(tests.path("score").asInt()).isEqualTo(100);
        String weighing = number(draft).replace("}", ", \"asOf\": \"2025-06-30\"}");
        keyed.post(TRIALS + "/impact", weighing).answers(422);
        Client again = officer.with("Idempotency-Key", "impact-of-drafts");
        JsonNode impact = found(officer, again.post(TRIALS + "/impact", weighing).answers(202));
        again.post(TRIALS + "/tests", number(draft)).answers(422);
        JsonNode change = changeOf("bill-of-drafts", impact);
        assertThat(change.path("verdictBefore").asText()).isEqualTo("met");
        assertThat(change.path("verdictAfter").asText()).isEqualTo("met-late");
        assertThat(change.path("cells").path(0).path(0).path("cell").asText())
                .isEqualTo("timelines.xlsx!timelines!I10");
    }

    private static JsonNode changeOf(String matter, JsonNode impact) {
        for (JsonNode change : impact.path("changes")) {
            if (change.path("id").asText().equals(matter)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + matter + ": " + impact.path("changes"));
    }

    private static void bill(Api api) {
        String rows =
                "activity_id,date,office,matter,matter_type,event,evidence\n"
                        + "D1,2025-03-03,clerk,bill-of-drafts,bill,bill-passed,register\n"
                        + "D2,2025-03-14,clerk,bill-of-drafts,bill,delivered-to-governor,book\n";
        String part = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"";
        String body =
                part
                        + "office\"\r\n\r\nclerk\r\n"
                        + part
                        + "period\"\r\n\r\n2024/25\r\n"
                        + part
                        + "file\"; filename=\"d.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + rows
                        + "\r\n--"
                        + EDGE
                        + "--\r\n";
        api.as("lcu-of-drafts", "clerk", Role.LCU)
                .send("POST", "/api/v1/submissions", "multipart/form-data; boundary=" + EDGE, body)
                .answers(201);
    }

    private static JsonNode found(Client who, Exchange asked) {
        String place = asked.header("Location").replaceFirst("^https?://[^/]*", "");
        try {
            for (int i = 0; i < 600 && who.get(place).body().contains("ing\""); i++) {
                Thread.sleep(300);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Exchange ended = who.get(place).answers(200);
        assertThat(ended.json().path("state").asText()).isEqualTo("done");
        who.with("If-None-Match", ended.header("ETag")).get(place).answers(304);
        who.post(place + "/stop").answers(200);
        return who.get(place + "/found").answers(200).json();
    }

    private static void decided(Client officer, Client approver, String draft) throws IOException {
        now(officer, draft, "submitted", NOTE).answers(200);
        String seen = officer.get(draft).header("ETag");
        upload(officer, draft, seen, FILE, note()).answers(409);
        now(approver, draft, "returned", REASON).answers(200);
        now(officer, draft, "submitted", NOTE).answers(200);
        now(officer, draft, "approved", COMMENT).answers(403);
        now(approver, draft, "approved", "{\"comment\": \" \"}").answers(400);
        now(approver, draft, "approved", COMMENT).answers(200);
        step(approver, draft, "published", REASON, "\"77\"").answers(412);
        now(
                        approver,
                        draft,
                        "published",
                        "{\"reason\": \"late\", \"from\": \"2020-01-01T00:00:00Z\"}")
                .answers(422);
        Exchange published = now(approver, draft, "published", REASON).answers(200);
        JsonNode line = officer.get("/api/v1/rulebooks").answers(200).json();
        assertThat(line.path(line.size() - 1).path("hash").asText())
                .isEqualTo(published.json().path("hash").asText());
        now(officer, draft, "withdrawn", REASON).answers(409);
    }

    /** The one that was begun before and now rests on an earlier version. */
    private static void joined(Client officer, String draft) throws IOException {
        handedIn(officer, draft, faultyCell());
        officer.get(draft + "/three").answers(422);
        handedIn(officer, draft, note());
        now(officer, draft, "checked", "").answers(200);
        now(officer, draft, "compared", "").answers(409);
        Exchange three = officer.get(draft + "/three").answers(200);
        assertThat(three.json().path("clashes").asInt()).isZero();
        String join = joined(three.json().path("theirs").asText());
        step(officer, draft, "merged", join, "\"77\"").answers(412);
        now(officer, draft, "merged", join).answers(200);
        now(officer, draft, "withdrawn", REASON).answers(200);
    }

    private static void back(Client officer, Client approver) {
        String again = "/api/v1/rulebooks/" + RulebookSource.shipped().hash() + "/published-again";
        officer.post(again, REASON).answers(403);
        approver.post("/api/v1/rulebooks/999999/published-again", REASON).answers(422);
        approver.post(again, REASON).answers(200);
        approver.post(again, REASON).answers(409);
    }
}
