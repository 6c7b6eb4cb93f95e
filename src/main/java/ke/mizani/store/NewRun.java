package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run that has no number yet.
 *
 * @param requestText the request as it is stored
 * @param rows what of it can be looked for
 * @param resultDigest SHA-256 of the result as it is stored
 * @param application version of the application that made it
 */
record NewRun(
        RunArchive.Evaluated evaluated,
        String requestText,
        RunRows rows,
        String resultDigest,
        String application) {

    /** The fact of the audit log by which the rows are recognised. */
    static final String ROWS = "rows";

    static NewRun of(RunArchive.Evaluated evaluated, String resultDigest, String application) {
        byte[] request = RunRecords.REQUEST.written(evaluated.request());
        return new NewRun(
                evaluated,
                new String(request, StandardCharsets.UTF_8),
                RunRows.of(evaluated.result()),
                resultDigest,
                application);
    }

    RunRequest request() {
        return evaluated.request();
    }

    String requestDigest() {
        return Digest.of(requestText);
    }

    /** What proves later that it is still as it was. */
    Map<String, String> facts() {
        Map<String, String> facts =
                facts(requestDigest(), resultDigest, request().rulebook(), application);
        facts.put(ROWS, rows.digest());
        return facts;
    }

    /** What is told of a run by itself, without its rows. */
    static Map<String, String> facts(
            String request, String result, String rulebook, String application) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("request", request);
        facts.put("result", result);
        facts.put("rulebook", rulebook);
        facts.put("application", application);
        return facts;
    }
}
