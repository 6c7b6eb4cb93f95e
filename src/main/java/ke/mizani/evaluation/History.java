package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Occurrence;

/** What happened in one matter up to the day looked at, with what the law itself has raised. */
final class History {

    private final String matter;
    private final String type;
    private final boolean openedByCalendar;
    private final Map<String, List<Occurrence>> byEvent = new HashMap<>();

    History(String matter, String type, Collection<Activity> activities) {
        this(matter, type, activities, false);
    }

    private History(
            String matter, String type, Collection<Activity> activities, boolean openedByCalendar) {
        this.matter = matter;
        this.type = type;
        this.openedByCalendar = openedByCalendar;
        for (Activity activity : activities) {
            if (activity.event().isPresent()) {
                add(Occurrence.of(activity));
            }
        }
    }

    /** The history of a matter that nobody recorded: nothing. */
    static History openedByCalendar(String matter, String type) {
        return new History(matter, type, List.of(), true);
    }

    boolean openedByCalendar() {
        return openedByCalendar;
    }

    String matter() {
        return matter;
    }

    String type() {
        return type;
    }

    /** Adds an event that the law raises; false if the same is there already. */
    boolean raise(Occurrence raised) {
        boolean known =
                of(List.of(raised.event())).stream()
                        .anyMatch(other -> other.date().equals(raised.date()));
        if (!known) {
            add(raised);
        }
        return !known;
    }

    /** All occurrences of these events in order of time. */
    List<Occurrence> of(Collection<String> events) {
        List<Occurrence> found = new ArrayList<>();
        for (String event : events) {
            found.addAll(byEvent.getOrDefault(event, List.of()));
        }
        found.sort(Occurrence.IN_TIME);
        return found;
    }

    /** All that is recorded, in order of time. */
    List<Occurrence> recorded() {
        return byEvent.values().stream()
                .flatMap(List::stream)
                .filter(occurrence -> occurrence.recorded().isPresent())
                .sorted(Occurrence.IN_TIME)
                .toList();
    }

    /**
     * The first of these events on or after the start; strictly after it where the start is one of
     * them.
     */
    Optional<Occurrence> firstSince(Occurrence start, Collection<String> events) {
        boolean strictly = events.contains(start.event());
        return of(events).stream()
                .filter(act -> act.onOrAfter(start))
                .filter(act -> !strictly || act.date().isAfter(start.date()))
                .findFirst();
    }

    private void add(Occurrence occurrence) {
        byEvent.computeIfAbsent(occurrence.event(), event -> new ArrayList<>()).add(occurrence);
    }
}
