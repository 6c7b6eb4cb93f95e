package ke.mizani.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Whether the cases, their entries and their standings are those that the audit log tells of. */
record CaseCheck(CaseRows rows, Map<Long, Map<Integer, Map<String, String>>> logged) {

    private static final String ENTRIES = "case_entry";

    static List<StoreProblem> of(Handle handle) {
        Map<Long, Map<Integer, Map<String, String>>> logged = new HashMap<>();
        AuditChain chain = new AuditChain(handle);
        Stream.of(AuditEntry.Kind.CASE_OPENED, AuditEntry.Kind.CASE_STEP)
                .flatMap(kind -> chain.of(kind).stream())
                .forEach(
                        entry ->
                                logged.computeIfAbsent(
                                                Long.valueOf(entry.subject()),
                                                number -> new HashMap<>())
                                        .put(
                                                Integer.valueOf(
                                                        entry.facts().getOrDefault("place", "0")),
                                                entry.facts()));
        return new CaseCheck(new CaseRows(handle), logged).problems();
    }

    private List<StoreProblem> problems() {
        List<StoreProblem> problems = new ArrayList<>();
        CaseSelection all =
                new CaseSelection(Optional.empty(), Optional.empty(), false, 0, Integer.MAX_VALUE);
        for (CaseFile file : rows.list(all)) {
            check(file, logged.getOrDefault(file.number(), new HashMap<>()), problems);
            logged.remove(file.number());
        }
        logged.forEach(
                (number, entries) ->
                        problems.add(
                                problem("case_file", number, "", StoreProblem.Code.NOT_AS_LOGGED)));
        return problems;
    }

    private void check(
            CaseFile file, Map<Integer, Map<String, String>> told, List<StoreProblem> problems) {
        Map<String, String> last = told.getOrDefault(file.version(), Map.of());
        for (CaseEntry entry : rows.entries(file.number())) {
            Map<String, String> facts = told.remove(entry.place());
            String place = ", entry " + entry.place();
            if (facts == null) {
                problems.add(problem(ENTRIES, file.number(), place, StoreProblem.Code.NOT_LOGGED));
            } else if (!entry.digest().equals(facts.get("entry"))) {
                problems.add(problem(ENTRIES, file.number(), place, StoreProblem.Code.CHANGED));
            }
        }
        told.keySet().stream()
                .sorted()
                .map(gone -> ", entry " + gone)
                .forEach(
                        place ->
                                problems.add(
                                        problem(
                                                ENTRIES,
                                                file.number(),
                                                place,
                                                StoreProblem.Code.NOT_AS_LOGGED)));
        if (!file.standing().digest().equals(last.get("standing"))) {
            problems.add(problem("case_standing", file.number(), "", StoreProblem.Code.CHANGED));
        }
    }

    private static StoreProblem problem(
            String table, long number, String place, StoreProblem.Code code) {
        return new StoreProblem(table, "case " + number + place, code, "");
    }
}
