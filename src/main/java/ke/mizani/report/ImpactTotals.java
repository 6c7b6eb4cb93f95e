package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Impact.Move;
import ke.mizani.evaluation.Subject.Kind;

/** How many verdicts of each department changed, of which sort, and which way they moved. */
final class ImpactTotals {

    private final Map<String, Map<Word, Integer>> byDepartment = new TreeMap<>();
    private final List<Kind> kinds;
    private final Sentences sentences;

    ImpactTotals(Impact impact, Sentences sentences) {
        this.sentences = sentences;
        impact.duties().forEach(c -> add(c.either().duty().responsible(), c));
        impact.contracts().forEach(c -> add(c.either().contract().holder().office(), c));
        impact.recommendations()
                .forEach(c -> add(c.either().card().contract().holder().office(), c));
        impact.indices().forEach(c -> add(c.either().holder().office(), c));
        impact.competencies().forEach(c -> add(c.either().holder().office(), c));
        kinds = Stream.of(Kind.values()).filter(this::occurs).toList();
    }

    private boolean occurs(Kind kind) {
        return byDepartment.values().stream().anyMatch(counts -> counts.containsKey(kind));
    }

    private void add(String department, Change<?> change) {
        Map<Word, Integer> counts =
                byDepartment.computeIfAbsent(department, none -> new LinkedHashMap<>());
        counts.merge(change.subject().kind(), 1, Integer::sum);
        counts.merge(change.move(), 1, Integer::sum);
    }

    /** The sorts of verdict that change, then the ways they can move. */
    private List<Word> columns() {
        return Stream.<Word>concat(kinds.stream(), Stream.of(Move.values())).toList();
    }

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(sentences.word("impact-department")));
        kinds.forEach(kind -> heading.add(sentences.word("impact-kind-" + kind.word())));
        for (Move move : Move.values()) {
            heading.add(sentences.word("move-" + move.word()));
        }
        rows.add(heading);
        byDepartment.forEach(
                (department, counts) -> {
                    List<String> row = new ArrayList<>(List.of(department));
                    columns().forEach(word -> row.add(shown(counts.getOrDefault(word, 0))));
                    rows.add(row);
                });
        return AlignedTable.lines(rows);
    }

    private static String shown(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }

    List<Map<String, Object>> fields() {
        List<Map<String, Object>> all = new ArrayList<>();
        byDepartment.forEach(
                (department, counts) -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("department", department);
                    Stream.<Word>concat(Stream.of(Kind.values()), Stream.of(Move.values()))
                            .forEach(word -> fields.put(word.word(), counts.getOrDefault(word, 0)));
                    all.add(fields);
                });
        return all;
    }
}
