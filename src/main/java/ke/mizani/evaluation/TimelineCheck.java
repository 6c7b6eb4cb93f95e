package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Matter;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.SittingCalendar;
import ke.mizani.finding.Finding;
import ke.mizani.rulebook.Rulebook;

/** Checks matters against the statutory timelines, as they stood at the end of one day. */
public final class TimelineCheck {

    static final String SITTING_HELD = "sitting-held";

    private final Rulebook rulebook;
    private final Readings readings;
    private final Viewpoint viewpoint;
    private final Watch watch;

    /**
     * A check that runs to its end.
     *
     * @param rulebook the tables
     * @param readings the chosen readings of unsettled questions
     * @param asOf the day looked at: what is dated later is ignored
     * @param knownAsOf what was recorded or gazetted later is ignored; empty: all that is known
     */
    public TimelineCheck(
            Rulebook rulebook, Readings readings, LocalDate asOf, Optional<LocalDate> knownAsOf) {
        this(rulebook, readings, new Viewpoint(asOf, knownAsOf), Watch.NOBODY);
    }

    TimelineCheck(Rulebook rulebook, Readings readings, Viewpoint viewpoint, Watch watch) {
        this.rulebook = rulebook;
        this.readings = readings;
        this.viewpoint = viewpoint;
        this.watch = watch;
    }

    /**
     * The verdicts, matter by matter in the order given, each matter's in the order of the
     * timelines table.
     */
    public List<Finding> check(Collection<Matter> matters) {
        return check(matters, Optional.empty());
    }

    /**
     * The same, followed by the verdicts on the recurring duties that nobody recorded, in the order
     * in which they fall due.
     */
    public List<Finding> check(Collection<Matter> matters, Optional<Recurrence> recurrence) {
        DueDay days = new DueDay(viewpoint.known(rulebook.holidays()), sittings(matters), readings);
        List<Matter> recorded = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int judged = 0;
        for (Matter matter : matters) {
            watch.come(judged++, matters.size());
            List<Activity> seen = matter.activities().stream().filter(viewpoint::sees).toList();
            if (!seen.isEmpty()) {
                recorded.add(matter);
                findings.addAll(findings(matter, seen, days));
            }
        }
        watch.come(judged, matters.size());
        recurrence
                .map(duties -> new CalendarMatters(rulebook, days, duties))
                .ifPresent(
                        calendar ->
                                calendar.missing(recorded)
                                        .forEach(
                                                opened -> findings.addAll(findings(opened, days))));
        return List.copyOf(findings);
    }

    private List<Finding> findings(CalendarMatters.Opened opened, DueDay days) {
        History nothing = History.openedByCalendar(opened.id(), opened.type());
        return new MatterCheck(rulebook, days, viewpoint.asOf(), nothing)
                .findings().stream()
                        .filter(finding -> opened.timelines().contains(finding.duty().id()))
                        .toList();
    }

    private List<Finding> findings(Matter matter, List<Activity> seen, DueDay days) {
        List<List<Finding>> versions = new ArrayList<>();
        for (List<Activity> version : Dispute.versions(seen)) {
            History history = new History(matter.id(), matter.type(), version);
            versions.add(new MatterCheck(rulebook, days, viewpoint.asOf(), history).findings());
        }
        return Dispute.settled(versions);
    }

    private Sittings sittings(Collection<Matter> matters) {
        return new Sittings(held(matters), viewpoint.known(rulebook.sittings()), viewpoint.asOf());
    }

    private SittingCalendar held(Collection<Matter> matters) {
        return new SittingCalendar(
                matters.stream()
                        .flatMap(matter -> matter.activities().stream())
                        .filter(row -> row.event().filter(SITTING_HELD::equals).isPresent())
                        .filter(viewpoint::sees)
                        .map(Activity::date)
                        .toList());
    }
}
