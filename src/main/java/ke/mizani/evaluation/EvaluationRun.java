package ke.mizani.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.RowProblem;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Readings;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;

/**
 * One evaluation, with all that is needed to repeat it to the same result.
 *
 * @param viewpoint the day looked at and the knowledge used
 * @param readings the chosen readings of unsettled questions
 * @param otherwise alternatives chosen in place of the default ones, beside those of counting, by
 *     the id of the unsettled provision
 * @param rulebookHash the hash of the workbooks
 * @param inputDigests the digests of the activity and contract files, in the order given
 * @param period the period scored; empty if no contract was
 * @param findings the verdicts on the duties
 * @param scorecards the verdicts on the contracts
 * @param problems rows that were left out, and why
 * @param recurrence the recurring duties that were looked for
 * @param unused sound rows that no verdict can rest on
 */
public record EvaluationRun(
        Viewpoint viewpoint,
        Readings readings,
        Map<String, String> otherwise,
        String rulebookHash,
        List<String> inputDigests,
        Optional<NamedPeriod> period,
        List<Finding> findings,
        List<Scorecard> scorecards,
        List<RowProblem> problems,
        Optional<Recurrence> recurrence,
        Unused unused) {

    public EvaluationRun {
        otherwise = Collections.unmodifiableMap(new LinkedHashMap<>(otherwise));
        inputDigests = List.copyOf(inputDigests);
        findings = List.copyOf(findings);
        scorecards = List.copyOf(scorecards);
        problems = List.copyOf(problems);
    }

    /** The same run with only these findings. */
    public EvaluationRun withFindings(List<Finding> picked) {
        return new EvaluationRun(
                viewpoint,
                readings,
                otherwise,
                rulebookHash,
                inputDigests,
                period,
                picked,
                scorecards,
                problems,
                recurrence,
                unused);
    }

    /** The same run with only these scorecards. */
    public EvaluationRun withScorecards(List<Scorecard> picked) {
        return new EvaluationRun(
                viewpoint,
                readings,
                otherwise,
                rulebookHash,
                inputDigests,
                period,
                findings,
                picked,
                problems,
                recurrence,
                unused);
    }

    /** Whether any duty was breached. */
    public boolean breached() {
        return findings.stream().anyMatch(Finding::breach);
    }
}
