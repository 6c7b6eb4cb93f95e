package ke.mizani.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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

        private static Optional<Logged> of(AuditLine line) {
            Optional<Kind> kind =
                    KINDS.stream().filter(one -> one.word().equals(line.kind())).findFirst();
            Optional<SortedMap<String, String>> facts = line.readFacts();
            if (kind.isEmpty() || facts.isEmpty()) {
                return Optional.empty();
            }
            String build = facts.get().getOrDefault("build", "");
            return Optional.of(
                    new Logged(
                            kind.get(),
                            (line.subject() + " " + build).strip(),
                            Instant.parse(line.at()),
                            facts.get()));
        }

        private String name() {
            return kind + " " + key;
        }

        private StoreProblem problem(Code code) {
            return new StoreProblem(table(), key, code, "at " + at + ": " + facts);
        }

        private String table() {
            return switch (kind) {
                case RULEBOOK_ARCHIVED -> "rulebook_version";
                case RULEBOOK_COMPILED -> "rulebook_compiled";
                default -> "rulebook_publication";
            };
        }
    }

    private static final Set<Kind> KINDS =
            Set.of(Kind.RULEBOOK_ARCHIVED, Kind.RULEBOOK_COMPILED, Kind.RULEBOOK_PUBLISHED);

    private static final int AT_ONCE = 2000;

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
        compare(rows.logged(), logged(handle), problems);
        return problems;
    }

    /** Entries that are none are left to whoever follows the chain. */
    private static Map<String, Logged> logged(Handle handle) {
        Map<String, Logged> logged = new HashMap<>();
        AuditChain chain = new AuditChain(handle);
        List<AuditLine> lines = chain.linesAfter(0, AT_ONCE);
        while (!lines.isEmpty()) {
            lines.stream()
                    .flatMap(line -> Logged.of(line).stream())
                    .forEach(one -> logged.put(one.name(), one));
            lines = chain.linesAfter(lines.get(lines.size() - 1).sequence(), AT_ONCE);
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
