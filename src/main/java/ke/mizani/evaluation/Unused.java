package ke.mizani.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Timeline;
import ke.mizani.rulebook.Rulebook;

/**
 * Sound rows that no verdict can rest on: nothing that is read may vanish without a word.
 *
 * @param later ids, sorted, of the rows that are dated after the day looked at or were not known
 *     yet
 * @param corrected ids, sorted, of the rows that gave way to a correction
 * @param unheeded ids, sorted, of the rows whose event no timeline of their kind of matter looks at
 */
public record Unused(List<String> later, List<String> corrected, List<String> unheeded) {

    public Unused {
        later = List.copyOf(later);
        corrected = List.copyOf(corrected);
        unheeded = List.copyOf(unheeded);
    }

    static Unused of(
            Rulebook rulebook,
            Viewpoint viewpoint,
            Collection<Activity> rows,
            Collection<Activity> corrected) {
        Set<String> statutory = eventsOf(rulebook.timelines());
        return new Unused(
                rows.stream()
                        .filter(row -> !viewpoint.sees(row))
                        .map(Activity::id)
                        .sorted()
                        .toList(),
                corrected.stream().map(Activity::id).sorted().toList(),
                rows.stream()
                        .filter(viewpoint::sees)
                        .filter(row -> row.event().filter(statutory::contains).isPresent())
                        .filter(row -> !heeded(rulebook, row))
                        .map(Activity::id)
                        .sorted()
                        .toList());
    }

    private static boolean heeded(Rulebook rulebook, Activity row) {
        return eventsOf(rulebook.timelinesFor(row.matterType().orElseThrow()))
                .contains(row.event().orElseThrow());
    }

    private static Set<String> eventsOf(List<Decision<Timeline>> timelines) {
        Set<String> events = new HashSet<>();
        for (Decision<Timeline> timeline : timelines) {
            Clock clock = timeline.value().clock();
            events.addAll(clock.triggers());
            events.addAll(clock.dueEvents());
            Stream.of(clock.givesWayTo(), clock.onExpiry())
                    .flatMap(Optional::stream)
                    .forEach(events::add);
        }
        return events;
    }
}
