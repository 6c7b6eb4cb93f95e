package ke.mizani.web;

import java.util.Arrays;
import java.util.List;
import ke.mizani.app.Caller;

/** The places that the head of each page leads to, for those who may go there. */
public enum Place {
    HOME("/", "self:read"),
    DUTIES("/duties", "breach:read"),
    BREACHES("/breaches", "breach:read"),
    COMPLIANCE("/compliance", "breach:read"),
    CALENDAR("/calendar", "breach:read"),
    CONTRACTS("/contracts", "contract:read"),
    SCORES("/scores", "scorecard:read"),
    RULEBOOK("/rulebook", "rulebook:read"),
    SUBMISSIONS("/submissions", "submission:read"),
    EVALUATIONS("/evaluations", "evaluation:read"),
    NOTICES("/notices", "notice:read"),
    ACCOUNTS("/accounts", "account:read"),
    AUDIT("/audit", "audit:read");

    private final String path;
    private final String permission;

    Place(String path, String permission) {
        this.path = path;
        this.permission = permission;
    }

    public String path() {
        return path;
    }

    /** The key of its name. */
    public String key() {
        return "place-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether a page below these places is one that this caller may see. */
    static boolean lets(Caller caller, String page) {
        return Arrays.stream(values())
                .filter(place -> place != HOME && page.startsWith(place.path))
                .allMatch(place -> caller.may(place.permission));
    }

    static List<Place> of(Caller caller) {
        return Arrays.stream(values()).filter(place -> caller.may(place.permission)).toList();
    }
}
