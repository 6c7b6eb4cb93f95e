package ke.mizani.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Timeline;

/**
 * The verdict on one duty in one matter, and why.
 *
 * @param matter id of the matter
 * @param matterType its kind
 * @param timeline the time limit, and the row that states it
 * @param status the verdict
 * @param due working deadline under the chosen readings; first lawful day of a minimum period;
 *     empty if not known
 * @param lastArguableDay the latest due day that any reading gives
 * @param trigger what started the clock; empty for the calendar
 * @param done the act that stopped it
 * @param daysLate calendar days from the due day; negative if too early; empty where lateness means
 *     nothing
 * @param why the steps to the verdict
 */
public record Finding(
        String matter,
        String matterType,
        Decision<Timeline> timeline,
        Status status,
        Optional<LocalDate> due,
        Optional<LocalDate> lastArguableDay,
        Optional<Occurrence> trigger,
        Optional<Occurrence> done,
        OptionalInt daysLate,
        Explanation why) {

    /** What the first step is about where the calendar opened the matter. */
    public static final String OPENED_BY_CALENDAR = "opened-by-calendar";

    private static final Set<String> DOUBTS =
            Set.of("provision-unconfirmed", "holiday-unconfirmed", "holidays-not-covered");

    /** The duty judged. */
    public Duty duty() {
        return timeline.value().duty();
    }

    /** What makes it provisional: an unconfirmed provision or holiday, a year without holidays. */
    public List<Step> doubts() {
        return why.steps().stream().filter(step -> DOUBTS.contains(step.topic())).toList();
    }

    /** Whether the calendar opened its matter, because nobody recorded it. */
    public boolean openedByCalendar() {
        return why.steps().stream().anyMatch(step -> step.topic().equals(OPENED_BY_CALENDAR));
    }

    /** Whether the duty was breached; never for what is tracked for information only. */
    public boolean breach() {
        return status.breach() && duty().effect() != Duty.LegalEffect.INFORMATION;
    }

    /** Whether it is a duty of the assembly itself. */
    public boolean bindsAssembly() {
        return duty().binds() == Duty.Party.ASSEMBLY;
    }
}
