package ke.mizani.report;

import java.util.List;
import java.util.Map;
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

    /** The numbers in a sentence. */
    String told(Sentences sentences) {
        Map<String, Long> facts =
                Map.of(
                        "due", due, "met", met, "late", late, "coming", coming, "deemed", deemed,
                        "unclear", unclear);
        return sentences.say("tally", facts)
                + (deemed > 0 ? sentences.say("tally-deemed", facts) : "")
                + (unclear > 0 ? sentences.say("tally-unclear", facts) : "");
    }
}
