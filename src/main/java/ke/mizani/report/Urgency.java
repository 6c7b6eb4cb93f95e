package ke.mizani.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ke.mizani.calendar.Word;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;

/** The order in which findings ask for action. */
enum Urgency implements Word {
    LATE,
    COMING,
    UNCLEAR,
    BREACHED,
    DECIDED_BY_LAW,
    NOTHING_TO_DO;

    private static Urgency of(Status status) {
        return switch (status) {
            case OVERDUE -> LATE;
            case PENDING, SUSPENDED -> COMING;
            case CANNOT_TELL, DISPUTED -> UNCLEAR;
            case MET_LATE, TOO_EARLY, EXCUSED -> BREACHED;
            case DEEMED -> DECIDED_BY_LAW;
            case MET, NOT_APPLICABLE -> NOTHING_TO_DO;
        };
    }

    /** The findings of this urgency, gravest and longest late first, what comes soonest first. */
    List<Finding> of(List<Finding> findings) {
        Comparator<Finding> order =
                this == COMING
                        ? Comparator.comparing((Finding f) -> f.due().orElse(LocalDate.MAX))
                        : Comparator.comparing((Finding f) -> f.duty().severity())
                                .thenComparing(f -> -Math.abs(f.daysLate().orElse(0)));
        return findings.stream()
                .filter(finding -> of(finding.status()) == this)
                .sorted(order)
                .toList();
    }
}
