package ke.mizani.policy;

import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * When a breach that is not dealt with goes one step up.
 *
 * @param id name of the row, such as {@code ESC-MAJOR-HEAD}
 * @param from the day that is counted from
 * @param days calendar days after that day, from 0
 * @param level who is told then
 * @param provision where it comes from
 * @param confirmed how far it was read in its source
 */
public record Escalation(
        String id, From from, int days, Level level, String provision, Confirmed confirmed) {

    /** Who is told, lowest first. */
    public enum Level implements Word {
        OFFICER,
        HEAD,
        CLERK,
        COMMITTEE
    }

    /** The day that is counted from. */
    public enum From implements Word {
        /** The opening of the case, as long as no action is promised. */
        OPENED,
        /** The day for which corrective action was promised. */
        PROMISED
    }
}
