package ke.mizani.store;

import ke.mizani.calendar.Word;

/** What somebody may be to the office; what each may do is the table of permissions. */
public enum Role implements Word {
    /** Member of the Legal Compliance Unit. */
    LCU,
    /** Human resource officer. */
    HR,
    /** Edits the rulebook. */
    POLICY_OFFICER,
    /** Approves what a policy officer wants to publish. */
    APPROVER,
    CLERK,
    /** Submits for an office. */
    FOCAL_PERSON,
    /** Holder of a contract, who sees what is said about the own work. */
    STAFF_MEMBER,
    /** Member of the Assembly. */
    MEMBER,
    /** Reads all, changes nothing. */
    AUDITOR,
    /** Keeps accounts; no access to what they work on. */
    ADMINISTRATOR
}
