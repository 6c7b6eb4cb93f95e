package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;

/** Alternative dates of one act: every combination is computed, and none is dropped. */
final class Dispute {

    /** More combinations than this are a fault of the record, not a dispute. */
    static final int MOST_VERSIONS = 256;

    private Dispute() {}

    /**
     * The records of a matter in each combination of the disputed dates; one combination where
     * nothing is disputed.
     */
    static List<List<Activity>> versions(Collection<Activity> activities) {
        Map<String, List<Activity>> disputed = new LinkedHashMap<>();
        List<Activity> undisputed = new ArrayList<>();
        for (Activity activity : activities) {
            if (activity.disputed() && activity.event().isPresent()) {
                disputed.computeIfAbsent(activity.event().get(), event -> new ArrayList<>())
                        .add(activity);
            } else {
                undisputed.add(activity);
            }
        }
        List<List<Activity>> versions = List.of(undisputed);
        for (List<Activity> alternatives : disputed.values()) {
            versions = versions.stream().flatMap(v -> chosen(v, alternatives)).toList();
        }
        return versions;
    }

    /** How many combinations the disputed dates of these records make. */
    static long count(Collection<Activity> activities) {
        Map<String, Long> alternatives = new HashMap<>();
        activities.stream()
                .filter(Activity::disputed)
                .flatMap(row -> row.event().stream())
                .forEach(event -> alternatives.merge(event, 1L, Long::sum));
        return alternatives.values().stream().reduce(1L, (a, b) -> Math.min(a * b, 1L << 40));
    }

    private static Stream<List<Activity>> chosen(
            List<Activity> version, List<Activity> alternatives) {
        return alternatives.stream()
                .map(
                        alternative ->
                                Stream.concat(version.stream(), Stream.of(alternative)).toList());
    }

    /** One finding for each clock from those of all combinations. */
    static List<Finding> settled(List<List<Finding>> versions) {
        if (versions.size() == 1) {
            return versions.get(0);
        }
        Map<String, List<Finding>> byClock = new LinkedHashMap<>();
        for (List<Finding> version : versions) {
            Map<String, Integer> seen = new HashMap<>();
            for (Finding finding : version) {
                String clock =
                        finding.duty().id()
                                + " "
                                + finding.trigger().map(Occurrence::event).orElse("");
                int number = seen.merge(clock, 1, Integer::sum);
                byClock.computeIfAbsent(clock + " " + number, key -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byClock.values().stream().map(same -> settled(same, versions.size())).toList();
    }

    private static Finding settled(List<Finding> alternatives, int versions) {
        List<Finding> distinct = alternatives.stream().filter(unlikeBefore()).toList();
        boolean everywhere = alternatives.size() == versions;
        if (distinct.size() == 1 && everywhere) {
            return distinct.get(0);
        }
        boolean agreed = distinct.stream().map(Finding::status).distinct().count() == 1;
        Finding base = distinct.stream().min(SMALLEST_DELAY).orElseThrow();
        Status status = agreed && everywhere ? base.status() : Status.DISPUTED;
        OptionalInt daysLate = status == Status.DISPUTED ? OptionalInt.empty() : base.daysLate();
        return new Finding(
                base.matter(),
                base.matterType(),
                base.timeline(),
                status,
                extreme(distinct, Finding::due, Comparator.naturalOrder()),
                extreme(distinct, Finding::lastArguableDay, Comparator.reverseOrder()),
                base.trigger(),
                base.done(),
                daysLate,
                explained(base, distinct, status));
    }

    private static final Comparator<Finding> SMALLEST_DELAY =
            Comparator.comparing((Finding f) -> Math.abs(f.daysLate().orElse(Integer.MAX_VALUE)))
                    .thenComparing(f -> f.due().orElse(LocalDate.MAX));

    private static java.util.function.Predicate<Finding> unlikeBefore() {
        Map<List<Object>, Boolean> seen = new HashMap<>();
        return finding ->
                seen.put(
                                List.of(
                                        finding.status(),
                                        finding.due(),
                                        finding.trigger(),
                                        finding.done()),
                                true)
                        == null;
    }

    private static Optional<LocalDate> extreme(
            List<Finding> findings,
            Function<Finding, Optional<LocalDate>> day,
            Comparator<LocalDate> order) {
        return findings.stream().map(day).flatMap(Optional::stream).min(order);
    }

    private static Explanation explained(Finding base, List<Finding> all, Status status) {
        List<Step> steps = new ArrayList<>();
        for (Finding alternative : all) {
            steps.add(alternative(alternative, base));
        }
        if (status == Status.DISPUTED) {
            steps.add(Steps.status(status, OptionalInt.empty()));
        }
        return base.why().and(steps);
    }

    private static Step alternative(Finding finding, Finding base) {
        Step step =
                Step.about(Kind.COMPUTED, "alternative").with("status", finding.status().word());
        for (Map.Entry<String, Optional<? extends Object>> fact : datesOf(finding).entrySet()) {
            Object value = fact.getValue().orElse(null);
            step = Objects.isNull(value) ? step : step.with(fact.getKey(), value);
        }
        return countedUnlike(base, finding, reportedIn(finding, step));
    }

    /** The report that gives the disputed day, the act's before the start's. */
    private static Step reportedIn(Finding finding, Step step) {
        return Stream.concat(finding.done().stream(), finding.trigger().stream())
                .flatMap(act -> act.recorded().stream())
                .filter(Activity::disputed)
                .findFirst()
                .map(step::from)
                .orElse(step);
    }

    /** How its days were counted, where the finding itself does not show it. */
    private static Step countedUnlike(Finding base, Finding finding, Step step) {
        if (finding.due().equals(base.due())) {
            return step;
        }
        return finding.why().steps().stream()
                .flatMap(counted -> counted.strip().stream())
                .filter(strip -> finding.due().equals(Optional.of(strip.day())))
                .findFirst()
                .map(step::counted)
                .orElse(step);
    }

    private static Map<String, Optional<? extends Object>> datesOf(Finding finding) {
        Map<String, Optional<? extends Object>> dates = new LinkedHashMap<>();
        dates.put("trigger", finding.trigger().map(Occurrence::date));
        dates.put("due", finding.due());
        dates.put("done", finding.done().map(Occurrence::date));
        dates.put(
                "daysLate",
                finding.daysLate().isPresent()
                        ? Optional.of(finding.daysLate().getAsInt())
                        : Optional.empty());
        return dates;
    }
}
