package ke.mizani.finding;

import java.util.List;
import ke.mizani.activity.Posting;
import ke.mizani.performance.CompetencyGaps;

/**
 * How much of a post's requirement somebody meets.
 *
 * @param posting who, and the post held now
 * @param findings one for each competency that the post needs
 */
public record Candidate(Posting posting, List<CompetencyFinding> findings) {

    public Candidate {
        findings = List.copyOf(findings);
    }

    /** The gaps to the post. */
    public CompetencyGaps gaps() {
        return CompetencyGaps.of(findings.stream().map(CompetencyFinding::gap).toList());
    }
}
