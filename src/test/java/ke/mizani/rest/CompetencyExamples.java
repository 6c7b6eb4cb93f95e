package ke.mizani.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.app.Exchange;
import ke.mizani.store.Role;

/** Staff lists and assessments handed in, and what they say. */
@ApplicationScoped
class CompetencyExamples implements Examples {

    private static final String PLACE = "/api/v1/competencies";
    private static final String FILES = PLACE + "/files?kind=";

    private static String example(String name) {
        return new String(
                OwnFiles.bytes("src/test/resources/examples/competencies/" + name),
                StandardCharsets.UTF_8);
    }

    private static Exchange take(Client who, String query, String file) {
        return who.send("POST", FILES + query, "text/csv", file);
    }

    @Override
    public void show(Api api) {
        Client hr = api.as("competency-officer", "human-resource", Role.HR);
        take(hr, "staff", example("staff.csv")).answers(200);
        String faulty = example("assessments.csv").replace("ASM-001,2025-11-18", "ASM-001,someday");
        take(hr, "assessments", faulty).answers(422);
        take(hr, "assessments", "no,header\n").answers(422);
        take(hr, "assessments", "").answers(400);
        take(hr, "rumours", faulty).answers(400);
        String taken =
                take(hr, "assessments&partly=true&name=a.csv", faulty)
                        .answers(200)
                        .json()
                        .path("number")
                        .asText();
        String sound = example("assessments.csv");
        take(hr, "assessments&replaces=" + taken, sound).answers(200);
        take(hr, "assessments&replaces=" + taken, sound + "\n").answers(422);
        hr.get(PLACE + "/files").answers(200);
        hr.get(PLACE + "?asOf=2026-06-30").answers(200);
        hr.get(PLACE + "?asOf=someday").answers(400);
        hr.get(PLACE + "/plan?asOf=2026-06-30&language=sw").answers(200);
        hr.get(PLACE + "/plan?language=fr").answers(400);
        hr.get(PLACE + "/succession?post=hansard-editor").answers(200);
        hr.get(PLACE + "/succession?post=hansard-editor&asOf=x").answers(400);
        hr.get(PLACE + "/succession?post=nobody").answers(404);
    }
}
