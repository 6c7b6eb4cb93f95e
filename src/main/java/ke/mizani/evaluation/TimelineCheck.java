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

    private static final String SITTING_HELD = "sitting-held";

    private final Rulebook rulebook;
    private final Readings readings;
    private final Viewpoint viewpoint;

    /**
     * @param rulebook the tables
     * @param readings the chosen readings of unsettled questions
     * @param asOf the day looked at: what is dated later is ignored
     * @param knownAsOf what was recorded or gazetted later is ignored; empty: all that is known
     */
    public TimelineCheck(
            Rulebook rulebook, Readings readings, LocalDate asOf, Optional<LocalDate> knownAsOf) {
        this.rulebook = rulebook;
        this.readings = readings;
        this.viewpoint = new Viewpoint(asOf, knownAsOf);
    }

    /**
     * The verdicts, matter by matter in the order given, each matter's in the order of the
     * timelines table.
     */
    public List<Finding> check(Collection<Matter> matters) {
        DueDay days = new DueDay(viewpoint.known(rulebook.holidays()), sittings(matters), readings);
        List<Finding> findings = new ArrayList<>();
        for (Matter matter : matters) {
            List<Activity> seen = matter.activities().stream().filter(viewpoint::sees).toList();
            if (!seen.isEmpty()) {
                findings.addAll(findings(matter, seen, days));
            }
        }
        return List.copyOf(findings);
    }

    private List<Finding> findings(Matter matter, List<Activity> seen, DueDay days) {
        List<List<Finding>> versions = new ArrayList<>();
        for (List<Activity> version : Dispute.versions(seen)) {
            History history = new History(matter.id(), matter.type(), version);
            versions.add(new MatterCheck(rulebook, days, viewpoint.asOf(), history).findings());
        }
        return Dispute.settled(versions);
    }

    private SittingCalendar sittings(Collection<Matter> matters) {
        return new SittingCalendar(
                matters.stream()
                        .flatMap(matter -> matter.activities().stream())
                        .filter(row -> row.event().filter(SITTING_HELD::equals).isPresent())
                        .filter(viewpoint::sees)
                        .map(Activity::date)
                        .toList());
    }
}
