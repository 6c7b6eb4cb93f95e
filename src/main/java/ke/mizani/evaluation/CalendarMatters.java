package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Matter;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty.Party;
import ke.mizani.policy.Timeline;
import ke.mizani.rulebook.Rulebook;

/**
 * The matters of recurring duties that nobody recorded: the calendar opens them, so that silence is
 * found out.
 *
 * @param rulebook the timelines
 * @param days finds due days
 * @param recurrence which duties are looked for
 */
record CalendarMatters(Rulebook rulebook, DueDay days, Recurrence recurrence) {

    /** A day named by a period is at most so many years away from it. */
    private static final int YEARS_AROUND = 10;

    /**
     * A matter that nobody recorded.
     *
     * @param id matter type and period
     * @param type its kind
     * @param timelines the duties for which it was opened
     */
    record Opened(String id, String type, Set<String> timelines) {}

    private record Duty(
            Decision<Timeline> timeline, String type, NamedPeriod period, LocalDate due) {

        String matter() {
            return type + "-" + period.suffix();
        }
    }

    /** The matters opened, in the order in which their first duty falls due. */
    List<Opened> missing(Collection<Matter> recorded) {
        Map<String, List<Duty>> byMatter =
                rulebook.timelines().stream()
                        .flatMap(this::duties)
                        .filter(duty -> !isRecorded(duty, recorded))
                        .sorted(Comparator.comparing(Duty::due).thenComparing(Duty::matter))
                        .collect(
                                Collectors.groupingBy(
                                        Duty::matter, LinkedHashMap::new, Collectors.toList()));
        return byMatter.values().stream().map(CalendarMatters::opened).toList();
    }

    private static Opened opened(List<Duty> duties) {
        Duty first = duties.get(0);
        Set<String> timelines =
                duties.stream()
                        .map(duty -> duty.timeline().value().duty().id())
                        .collect(Collectors.toSet());
        return new Opened(first.matter(), first.type(), timelines);
    }

    private Stream<Duty> duties(Decision<Timeline> timeline) {
        Timeline limit = timeline.value();
        boolean asked = recurrence.others() || limit.duty().binds() == Party.ASSEMBLY;
        if (!asked || !hasDay(limit) || limit.clock().conditional()) {
            return Stream.of();
        }
        return limit.clock().anchor().periodsIn(recurrence.window().widened(YEARS_AROUND)).stream()
                .filter(period -> limit.duty().inForce().on(limit.clockStart(period)))
                .flatMap(period -> duties(timeline, period))
                .filter(duty -> recurrence.window().contains(duty.due()));
    }

    private Stream<Duty> duties(Decision<Timeline> timeline, NamedPeriod period) {
        LocalDate due = days.unmoved(timeline.value(), period);
        return new TreeSet<>(timeline.value().duty().matterTypes())
                .stream().map(type -> new Duty(timeline, type, period, due));
    }

    private static boolean hasDay(Timeline limit) {
        return limit.clock().anchor().calendar() && !(limit instanceof Timeline.Standard);
    }

    private static boolean isRecorded(Duty duty, Collection<Matter> recorded) {
        Anchor anchor = duty.timeline().value().clock().anchor();
        return recorded.stream()
                .filter(matter -> matter.type().equals(duty.type()))
                .flatMap(matter -> anchor.periodOf(matter.id()).stream())
                .anyMatch(duty.period()::equals);
    }
}
