package ke.mizani.activity;

import java.util.EnumSet;
import java.util.Set;

/** The columns of a staff file. */
enum StaffColumn implements Heading {
    PERSON,
    POST,
    OFFICE,
    JOB_GROUP,
    FROM,
    TO;

    /** What a file with these columns lacks. */
    static Set<StaffColumn> missing(Set<? extends Heading> present) {
        Set<StaffColumn> missing = EnumSet.of(PERSON, POST, OFFICE, FROM);
        missing.removeAll(present);
        return missing;
    }
}
