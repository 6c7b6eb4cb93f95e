package ke.mizani.store;

import java.util.List;

/**
 * What came of following an audit log from its first entry to its last.
 *
 * @param entries how many there are
 * @param last the highest place
 * @param hash the hash of the entry there; 64 zeros if there is none
 * @param problems where it is not what was written, at most a hundred of them
 * @param more how many further problems there are
 * @param compared the checkpoints that agree with it
 */
public record AuditVerdict(
        long entries,
        long last,
        String hash,
        List<AuditProblem> problems,
        long more,
        List<Checkpoints.Noted> compared) {

    public AuditVerdict {
        problems = List.copyOf(problems);
        compared = List.copyOf(compared);
    }

    /** Whether it is what was written. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
