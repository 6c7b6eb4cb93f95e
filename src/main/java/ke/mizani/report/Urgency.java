package ke.mizani.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;

/** The order in which findings ask for action. */
enum Urgency {
    LATE("Late and not done", Set.of(Status.OVERDUE)),
    COMING("Coming", Set.of(Status.PENDING, Status.SUSPENDED)),
    UNCLEAR("Cannot tell: evidence is needed", Set.of(Status.CANNOT_TELL, Status.DISPUTED)),
    BREACHED(
            "Done, but late or too early",
            Set.of(Status.MET_LATE, Status.TOO_EARLY, Status.EXCUSED)),
    DECIDED_BY_LAW("Decided by law", Set.of(Status.DEEMED)),
    NOTHING_TO_DO("Nothing to do", Set.of(Status.MET, Status.NOT_APPLICABLE));

    private final String heading;
    private final Set<Status> statuses;

    Urgency(String heading, Set<Status> statuses) {
        this.heading = heading;
        this.statuses = statuses;
    }

    String heading() {
        return heading;
    }

    /** The findings of this urgency, gravest and longest late first, what comes soonest first. */
    List<Finding> of(List<Finding> findings) {
        Comparator<Finding> order =
                this == COMING
                        ? Comparator.comparing((Finding f) -> f.due().orElse(LocalDate.MAX))
                        : Comparator.comparing((Finding f) -> f.duty().severity())
                                .thenComparing(f -> -Math.abs(f.daysLate().orElse(0)));
        return findings.stream()
                .filter(finding -> statuses.contains(finding.status()))
                .sorted(order)
                .toList();
    }
}
