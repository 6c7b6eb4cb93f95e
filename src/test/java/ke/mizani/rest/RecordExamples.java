package ke.mizani.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.app.Exchange;
import ke.mizani.app.Problem;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Role;

/** Files handed in, evaluations, and what was found. */
@ApplicationScoped
class RecordExamples implements Examples {

    private static final String V1 = "/api/v1/";
    private static final String EDGE = "edge-of-a-part";
    private static final String FILE =
            """
            activity_id,date,office,matter,matter_type,event,evidence
            X1,2025-03-03,clerk,bill-shown,bill,bill-passed,register
            X2,2025-03-18,clerk,bill-shown,bill,delivered-to-governor,register
            X3,someday,clerk,bill-shown,bill,delivered-to-governor,register
            """;
    private static final int LARGE_ROWS = 1100;
    private static final String SCORED =
            """
            activity_id,date,office,person,indicator,quantity,of,evidence
            X4,2026-06-29,hansard-research,hansard-editor,HED-1,95,100,register
            """;

    private final ContractArchive contracts;

    RecordExamples(ContractArchive contracts) {
        this.contracts = contracts;
    }

    @Override
    public void show(Api api) {
        Client all = api.as("records-officer", "shown-office", Role.LCU, Role.HR, Role.AUDITOR);
        rulebooks(all);
        submissions(api, all);
        long run = duties(all);
        findings(all, run);
        scorecards(all);
        all.get(V1 + "audit?limit=2").answers(200);
        all.get(V1 + "audit?from=someday").answers(400);
    }

    private static Exchange submit(Client who, String office, String file, String key) {
        String part = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"";
        String body =
                part
                        + "office\"\r\n\r\n"
                        + office
                        + "\r\n"
                        + part
                        + "period\"\r\n\r\n2024/25\r\n"
                        + part
                        + "file\"; filename=\"shown.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + file
                        + "\r\n--"
                        + EDGE
                        + "--\r\n";
        Client with = key.isEmpty() ? who : who.with("Idempotency-Key", key);
        return with.send("POST", V1 + "submissions", "multipart/form-data; boundary=" + EDGE, body);
    }

    private static void submissions(Api api, Client all) {
        String office = "shown-office";
        Exchange taken = submit(all, office, FILE, "x-1").answers(201);
        submit(all, office, FILE, "").answers(200);
        submit(all, office, FILE + "\n", "x-1").answers(422);
        submit(all, "quite-another", FILE, "").answers(409);
        Client focal = api.as("focal-elsewhere", "elsewhere", Role.FOCAL_PERSON);
        submit(focal, office, FILE, "").answers(Problem.Code.NOT_PERMITTED);
        all.send("POST", V1 + "submissions", "multipart/form-data; boundary=" + EDGE, noFile())
                .answers(400);
        String place = taken.header("Location").replaceFirst("^https?://[^/]*", "");
        same(all, place);
        same(all, place + "/file");
        all.get(place + "/refused").answers(200);
        all.get(V1 + "submissions?limit=1").answers(200);
        all.get(V1 + "submissions/template.csv").answers(200);
        all.get(V1 + "submissions/template.xlsx").answers(200);
        all.get(V1 + "submissions?limit=0").answers(400);
        for (String none : Set.of("", "/file", "/refused")) {
            all.get(V1 + "submissions/999999" + none).answers(404);
        }
        large(all, focal);
    }

    /** A file of more than a megabyte is taken in in its turn. */
    private static void large(Client all, Client other) {
        StringBuilder rows = new StringBuilder(FILE.lines().findFirst().orElseThrow()).append('\n');
        for (int row = 0; row < LARGE_ROWS; row++) {
            rows.append("L").append(row).append(",2025-03-03,clerk,bill-large");
            rows.append(",bill,bill-passed,").append("r".repeat(1000)).append('\n');
        }
        Exchange asked = submit(all, "shown-office", rows.toString(), "x-2").answers(202);
        String place = path(asked);
        assertThat(path(submit(all, "shown-office", rows.toString(), "x-2").answers(202)))
                .isEqualTo(place);
        submit(all, "shown-office", rows + "\n", "x-2").answers(422);
        other.get(place).answers(404);
        other.post(place + "/stop").answers(404);
        var ended = endOf(all, asked);
        long number = ended.path("submission").asLong();
        var submission = all.get(V1 + "submissions/" + number).answers(200).json();
        assertThat(submission.path("entered").asInt()).isEqualTo(LARGE_ROWS);
        same(all, place);
        assertThat(all.post(place + "/stop").answers(200).json().path("state").asText())
                .isEqualTo("done");
    }

