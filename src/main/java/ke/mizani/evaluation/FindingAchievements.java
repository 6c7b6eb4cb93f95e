package ke.mizani.evaluation;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.contract.Indicator;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.performance.Exact;
import ke.mizani.performance.Measure;
import ke.mizani.policy.Timeline;

/**
 * What was achieved on the duties that the law sets.
 *
 * @param findings the verdicts on the duties of the same records
 */
record FindingAchievements(List<Finding> findings, Span span) {

    private static final Set<Status> CLOSED =
            EnumSet.of(
                    Status.MET, Status.MET_LATE, Status.OVERDUE, Status.TOO_EARLY, Status.DEEMED);

    Found inTime(Indicator indicator) {
        List<Finding> closed =
                ofTimelines(indicator)
                        .filter(f -> CLOSED.contains(f.status()))
                        .filter(f -> !effectOfLaw(f))
                        .filter(f -> f.due().filter(due -> span.has(indicator, due)).isPresent())
                        .toList();
        long met = closed.stream().filter(f -> f.status() == Status.MET).count();
        return Found.of(
                closed, Measure.share(Exact.of(met), Exact.of(closed.size()), indicator.unit()));
    }

    private static boolean effectOfLaw(Finding finding) {
        return finding.timeline().value() instanceof Timeline.NotBefore limit
                && limit.effectOfLaw();
    }

    Found meanDays(Indicator indicator) {
        List<Finding> done =
                ofTimelines(indicator)
                        .filter(f -> f.status() == Status.MET || f.status() == Status.MET_LATE)
                        .filter(f -> f.trigger().isPresent())
                        .filter(
                                f ->
                                        f.done()
                                                .filter(act -> span.has(indicator, act.date()))
                                                .isPresent())
                        .toList();
        long days = done.stream().mapToLong(FindingAchievements::taken).sum();
        return Found.of(
                done,
                done.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Exact.of(days).dividedBy(Exact.of(done.size()))));
    }

    private static long taken(Finding finding) {
        Occurrence start = finding.trigger().orElseThrow();
        return ChronoUnit.DAYS.between(start.date(), finding.done().orElseThrow().date());
    }

    private Stream<Finding> ofTimelines(Indicator indicator) {
        List<String> timelines = indicator.measure().timelines();
        return findings.stream().filter(finding -> timelines.contains(finding.duty().id()));
    }
}
