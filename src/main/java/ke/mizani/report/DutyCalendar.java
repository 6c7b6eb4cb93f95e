package ke.mizani.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.EvaluationRun;

/**
 * The open clocks of a run as an iCalendar, in which a moved date moves its entry and does not
 * double it.
 */
public final class DutyCalendar {

    private static final Comparator<CalendarEntry> ORDER =
            Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::uid);

    private final EvaluationRun run;
    private final Sentences sentences;
    private final Optional<String> office;

    /**
     * @param office whose duties these are; empty: everybody's
     */
    public DutyCalendar(EvaluationRun run, Sentences sentences, Optional<String> office) {
        this.run = run;
        this.sentences = sentences;
        this.office = office;
    }

    /** An iCalendar file that cannot be carried on, and why. */
    public static final class NotOurs extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOurs(String found) {
            super(found);
        }
    }

    /**
     * The calendar, carrying on the one written before.
     *
     * @param before the text written before; empty: none was
     * @throws NotOurs if that is not a calendar of the same office written here
     */
    public String text(Optional<String> before) {
        String owner = office.orElse("");
        Map<String, CalendarEntry> earlier = new LinkedHashMap<>();
        before.ifPresent(text -> earlier.putAll(ICalendarText.read(text, owner)));
        return ICalendarText.write(name(), owner, carriedOn(earlier));
    }

    private String name() {
        return office.map(who -> sentences.say("calendar-name-office", Map.of("office", who)))
                .orElseGet(() -> sentences.word("calendar-name"));
    }

    private List<CalendarEntry> carriedOn(Map<String, CalendarEntry> earlier) {
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        earlier.forEach((uid, entry) -> entries.put(uid, entry.closed(run.viewpoint().asOf())));
        new CalendarEntries(run, sentences)
                .open()
                .forEach(
                        (uid, entry) ->
                                entries.put(
                                        uid,
                                        Optional.ofNullable(earlier.get(uid))
                                                .map(entry::after)
                                                .orElse(entry)));
        return entries.values().stream().sorted(ORDER).toList();
    }
}
