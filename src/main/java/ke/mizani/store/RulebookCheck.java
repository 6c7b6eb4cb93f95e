package ke.mizani.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.store.AuditEntry.Kind;
import ke.mizani.store.StoreProblem.Code;
import org.jdbi.v3.core.Handle;

/** Whether the rulebooks and their publications are those that the audit log tells of. */
final class RulebookCheck {

    /**
     * A row, and what the entry about it must tell.
     *
     * @param key names the row among those of its kind
     */
    record Logged(Kind kind, String key, Instant at, Map<String, String> facts) {

        Logged {
            facts = Map.copyOf(facts);
        }

        private static Logged of(AuditEntry entry) {
            String build = entry.facts().getOrDefault("build", "");
            return new Logged(
                    entry.kind(),
                    (entry.subject() + " " + build).strip(),
                    entry.at(),
                    entry.facts());
        }

        private String name() {
            return kind + " " + key;
        }

        private StoreProblem problem(Code code) {
            return new StoreProblem(table(), key, code, "at " + at + ": " + facts);
        }

        private String table() {
            return switch (kind) {
                case RULEBOOK_DRAFTED -> "rulebook_draft";
                case RULEBOOK_ARCHIVED -> "rulebook_version";
                case RULEBOOK_COMPILED -> "rulebook_compiled";
                default -> "rulebook_publication";
            };
        }
    }

    private static final Set<Kind> KINDS =
            Set.of(
                    Kind.RULEBOOK_DRAFTED,
                    Kind.RULEBOOK_ARCHIVED,
                    Kind.RULEBOOK_COMPILED,
                    Kind.RULEBOOK_PUBLISHED);

    private RulebookCheck() {}

    static List<StoreProblem> of(Handle handle) {
        List<StoreProblem> problems = new ArrayList<>();
        RulebookRows rows = new RulebookRows(handle);
        for (ArchivedRulebook version : rows.beginning("")) {
            try {
                rows.source(version.hash());
            } catch (StoreFailed changed) {
                problems.add(
                        new StoreProblem(
                                "rulebook_workbook",
                                version.hash(),
                                Code.CHANGED,
                                "workbooks of another hash"));
            }
        }
        List<Logged> told = new ArrayList<>(rows.logged());
        told.addAll(new DraftRows(handle).logged());
        compare(told, logged(handle), problems);
        return problems;
    }

    /** Entries that are none are left to whoever follows the chain. */
    private static Map<String, Logged> logged(Handle handle) {
        Map<String, Logged> logged = new HashMap<>();
        for (Kind kind : KINDS) {
            new AuditChain(handle)
                    .of(kind).stream().map(Logged::of).forEach(one -> logged.put(one.name(), one));
        }
        return logged;
    }

    private static void compare(
            List<Logged> rows, Map<String, Logged> logged, List<StoreProblem> problems) {
        for (Logged row : rows) {
            Logged told = logged.remove(row.name());
            if (told == null) {
                problems.add(row.problem(Code.NOT_LOGGED));
            } else if (!told.equals(row)) {
                problems.add(row.problem(Code.NOT_AS_LOGGED));
            }
        }
        logged.values().forEach(missing -> problems.add(missing.problem(Code.NOT_AS_LOGGED)));
    }
}
