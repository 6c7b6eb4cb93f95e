package ke.mizani.finding;

import java.util.List;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Word;

/**
 * Something in the records or contracts that a reviewer should look at: never an accusation, and
 * without effect on any score.
 *
 * @param kind what sort of thing it is
 * @param contracts ids of the contracts that it concerns
 * @param step what there is to see
 * @param rows the activity rows to look at
 * @param places the places in contract files to look at
 */
public record Notice(
        Kind kind, List<String> contracts, Step step, List<Activity> rows, List<Place> places) {

    /** The sorts of notice. */
    public enum Kind implements Word {
        /** Two rows enter one act. */
        ACT_TWICE,
        /** Two rows of one line are alike. */
        ROW_TWICE,
        /** One piece of evidence proves two claims. */
        EVIDENCE_TWICE,
        /** Rows name a line of the contract, but are dated outside its year. */
        OUTSIDE_YEAR,
        /** Rows were recorded after the deadline. */
        RECORDED_LATE,
        /** An amendment made a target easier after the deadline. */
        TARGET_LOWERED_LATE
    }

    /** A key of a contract file, with its line. */
    public record Place(String file, int line, String key) {}

    public Notice {
        contracts = List.copyOf(contracts);
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }
}
