package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;

/**
 * An achievement with the records that make it up; empty value: nothing was recorded.
 *
 * @param notes what else was given, and what was left out and why
 */
record Found(Optional<Exact> value, List<Activity> rows, List<Finding> findings, List<Step> notes) {

    Found {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    static Found in(List<Activity> rows, Optional<Exact> value) {
        return new Found(value, rows, List.of(), List.of());
    }

    static Found of(List<Finding> findings, Optional<Exact> value) {
        return new Found(value, List.of(), findings, List.of());
    }

    Found noting(List<Step> more) {
        return new Found(value, rows, findings, more);
    }
}
