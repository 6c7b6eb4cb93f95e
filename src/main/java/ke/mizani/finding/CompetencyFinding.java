package ke.mizani.finding;

import java.util.OptionalInt;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.Posting;
import ke.mizani.calendar.Word;
import ke.mizani.performance.CompetencyGap;
import ke.mizani.policy.Competency;
import ke.mizani.policy.CompetencyRequirement;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Standing;

/**
 * The verdict on one competency that somebody needs.
 *
 * @param holder who needs it, in which post
 * @param competency what is needed, and its row
 * @param required the level needed, and the row that says so
 * @param levels what was found
 */
public record CompetencyFinding(
        Posting holder,
        Decision<Competency> competency,
        Decision<CompetencyRequirement> required,
        AssessedLevels levels) {

    /** How a level found stands to the level required. */
    public enum Verdict implements Word {
        /** Below: a training need. */
        GAP,
        /** No longer below: an earlier agreed level was. */
        CLOSED,
        /** As required. */
        MEETS,
        /** More than required. */
        ABOVE,
        /** No agreed level, which is not level zero. */
        NOT_ASSESSED,
        /** Two agreed levels of one day: neither counts. */
        IN_DOUBT
    }

    /** The gap between the level required and the agreed one. */
    public CompetencyGap gap() {
        CompetencyRequirement needed = required.value();
        OptionalInt agreed =
                levels.agreed().map(Assessment::level).stream()
                        .mapToInt(level -> level)
                        .findFirst();
        return new CompetencyGap(needed.level(), needed.importance(), agreed);
    }

    /** How the agreed level stands to the required one. */
    public Verdict verdict() {
        OptionalInt gap = gap().gap();
        if (gap.isEmpty()) {
            return levels.doubtful().isEmpty() ? Verdict.NOT_ASSESSED : Verdict.IN_DOUBT;
        }
        if (gap.getAsInt() > 0) {
            return Verdict.GAP;
        }
        if (levels.wereBelow(required.value().level())) {
            return Verdict.CLOSED;
        }
        return gap.getAsInt() == 0 ? Verdict.MEETS : Verdict.ABOVE;
    }

    /** Whether a row it rests on stands in for one of the official framework. */
    public boolean byDefaultList() {
        return competency.value().standing() == Standing.DEFAULT
                || required.value().standing() == Standing.DEFAULT;
    }
}
