package ke.mizani.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The results read last, so that one of which many parts are looked at is read once. */
final class RecentResults {

    private static final int MOST = 2;

    private final Store store;
    private final Map<String, RunResult> read = new LinkedHashMap<>(8, 0.75f, true);

    RecentResults(Store store) {
        this.store = store;
    }

    /** What a run found; who asks while it is being read waits. */
    synchronized RunResult of(ArchivedRun run) {
        RunResult result = read.computeIfAbsent(run.resultDigest(), digest -> read(run));
        if (read.size() > MOST) {
            read.remove(read.keySet().iterator().next());
        }
        return result;
    }

    private RunResult read(ArchivedRun run) {
        byte[] text = store.read(handle -> new Documents(handle).content(run.resultDigest()));
        return RunArchive.RESULT.read(text, RunArchive.subject(run.number()));
    }
}
