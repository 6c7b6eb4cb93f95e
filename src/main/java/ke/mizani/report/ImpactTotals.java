package ke.mizani.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.Move;

/** How many verdicts of each department moved which way. */
final class ImpactTotals {

    private final Map<String, Map<Move, Integer>> byDepartment = new TreeMap<>();
    private final Sentences sentences;

    ImpactTotals(Impact impact, Sentences sentences) {
        this.sentences = sentences;
        impact.duties().forEach(change -> add(change.either().duty().responsible(), change.move()));
        impact.contracts()
                .forEach(
                        change -> add(change.either().contract().holder().office(), change.move()));
    }

    private void add(String department, Move move) {
        byDepartment
                .computeIfAbsent(department, none -> new EnumMap<>(Move.class))
                .merge(move, 1, Integer::sum);
    }

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(sentences.word("impact-department")));
        ImpactReport.moves().forEach(move -> heading.add(sentences.word("move-" + move.word())));
        rows.add(heading);
        byDepartment.forEach(
                (department, moves) -> {
                    List<String> row = new ArrayList<>(List.of(department));
                    ImpactReport.moves()
                            .forEach(move -> row.add(String.valueOf(moves.getOrDefault(move, 0))));
                    rows.add(row);
                });
        return AlignedTable.lines(rows);
    }

    List<Map<String, Object>> fields() {
        List<Map<String, Object>> all = new ArrayList<>();
        byDepartment.forEach(
                (department, moves) -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("department", department);
                    ImpactReport.moves()
                            .forEach(move -> fields.put(move.word(), moves.getOrDefault(move, 0)));
                    all.add(fields);
                });
        return all;
    }
}
