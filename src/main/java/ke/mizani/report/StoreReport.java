package ke.mizani.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ke.mizani.store.Backup;
import ke.mizani.store.StoreCheck;
import ke.mizani.store.StoreProblem;

/** What was backed up, restored and verified, for a person. */
public final class StoreReport {

    private final ZoneId zone;
    private final Sentences sentences;

    /** Moments are told in that zone. */
    public StoreReport(ZoneId zone, Sentences sentences) {
        this.zone = zone;
        this.sentences = sentences;
    }

    /** That the records are in a file. */
    public String backedUp(Backup.Told told, String file) {
        return told("store-backed-up", told, file);
    }

    /** That the records of a file are in the store. */
    public String restored(Backup.Told told, String file) {
        return told("store-restored", told, file);
    }

    private String told(String key, Backup.Told told, String file) {
        String text =
                sentences.say(
                        key,
                        Map.of(
                                "file", file,
                                "rows", told.rows(),
                                "tables", told.tables(),
                                "made", new PublicationText(zone, sentences).moment(told.made()),
                                "zone", zone.getId(),
                                "digest", told.digest()));
        return String.join("\n", Wrapped.hanging("", text, 2)) + "\n";
    }

    /** How much was verified, and each place where something is not as it was written. */
    public String table(StoreCheck check) {
        long rows = check.rows().values().stream().mapToLong(Long::longValue).sum();
        Map<String, Object> facts =
                Map.of(
                        "rows", rows,
                        "tables", check.rows().size(),
                        "problems", check.problems().size());
        String key = check.problems().isEmpty() ? "store-sound" : "store-not-sound";
        List<String> lines = new ArrayList<>(Wrapped.hanging("", sentences.say(key, facts), 2));
        for (StoreProblem problem : check.problems()) {
            lines.addAll(Wrapped.hanging("  ", sentence(problem), 4));
        }
        return String.join("\n", lines)
                + "\n"
                + new AuditVerdictReport(check.audit(), sentences).table();
    }

    private String sentence(StoreProblem problem) {
        return sentences.say(
                "store-problem",
                Map.of(
                        "table", problem.table(),
                        "key", problem.key(),
                        "code", problem.code().name(),
                        "found", problem.found()));
    }
}
