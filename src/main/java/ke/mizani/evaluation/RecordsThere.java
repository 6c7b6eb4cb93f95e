package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.rulebook.TableFinding;

/**
 * The records that fall where something was found in a table.
 *
 * @param finding what was found
 * @param records those that fall there
 * @param open those of which it cannot be told, each with the reason
 * @param none why no record can be looked for; empty if they were
 */
public record RecordsThere(
        TableFinding finding, List<RealRecord> records, List<Open> open, Optional<Why> none) {

    /** Why it cannot be told whether a record falls there. */
    public enum Why implements Word {
        /** A row that never answers meets no record. */
        NEVER_ANSWERS,
        /** No question is answered by both rows. */
        NEVER_TOGETHER,
        /** The table is asked once for all records. */
        ASKED_ONCE,
        /** The table is asked about people's assessments, which are in no activity file. */
        OF_ASSESSMENTS,
        /** The table is asked about contracts, and none were given. */
        NEEDS_CONTRACTS,
        /** Lines are not evaluated, so that there is no score yet. */
        NO_SCORE,
        /** No rulebook gives it a score. */
        NOT_SCORED,
        /** There is no single grade. */
        NO_GRADE,
        /** The start of the clock is not recorded. */
        NO_START
    }

    /**
     * A record of which it cannot be told.
     *
     * @param lines the lines of a contract that are not evaluated
     */
    public record Open(RealRecord record, Why why, List<String> lines) {

        public Open {
            lines = List.copyOf(lines);
        }

        Open(RealRecord record, Why why) {
            this(record, why, List.of());
        }
    }

    public RecordsThere {
        records = List.copyOf(records);
        open = List.copyOf(open);
    }

    static RecordsThere none(TableFinding finding, Why why) {
        return new RecordsThere(finding, List.of(), List.of(), Optional.of(why));
    }
}
