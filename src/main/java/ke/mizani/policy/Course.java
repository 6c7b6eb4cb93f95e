package ke.mizani.policy;

import ke.mizani.calendar.Word;

/**
 * A way of raising people from one level of a competency to another.
 *
 * @param id short name
 * @param competency id of the competency
 * @param title what it is called
 * @param means how it is done
 * @param from lowest level of those it is for; 0: no level needed
 * @param to level it leads to, above {@code from}
 * @param standing whether it comes from the official framework
 */
public record Course(
        String id,
        String competency,
        String title,
        Means means,
        int from,
        int to,
        Standing standing) {

    /** The means of the framework for the county public service of 2020. */
    public enum Means implements Word {
        INDUCTION,
        TRAINING,
        INTERNSHIP,
        COACHING,
        MENTORING,
        EXPERIENCE,
        GUIDANCE
    }
}
