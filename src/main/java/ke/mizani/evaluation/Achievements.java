package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.SubIndicator;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Change;
import ke.mizani.performance.Exact;
import ke.mizani.performance.Measure;

/**
 * Finds what was achieved on an indicator in a period, from activity rows, from findings and from
 * other scorecards.
 *
 * @param rows the activities that are seen
 * @param instead what is taken as achieved whatever the records show, by indicator
 */
record Achievements(
        IndicatorRows rows,
        FindingAchievements duties,
        EventAchievements events,
        ScoreAchievements scores,
        Map<String, Optional<Exact>> instead) {

    /** What the records show. */
    Achievements(
            List<Activity> rows,
            FindingAchievements duties,
            EventAchievements events,
            ScoreAchievements scores) {
        this(new IndicatorRows(rows), duties, events, scores, Map.of());
    }

    Found of(Holder holder, Indicator indicator) {
        if (instead.containsKey(indicator.id())) {
            return Found.in(List.of(), instead.get(indicator.id()));
        }
        return switch (indicator.measure().kind()) {
            case SHARE_IN_TIME -> duties.inTime(indicator);
            case MEAN_DAYS -> duties.meanDays(indicator);
            case DAYS_BETWEEN -> events.daysBetween(holder, indicator);
            case PER_SITTING_DAY -> events.perSittingDay(holder, indicator);
            case LATE_SESSION -> events.lateSession(holder, indicator);
            case SHARE_OF_MATTERS -> events.shareOfMatters(holder, indicator);
            case PRODUCT -> product(indicator);
            case APPRAISAL_SCORE -> scores.appraisal(indicator);
            case CONTRACT_SCORE -> scores.composite(indicator);
            default -> {
                List<Activity> own = rowsOf(holder, indicator);
                yield Found.in(own, fromRows(indicator, own));
            }
        };
    }

    private static Optional<Exact> fromRows(Indicator indicator, List<Activity> own) {
        return switch (indicator.measure().kind()) {
            case SUM -> Measure.sum(own);
            case COUNT -> Measure.count(acts(own));
            case MEAN -> Measure.mean(own);
            case LATEST -> Measure.latest(own);
            case RATIO -> ratio(indicator, own);
            case MILESTONES -> Measure.milestones(indicator, own);
            case REDUCTION -> Change.reduction(own);
            case BACKLOG_REDUCTION -> Change.backlogReduction(own);
            case GAIN -> Change.gain(own);
            case YES_NO -> Measure.yesNo(own);
            default -> Optional.empty();
        };
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

    /** Each factor from the rows that name it, of whatever office. */
    private Found product(Indicator indicator) {
        List<List<Activity>> factors = new ArrayList<>();
        List<Step> notes = new ArrayList<>();
        for (String factor : indicator.measure().factors()) {
            List<Activity> named =
                    inPeriod(indicator).filter(row -> isNamed(row, Set.of(factor))).toList();
            factors.add(named);
            if (named.stream().noneMatch(Measure::hasWhole)) {
                notes.add(Step.about(Kind.GIVEN, "factor-not-recorded").with("factor", factor));
            }
        }
        List<Activity> used = factors.stream().flatMap(List::stream).toList();
        return Found.in(used, Measure.product(factors)).noting(notes);
    }

    /** The rows, where disputed dates of one act count once. */
    static List<Activity> acts(List<Activity> rows) {
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
                .filter(row -> events.span().has(indicator, row.date()))
                .filter(row -> concerns(holder, indicator, row))
                .toList();
    }

    private Stream<Activity> inPeriod(Indicator indicator) {
        return rows.all().filter(row -> events.span().has(indicator, row.date()));
    }

    private static boolean concerns(Holder holder, Indicator indicator, Activity row) {
        Set<String> ids = new HashSet<>(Set.of(indicator.id()));
        indicator.subIndicators().stream().map(SubIndicator::id).forEach(ids::add);
        boolean event =
                happened(row, indicator.measure().events())
                        || happened(row, indicator.measure().ofEvents());
        boolean own = holder.person().map(row.person()::equals).orElse(true);
        return isNamed(row, ids) || (event && own);
    }

    private static boolean isNamed(Activity row, Set<String> ids) {
        return row.indicator().filter(ids::contains).isPresent();
    }

    private static boolean happened(Activity row, List<String> events) {
        return row.event().filter(events::contains).isPresent();
    }
}
