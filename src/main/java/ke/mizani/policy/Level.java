package ke.mizani.policy;

import ke.mizani.calendar.Word;

/** The level of the Assembly that a contract is made at, or that an indicator is measured at. */
public enum Level implements Word {
    ASSEMBLY,
    DEPARTMENT,
    INDIVIDUAL
}
