package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Sitting;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.EventMeasure;
import ke.mizani.performance.EventMeasure.Course;
import ke.mizani.performance.Exact;

/**
 * What was achieved on matters and in sittings, from their events. Of disputed dates of one act the
 * earliest counts.
 *
 * @param rows the activities that are seen
 * @param announced the sittings announced
 */
record EventAchievements(List<Activity> rows, List<Sitting> announced, Span span) {

    Found daysBetween(Holder holder, Indicator indicator) {
        List<Activity> ends = own(holder, inPeriod(indicator, indicator.measure().events()));
        List<Activity> starts = acts(indicator.measure().fromEvents()).toList();
        List<Course> courses = EventMeasure.courses(starts, ends);
        List<Activity> used = courses.stream().flatMap(c -> Stream.of(c.start(), c.end())).toList();
        List<String> without =
                ends.stream()
                        .flatMap(end -> end.matter().stream())
                        .filter(matter -> used.stream().noneMatch(row -> isOf(matter, row)))
                        .distinct()
                        .toList();
        return Found.in(used, EventMeasure.daysBetween(courses))
                .noting(
                        without.isEmpty()
                                ? List.of()
                                : List.of(note("start-not-recorded", "matters", without)));
    }

    private static boolean isOf(String matter, Activity row) {
        return row.matter().filter(matter::equals).isPresent();
    }

    Found perSittingDay(Holder holder, Indicator indicator) {
        List<Activity> acts = own(holder, inPeriod(indicator, indicator.measure().events()));
        List<Activity> sittings = inPeriod(indicator, indicator.measure().ofEvents()).toList();
        return Found.in(joined(acts, sittings), EventMeasure.perSittingDay(acts, sittings));
    }

    Found lateSession(Holder holder, Indicator indicator) {
        List<Activity> acts = own(holder, inPeriod(indicator, indicator.measure().events()));
        Optional<Exact> share = EventMeasure.lateSession(acts, announced);
        return Found.in(acts, share)
                .noting(
                        share.isPresent() || acts.isEmpty()
                                ? List.of()
                                : List.of(Step.about(Kind.GIVEN, "session-not-announced")));
    }

    Found shareOfMatters(Holder holder, Indicator indicator) {
        List<Activity> all = own(holder, inPeriod(indicator, indicator.measure().ofEvents()));
        Set<String> matters = new HashSet<>();
        all.forEach(row -> row.matter().ifPresent(matters::add));
        List<Activity> with =
                acts(indicator.measure().events())
                        .filter(row -> !span.endedBefore(row.date()))
                        .filter(row -> row.matter().filter(matters::contains).isPresent())
                        .toList();
        return Found.in(joined(all, with), EventMeasure.shareOfMatters(with, all));
    }

    private static List<Activity> joined(List<Activity> some, List<Activity> others) {
        List<Activity> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private Stream<Activity> inPeriod(Indicator indicator, List<String> events) {
        return acts(events).filter(row -> span.has(indicator, row.date()));
    }

    private Stream<Activity> acts(List<String> events) {
        List<Activity> happened =
                rows.stream()
                        .filter(row -> row.event().filter(events::contains).isPresent())
                        .sorted(Comparator.comparing(Activity::date))
                        .toList();
        return Achievements.acts(happened).stream();
    }

    private static List<Activity> own(Holder holder, Stream<Activity> rows) {
        return rows.filter(row -> holder.person().map(row.person()::equals).orElse(true)).toList();
    }

    private static Step note(String topic, String name, List<String> values) {
        return Step.about(Kind.GIVEN, topic).with(name, String.join(", ", values));
    }
}
