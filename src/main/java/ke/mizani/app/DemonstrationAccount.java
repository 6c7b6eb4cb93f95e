package ke.mizani.app;

import ke.mizani.calendar.Word;
import ke.mizani.store.Role;

/** The accounts of the demonstration, one for each role. */
enum DemonstrationAccount implements Word {
    LEGAL_OFFICER(Role.LCU, "legal-compliance-unit", "en"),
    HR_OFFICER(Role.HR, "human-resource", "en"),
    POLICY_OFFICER(Role.POLICY_OFFICER, "legal-compliance-unit", "en"),
    POLICY_APPROVER(Role.APPROVER, "clerk", "en"),
    CLERK(Role.CLERK, "clerk", "en"),
    FOCAL_PERSON(Role.FOCAL_PERSON, "legislative-services", "sw"),
    HANSARD_EDITOR(Role.STAFF_MEMBER, "hansard-research", "en"),
    MEMBER_WARD_1(Role.MEMBER, "county-assembly", "sw"),
    AUDITOR(Role.AUDITOR, "internal-audit", "en"),
    ADMINISTRATOR(Role.ADMINISTRATOR, "ict", "en");

    private final Role role;
    private final String office;
    private final String language;

    DemonstrationAccount(Role role, String office, String language) {
        this.role = role;
        this.office = office;
        this.language = language;
    }

    Role role() {
        return role;
    }

    String office() {
        return office;
    }

    String language() {
        return language;
    }
}
