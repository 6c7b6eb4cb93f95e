package ke.mizani.performance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Sitting;
import ke.mizani.policy.Unit;

/** Ways of finding an achievement from the events of matters and sittings. */
public final class EventMeasure {

    private static final int DAYS_OF_A_WEEK = 7;

    private EventMeasure() {}

    /**
     * A matter from one event to another.
     *
     * @param start the first event from which days are counted
     * @param end the first event, on that day or later, to which they are counted
     */
    public record Course(Activity start, Activity end) {

        /** Calendar days in between; the day of the start is not counted. */
        long days() {
            return ChronoUnit.DAYS.between(start.date(), end.date());
        }
    }

    /** The course of each matter that has an end; those without a start are left out. */
    public static List<Course> courses(List<Activity> starts, List<Activity> ends) {
        List<Course> courses = new ArrayList<>();
        Map<String, Activity> first = firstOfEach(starts);
        firstOfEach(ends)
                .forEach(
                        (matter, end) ->
                                Optional.ofNullable(first.get(matter))
                                        .filter(start -> !start.date().isAfter(end.date()))
                                        .ifPresent(start -> courses.add(new Course(start, end))));
        return courses;
    }

    /** Mean number of days that the courses took; empty if there is none. */
    public static Optional<Exact> daysBetween(List<Course> courses) {
        long days = courses.stream().mapToLong(Course::days).sum();
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of(Exact.of(days).dividedBy(Exact.of(courses.size())));
    }

    /** Acts for each day on which the House sat, however often on that day; empty if it did not. */
    public static Optional<Exact> perSittingDay(List<Activity> acts, List<Activity> sittings) {
        long days = sittings.stream().map(Activity::date).distinct().count();
        return Measure.share(Exact.of(acts.size()), Exact.of(days), Unit.PER_DAY);
    }

    /**
     * Percent of the acts that fall in the last seven days of their session, of which the last
     * announced sitting is the seventh; empty if there is no act, or one outside all sessions.
     */
    public static Optional<Exact> lateSession(List<Activity> acts, List<Sitting> announced) {
        Map<String, List<LocalDate>> sessions =
                announced.stream()
                        .filter(sitting -> sitting.withdrawnOn().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Sitting::session,
                                        Collectors.mapping(Sitting::date, Collectors.toList())));
        long late = 0;
        for (Activity act : acts) {
            Optional<LocalDate> last = lastOfSession(act.date(), sessions);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            late += act.date().isAfter(last.get().minusDays(DAYS_OF_A_WEEK)) ? 1 : 0;
        }
        return Measure.share(Exact.of(late), Exact.of(acts.size()), Unit.PERCENT);
    }

    private static Optional<LocalDate> lastOfSession(
            LocalDate day, Map<String, List<LocalDate>> sessions) {
        return sessions.values().stream()
                .filter(days -> days.stream().anyMatch(sitting -> !sitting.isAfter(day)))
                .filter(days -> days.stream().anyMatch(sitting -> !sitting.isBefore(day)))
                .flatMap(days -> days.stream().max(Comparator.naturalOrder()).stream())
                .min(Comparator.naturalOrder());
    }

    /** Percent of the matters that are among those with such an event; empty if there is none. */
    public static Optional<Exact> shareOfMatters(List<Activity> with, List<Activity> all) {
        Set<String> matters = matters(all);
        Set<String> counted = matters(with);
        counted.retainAll(matters);
        return Measure.share(Exact.of(counted.size()), Exact.of(matters.size()), Unit.PERCENT);
    }

    private static Set<String> matters(List<Activity> rows) {
        return rows.stream()
                .flatMap(row -> row.matter().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Activity> firstOfEach(List<Activity> rows) {
        Map<String, Activity> first = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(Activity::date))
                .forEach(row -> row.matter().ifPresent(id -> first.putIfAbsent(id, row)));
        return first;
    }
}
