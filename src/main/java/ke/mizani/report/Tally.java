package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;

/**
 * How many duties stand how.
 *
 * @param due whose day has come, so that they are either met or late
 */
record Tally(long due, long met, long late, long coming, long deemed, long unclear) {

    static Tally of(List<Finding> findings) {
        long met = count(findings, List.of(Status.MET));
        long late = findings.stream().filter(Finding::breach).count();
        return new Tally(
                met + late,
                met,
                late,
                count(findings, List.of(Status.PENDING, Status.SUSPENDED)),
                count(findings, List.of(Status.DEEMED)),
                count(findings, List.of(Status.CANNOT_TELL, Status.DISPUTED)));
    }

    private static long count(List<Finding> findings, List<Status> statuses) {
        return findings.stream().filter(f -> statuses.contains(f.status())).count();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(due + " due, " + met + " met, " + late + " late, " + coming + " coming");
        if (deemed > 0) {
            parts.add(deemed + " decided by law");
        }
        if (unclear > 0) {
            parts.add(unclear + " cannot tell");
        }
        return String.join(", ", parts);
    }
}
