package ke.mizani.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;

/** The lists of a desk, by how soon somebody has to act. */
public enum DutyList implements Word {
    OVERDUE,
    TODAY,
    /** In one to seven days. */
    WEEK,
    /** In eight to thirty-one days. */
    MONTH,
    /** Duties of others that are overdue, or due within thirty-one days. */
    OTHERS,
    /** Evidence is missing or reports differ. */
    UNCLEAR;

    private static final int WEEK_DAYS = 7;
    private static final int MONTH_DAYS = 31;

    /** The duties that belong here, those first on which one must act first. */
    public List<Finding> of(EvaluationRun run) {
        LocalDate asOf = run.viewpoint().asOf();
        return run.findings().stream()
                .filter(finding -> holds(finding, asOf))
                .sorted(
                        Comparator.comparing((Finding one) -> one.due().orElse(LocalDate.MAX))
                                .thenComparing(one -> one.duty().severity())
                                .thenComparing(Finding::matter))
                .toList();
    }

    private boolean holds(Finding finding, LocalDate asOf) {
        if (this == UNCLEAR) {
            return finding.bindsAssembly()
                    && (finding.status() == Status.CANNOT_TELL
                            || finding.status() == Status.DISPUTED);
        }
        if (this == OTHERS) {
            return !finding.bindsAssembly()
                    && (finding.status() == Status.OVERDUE || comes(finding, asOf, 0, MONTH_DAYS));
        }
        return finding.bindsAssembly()
                && switch (this) {
                    case OVERDUE -> finding.status() == Status.OVERDUE;
                    case TODAY -> comes(finding, asOf, 0, 0);
                    case WEEK -> comes(finding, asOf, 1, WEEK_DAYS);
                    case MONTH -> comes(finding, asOf, WEEK_DAYS + 1, MONTH_DAYS);
                    case OTHERS, UNCLEAR -> false;
                };
    }

    private static boolean comes(Finding finding, LocalDate asOf, int from, int to) {
        boolean free = new OpenClock(finding, asOf).free();
        return finding.status() == Status.PENDING
                && !free
                && finding.due()
                        .map(due -> ChronoUnit.DAYS.between(asOf, due))
                        .filter(days -> days >= from && days <= to)
                        .isPresent();
    }
}