    private static String noFile() {
        return "--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\"office\"\r\n\r\nx\r\n--"
                + EDGE
                + "--\r\n";
    }

    /** What has not changed is not sent again. */
    private static void same(Client who, String place) {
        String tag = who.get(place).answers(200).header("ETag");
        who.with("If-None-Match", tag).get(place).answers(304);
    }

    private static long duties(Client all) {
        Exchange asked =
                all.post(V1 + "evaluations", "{\"kind\": \"check\", \"asOf\": \"2025-04-30\"}")
                        .answers(202);
        all.post(V1 + "evaluations", "{\"kind\": \"evaluate\"}").answers(422);
        all.post(V1 + "evaluations/999999/stop").answers(404);
        all.get(V1 + "evaluations/999999").answers(404);
        all.get(V1 + "evaluations").answers(200);
        all.get(V1 + "evaluations?limit=0").answers(400);
        long run = ended(all, asked);
        String place = path(asked);
        same(all, place);
        all.post(place + "/stop").answers(200);
        same(all, V1 + "runs/" + run);
        all.get(V1 + "runs").answers(200);
        all.get(V1 + "runs?limit=0").answers(400);
        all.get(V1 + "runs/999999").answers(404);
        all.get(V1 + "runs/" + run + "/receipt").answers(200);
        all.get(V1 + "runs/999999/receipt").answers(404);
        return run;
    }

    private static String path(Exchange asked) {
        return asked.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** The number of the run, when it is there. */
    private static long ended(Client all, Exchange asked) {
        return endOf(all, asked).path("run").asLong();
    }

    private static JsonNode endOf(Client all, Exchange asked) {
        for (int i = 0; i < 600; i++) {
            var job = all.get(path(asked)).answers(200).json();
            if (job.has("endedAt")) {
                assertThat(job.path("state").asText()).as("%s", job).isEqualTo("done");
                return job;
            }
            pause();
        }
        throw new AssertionError("not ended within a minute");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void findings(Client all, long run) {
        all.get(V1 + "findings?run=" + run).answers(200);
        all.get(V1 + "findings?limit=0").answers(400);
        all.get(V1 + "findings?run=999999").answers(404);
        same(all, V1 + "findings/" + run + "/0");
        all.get(V1 + "findings/" + run + "/0?language=fr").answers(400);
        all.get(V1 + "findings/" + run + "/999999").answers(404);
        all.get(V1 + "clocks?limit=1").answers(200);
        all.get(V1 + "clocks?after=soon").answers(400);
        all.get(V1 + "clocks?run=999999").answers(404);
        all.get(V1 + "matters").answers(200);
        all.get(V1 + "matters?limit=0").answers(400);
        all.get(V1 + "matters/bill-shown").answers(200);
        all.get(V1 + "matters/bill-that-is-not").answers(404);
    }

    private void scorecards(Client all) {
        submit(all, "shown-office", SCORED, "").answers(201);
        contracts.take("hr", OwnFiles.bytes("contracts/2025-26/hansard-editor.yaml"), "");
        String wanted =
                "{\"kind\": \"evaluate\", \"period\": \"2025/26\", \"asOf\": \"2026-07-31\"}";
        long run = ended(all, all.post(V1 + "evaluations", wanted).answers(202));
        all.get(V1 + "scorecards?run=" + run).answers(200);
        all.get(V1 + "scorecards?limit=0").answers(400);
        all.get(V1 + "scorecards?run=999999").answers(404);
        String card = V1 + "scorecards/" + run + "/hansard-editor-2025-26";
        all.get(card).answers(200);
        all.get(card + "?language=fr").answers(400);
        all.get(V1 + "scorecards/" + run + "/nobody-2025-26").answers(404);
        all.get(V1 + "distribution?distance=5").answers(200);
        all.get(V1 + "distribution?distance=-1").answers(400);
        all.get(V1 + "distribution?run=999999").answers(404);
        String index = wanted.replace("evaluate", "index");
        ended(all, all.post(V1 + "evaluations", index).answers(202));
        all.get(V1 + "indices?level=department").answers(200);
        all.get(V1 + "indices?level=village").answers(400);
        all.get(V1 + "indices?run=" + run).answers(404);
    }

    private static void rulebooks(Client all) {
        Exchange list = all.get(V1 + "rulebooks").answers(200);
        String hash = list.json().path(0).path("hash").asText();
        same(all, V1 + "rulebooks/" + hash);
        all.get(V1 + "rulebooks/" + "0".repeat(64)).answers(404);
        same(all, V1 + "rulebooks/" + hash + "/workbooks/timelines.xlsx");
        all.get(V1 + "rulebooks/" + hash + "/workbooks/none.xlsx").answers(404);
    }
}
