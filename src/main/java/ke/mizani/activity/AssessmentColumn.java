package ke.mizani.activity;

import java.util.EnumSet;
import java.util.Set;

/** The columns of an assessment file. */
enum AssessmentColumn implements Heading {
    ASSESSMENT_ID,
    DATE,
    PERSON,
    POST,
    OFFICE,
    COMPETENCY,
    KIND,
    LEVEL,
    ASSESSOR,
    EVIDENCE,
    RECORDED_ON,
    NOTE;

    /** What a file with these columns lacks. */
    static Set<AssessmentColumn> missing(Set<? extends Heading> present) {
        Set<AssessmentColumn> missing = EnumSet.complementOf(EnumSet.of(OFFICE, RECORDED_ON, NOTE));
        missing.removeAll(present);
        return missing;
    }
}
