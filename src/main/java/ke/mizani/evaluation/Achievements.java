package ke.mizani.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.performance.Exact;
import ke.mizani.performance.Measure;
import ke.mizani.policy.Timeline;

/**
 * Finds what was achieved on an indicator in a period, from activity rows and from findings.
 *
 * @param rows the activities that are seen
 * @param findings the verdicts on the duties of the same records
 * @param period financial year or quarter
 */
record Achievements(IndicatorRows rows, List<Finding> findings, NamedPeriod period) {

    private static final Set<Status> CLOSED =
            EnumSet.of(
                    Status.MET, Status.MET_LATE, Status.OVERDUE, Status.TOO_EARLY, Status.DEEMED);

    Achievements(List<Activity> rows, List<Finding> findings, NamedPeriod period) {
        this(new IndicatorRows(rows), findings, period);
    }

    /** An achievement with the records that make it up; empty value: nothing was recorded. */
    record Found(Optional<Exact> value, List<Activity> rows, List<Finding> findings) {

        Found {
            rows = List.copyOf(rows);
            findings = List.copyOf(findings);
        }
    }

    Found of(Holder holder, Indicator indicator) {
        return switch (indicator.measure().kind()) {
            case SHARE_IN_TIME -> inTime(indicator);
            case MEAN_DAYS -> meanDays(indicator);
            default -> fromRows(indicator, rowsOf(holder, indicator));
        };
    }

    private Found fromRows(Indicator indicator, List<Activity> own) {
        Optional<Exact> value =
                switch (indicator.measure().kind()) {
                    case SUM -> Measure.sum(own);
                    case COUNT -> Measure.count(acts(own));
                    case MEAN -> Measure.mean(own);
                    case LATEST -> Measure.latest(own);
                    case RATIO -> ratio(indicator, own);
                    case MILESTONES -> Measure.milestones(indicator, own);
                    case SHARE_IN_TIME, MEAN_DAYS -> Optional.empty();
                };
        return new Found(value, own, List.of());
    }

    private static Optional<Exact> ratio(Indicator indicator, List<Activity> own) {
        List<String> parts = indicator.measure().events();
        if (parts.isEmpty()) {
            return Measure.ratio(own, indicator.unit());
        }
        List<Activity> acts = acts(own);
        Exact part = Exact.of(acts.stream().filter(row -> happened(row, parts)).count());
        List<String> wholes = indicator.measure().ofEvents();
        Exact whole = Exact.of(acts.stream().filter(row -> happened(row, wholes)).count());
        return Measure.share(part, whole, indicator.unit());
    }

    /** The rows, where disputed dates of one act count once. */
    private static List<Activity> acts(List<Activity> rows) {
        Set<String> disputed = new HashSet<>();
        return rows.stream()
                .filter(row -> !row.disputed() || row.event().isEmpty() || disputed.add(act(row)))
                .toList();
    }

    private static String act(Activity row) {
        return row.event().orElse("") + " " + row.matter().orElse("");
    }

    private List<Activity> rowsOf(Holder holder, Indicator indicator) {
        return rows.concerning(indicator)
                .filter(row -> from(indicator, row.date()))
                .filter(row -> concerns(holder, indicator, row))
                .toList();
    }

    private static boolean concerns(Holder holder, Indicator indicator, Activity row) {
        boolean named =
                row.indicator()
                        .filter(
                                id ->
                                        id.equals(indicator.id())
                                                || indicator.subIndicators().stream()
                                                        .anyMatch(part -> part.id().equals(id)))
                        .isPresent();
        boolean event =
                happened(row, indicator.measure().events())
                        || happened(row, indicator.measure().ofEvents());
        boolean own = holder.person().map(row.person()::equals).orElse(true);
        return named || (event && own);
    }

    private static boolean happened(Activity row, List<String> events) {
        return row.event().filter(events::contains).isPresent();
    }

    /** Cumulative targets count from the start of the year. */
    private boolean from(Indicator indicator, LocalDate day) {
        if (period instanceof Quarter quarter && indicator.target().cumulative()) {
            return !day.isBefore(quarter.financialYear().firstDay())
                    && !day.isAfter(period.lastDay());
        }
        return period.contains(day);
    }

    private Found inTime(Indicator indicator) {
        List<Finding> closed =
                ofTimelines(indicator)
                        .filter(f -> CLOSED.contains(f.status()))
                        .filter(f -> !effectOfLaw(f))
                        .filter(f -> f.due().filter(due -> from(indicator, due)).isPresent())
                        .toList();
        long met = closed.stream().filter(f -> f.status() == Status.MET).count();
        Optional<Exact> share =
                Measure.share(Exact.of(met), Exact.of(closed.size()), indicator.unit());
        return new Found(share, List.of(), closed);
    }

    private static boolean effectOfLaw(Finding finding) {
        return finding.timeline().value() instanceof Timeline.NotBefore limit
                && limit.effectOfLaw();
    }

    private Found meanDays(Indicator indicator) {
        List<Finding> done =
                ofTimelines(indicator)
                        .filter(f -> f.status() == Status.MET || f.status() == Status.MET_LATE)
                        .filter(f -> f.trigger().isPresent())
                        .filter(
                                f ->
                                        f.done()
                                                .filter(act -> from(indicator, act.date()))
                                                .isPresent())
                        .toList();
        if (done.isEmpty()) {
            return new Found(Optional.empty(), List.of(), List.of());
        }
        long days = done.stream().mapToLong(Achievements::taken).sum();
        Exact mean = Exact.of(days).dividedBy(Exact.of(done.size()));
        return new Found(Optional.of(mean), List.of(), done);
    }

    private static long taken(Finding finding) {
        Occurrence start = finding.trigger().orElseThrow();
        return ChronoUnit.DAYS.between(start.date(), finding.done().orElseThrow().date());
    }

    private java.util.stream.Stream<Finding> ofTimelines(Indicator indicator) {
        List<String> timelines = indicator.measure().timelines();
        return findings.stream().filter(finding -> timelines.contains(finding.duty().id()));
    }
}
