package ke.mizani.web;

import java.util.Arrays;
import java.util.List;
import ke.mizani.app.Caller;

/** What somebody can begin, without anything that waits; for those who may. */
public enum Beginning {
    HAND_IN("/submissions/new", "submission:create"),
    EVALUATE("/evaluations", "evaluation:create"),
    CONTRACT("/contracts/new", "contract:draft"),
    DRAFT("/rulebook/drafts", "rulebook:opened"),
    ACCOUNT("/accounts/new", "account:manage"),
    COMPLIANCE("/compliance", "breach:read-all"),
    CLAUSES("/rulebook/clauses", "rulebook:draft");

    private final String path;
    private final String permission;

    Beginning(String path, String permission) {
        this.path = path;
        this.permission = permission;
    }

    public String path() {
        return path;
    }

    /** The key of its name. */
    public String key() {
        return "begin-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static boolean hasOffice(Caller caller) {
        return !caller.office().isEmpty() || caller.may("submission:create-all");
    }

    static List<Beginning> of(Caller caller) {
        return Arrays.stream(values())
                .filter(one -> caller.may(one.permission))
                .filter(one -> one != HAND_IN || hasOffice(caller))
                .toList();
    }
}
