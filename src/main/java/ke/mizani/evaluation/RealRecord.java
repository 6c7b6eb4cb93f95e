package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Word;
import ke.mizani.performance.Exact;

/**
 * A record that puts a question to a table.
 *
 * @param kind what it is
 * @param id the matter, the contract, the holder of an index or the activity row
 * @param part the timeline of a clock, the line of a contract, the level of an index; empty if
 *     there is none
 * @param place where the contract stands; empty if it is none
 * @param day the day on which a clock started
 * @param score the composite of a contract, or the index
 * @param otherScorer whether the score is that of the rulebook in use, because the tables that were
 *     checked do not give one row where one is due
 * @param rows the activity rows that it rests on
 */
public record RealRecord(
        Kind kind,
        String id,
        String part,
        Optional<Place> place,
        Optional<LocalDate> day,
        Optional<Exact> score,
        boolean otherScorer,
        List<Activity> rows) {

    /** The kinds of record. */
    public enum Kind implements Word {
        /** The clock of one duty in a matter. */
        CLOCK,
        /** A contract as a whole. */
        CONTRACT,
        /** One line of a contract. */
        LINE,
        /** The productivity index of an officer, a department or the Assembly. */
        INDEX,
        /** An activity row. */
        ROW
    }

    /**
     * Where a contract stands.
     *
     * @param file its file
     * @param line the line of the file, from 1; 0 for the whole file
     */
    public record Place(String file, int line) {}

    public RealRecord {
        rows = List.copyOf(rows);
    }

    /** A clock that started on that day; empty if the day is not recorded. */
    static RealRecord clock(
            String matter, String timeline, Optional<LocalDate> day, List<Activity> rows) {
        return new RealRecord(
                Kind.CLOCK, matter, timeline, Optional.empty(), day, Optional.empty(), false, rows);
    }

    static RealRecord row(Activity row) {
        return of(Kind.ROW, row.id(), "", Optional.empty(), List.of(row));
    }

    static RealRecord of(
            Kind kind, String id, String part, Optional<Place> place, List<Activity> rows) {
        return new RealRecord(
                kind, id, part, place, Optional.empty(), Optional.empty(), false, rows);
    }

    /** The same record with its score. */
    RealRecord scoring(Optional<Exact> number, boolean byOther) {
        return new RealRecord(kind, id, part, place, day, number, byOther, rows);
    }
}
