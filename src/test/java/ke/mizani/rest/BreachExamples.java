package ke.mizani.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.casework.Casework;
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
    }
}
