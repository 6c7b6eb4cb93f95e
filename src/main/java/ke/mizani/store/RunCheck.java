package ke.mizani.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ke.mizani.store.AuditEntry.Kind;
import ke.mizani.store.LedgerCheck.Fault;
import org.jdbi.v3.core.Handle;

/**
 * Finds what was changed in the archive of runs since it was written: each run, and its rows of
 * findings and scores, against what the audit log tells of it.
 */
public final class RunCheck {

    /**
     * A place that is not as it was written.
     *
     * @param place such as "run 3, rows"
     */
    public record Finding(String place, Fault fault) {

        StoreProblem problem() {
            return fault.in("run archive", place);
        }
    }

    private static final int AT_ONCE = 2000;

    private final Handle handle;
    private final Map<String, Map<String, String>> logged = new TreeMap<>();
    private final Map<String, String> superseded = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private RunCheck(Handle handle) {
        this.handle = handle;
    }

    /** All such places; none if it is as it was written. */
    public static List<Finding> of(Store store) {
        return store.read(RunCheck::of);
    }

    static List<Finding> of(Handle handle) {
        return new RunCheck(handle).findings();
    }

    private List<Finding> findings() {
        readLog();
        for (Map.Entry<Long, Map<String, String>> run : new RunRecords(handle).facts().entrySet()) {
            String name = RunArchive.subject(run.getKey());
            Map<String, String> told = logged.remove(name);
            if (told == null) {
                findings.add(new Finding(name, Fault.ADDED));
            } else {
                compare(name, told, run.getValue());
                rows(name, told, run.getKey());
            }
        }
        logged.keySet().forEach(gone -> findings.add(new Finding(gone, Fault.MISSING)));
        marks();
        return List.copyOf(findings);
    }

    private void compare(String run, Map<String, String> told, Map<String, String> found) {
        found.forEach(
                (name, value) -> {
                    if (!value.equals(told.get(name))) {
                        findings.add(new Finding(run + ", " + name, Fault.CHANGED));
                    }
                });
    }

    private void rows(String run, Map<String, String> told, long number) {
        if (!Objects.equals(
                new RunRowTables(handle).read(number).digest(), told.get(NewRun.ROWS))) {
            findings.add(new Finding(run + ", rows", Fault.CHANGED));
        }
    }

    private void marks() {
        Map<String, String> there = new RunRecords(handle).marks();
        there.forEach(
                (mark, reason) -> {
                    String told = superseded.remove(mark);
                    if (told == null) {
                        findings.add(new Finding(mark, Fault.ADDED));
                    } else if (!told.equals(reason)) {
                        findings.add(new Finding(mark, Fault.CHANGED));
                    }
                });
        superseded.keySet().forEach(gone -> findings.add(new Finding(gone, Fault.MISSING)));
    }

    private void readLog() {
        AuditChain chain = new AuditChain(handle);
        List<AuditLine> lines = chain.linesAfter(0, AT_ONCE);
        while (!lines.isEmpty()) {
            lines.forEach(this::note);
            lines = chain.linesAfter(lines.get(lines.size() - 1).sequence(), AT_ONCE);
        }
    }

    private void note(AuditLine line) {
        Map<String, String> facts = new HashMap<>();
        line.readFacts().ifPresent(facts::putAll);
        if (line.kind().equals(Kind.RUN_ARCHIVED.word())) {
            logged.put(line.subject(), facts);
        } else if (line.kind().equals(Kind.RUN_SUPERSEDED.word())) {
            superseded.put(
                    RunRecords.mark(line.subject(), facts.getOrDefault("by", "")),
                    facts.getOrDefault("reason", ""));
        }
    }
}
