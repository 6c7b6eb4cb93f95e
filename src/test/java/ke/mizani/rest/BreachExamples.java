package ke.mizani.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.app.Exchange;
import ke.mizani.app.FormWithFile;
import ke.mizani.casework.Casework;
import ke.mizani.casework.DocumentBytes;
import ke.mizani.store.Role;

/** A breach case as programs deal with it. */
@ApplicationScoped
class BreachExamples implements Examples {

    private static final String CASES = "/api/v1/cases";
    private static final String OFFICE =
            "{\"step\": \"acknowledged\", \"facts\": {\"office\": \"speaker\"}}";
    private static final String NOBODY = "{\"step\": \"acknowledged\", \"facts\": {}}";
    private static final String EARLY =
            "{\"step\": \"verified\", \"facts\": {\"result\": \"Seen\"}}";
    private static final String OTHER =
            "{\"step\": \"escalated\", \"facts\": {\"row\": \"ESC-1\"}}";

    private static final String NOTE = "{\"text\": \"See the resolution\"}";
    private static final String TEXT = "text";

    private final Casework casework;

    BreachExamples(Casework casework) {
        this.casework = casework;
    }

    /** The number of a case that stands open. */
    private long opened() {
        Map<String, String> facts =
                Map.ofEntries(
                        Map.entry("matter", "bill-of-the-examples"),
                        Map.entry("matter-type", "bill"),
                        Map.entry("timeline", "LEG-01"),
                        Map.entry("obligation", "Forward a passed Bill to the Governor"),
                        Map.entry("clause", "County Governments Act (Cap. 265), 24(1)"),
                        Map.entry("responsible", "Speaker"),
                        Map.entry("offices", "speaker"),
                        Map.entry("severity", "major"),
                        Map.entry("day", "2026-03-02"),
                        Map.entry("status", "overdue"),
                        Map.entry("run", "1"));
        return casework.open("mizani", "breach", "bill-of-the-examples LEG-01", facts)
                .file()
                .number();
    }

    @Override
    public void show(Api api) {
        Client lcu = api.as(Role.LCU);
        String one = CASES + "/" + opened();
        lcu.get(CASES + "?severity=major&limit=1&open=true").answers(200);
        lcu.get(CASES + "?limit=0").answers(400);
        String tag = lcu.get(one).answers(200).header("ETag");
        lcu.with("If-None-Match", tag).get(one).answers(304);
        lcu.get(CASES + "/0").answers(404);
        api.as("examples-focal", "finance", Role.FOCAL_PERSON).get(one).answers(404);
        String steps = one + "/steps";
        lcu.post(steps, OFFICE).answers(428);
        lcu.with("If-Match", "\"99\"").post(steps, OFFICE).answers(412);
        Client seen = lcu.with("If-Match", tag);
        seen.post(steps, NOBODY).answers(422);
        seen.post(steps, EARLY).answers(409);
        seen.post(steps, OTHER).answers(403);
        seen.post(CASES + "/0/steps", OFFICE).answers(404);
        seen.post(steps, "{\"step\": \"acknowledged\"}").answers(400);
        seen.post(steps, OFFICE).answers(200);
        seen.post(steps, OFFICE).answers(412);
        documents(api, one);
    }

    private static void documents(Api api, String one) {
        Client lcu = api.as(Role.LCU);
        String there = one + "/documents";
        String tag = lcu.get(one).answers(200).header("ETag");
        Client seen = lcu.with("If-Match", tag);
        hand(lcu, there, "noted", NOTE, TEXT).answers(428);
        hand(lcu.with("If-Match", "\"99\""), there, "noted", NOTE, TEXT).answers(412);
        hand(seen, CASES + "/0/documents", "noted", NOTE, TEXT).answers(404);
        hand(seen, there, "verified", "{\"result\": \"Seen\"}", TEXT).answers(409);
        hand(seen, there, "noted", NOTE, "program").answers(422);
        hand(seen, there, "extended", "{}", TEXT).answers(403);
        hand(seen, there, "noted", "[", TEXT).answers(400);
        Exchange taken = hand(seen, there, "noted", NOTE, TEXT).answers(200);
        JsonNode entry = taken.json().path("entries").path(2).path("document");
        assertThat(entry.path("name").asText()).isEqualTo("azimio.txt");
        String href = entry.path("href").asText();
        Exchange file = lcu.get(href).answers(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; ");
        assertThat(file.header("ETag")).contains(entry.path("sha256").asText());
        lcu.with("If-None-Match", file.header("ETag")).get(href).answers(304);
        lcu.get(there + "/1").answers(404);
        api.as("examples-focal", "finance", Role.FOCAL_PERSON).get(href).answers(404);
    }

    private static Exchange hand(
            Client who, String path, String step, String facts, String content) {
        FormWithFile form =
                new FormWithFile()
                        .field("step", step)
                        .field("facts", "application/json", facts)
                        .file("document", "azimio.txt", DocumentBytes.of(content));
        return who.with("Content-Type", FormWithFile.TYPE)
                .send("POST", path, BodyPublishers.ofByteArray(form.bytes()));
    }
}
