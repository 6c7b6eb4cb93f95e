package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many versions of the same tables compiled as one: each way in which a row can compare a question
 * is a rule of its own, whatever versions have it, so that one question tells what all versions
 * answer.
 */
final class Variants {

    /** A compiled row of one version: the rule that it is, and the cell that it answers. */
    private record Line(String rule, String cell) {}

    /** What one version answers. */
    interface Version {
        Set<String> cells(Question question);
    }

    private final Map<DecisionTable, Map<List<String>, Row>> rules = new LinkedHashMap<>();
    private final Map<Question, Set<String>> known = new HashMap<>();
    private @Nullable RuleEngine engine;

    /** A further version of one table. */
    Version add(DecisionTable table, List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(new Line(rule(table, row), row.cell()));
        }
        return question -> cells(lines, question);
    }

    private String rule(DecisionTable table, Row row) {
        List<String> compared =
                table.conditions().stream().map(c -> row.find(c.label()).orElse("")).toList();
        Map<List<String>, Row> same = rules.computeIfAbsent(table, none -> new LinkedHashMap<>());
        return same.computeIfAbsent(compared, none -> named(table, row, "R" + same.size())).cell();
    }

    private static Row named(DecisionTable table, Row row, String rule) {
        Map<String, String> values = new HashMap<>();
        table.conditions()
                .forEach(c -> row.find(c.label()).ifPresent(text -> values.put(c.label(), text)));
        return new Row(row.number(), rule, values, Map.of());
    }

    /** Compiles what was added; before that nothing can be asked. */
    void compile(String name) {
        Map<DecisionTable, List<Row>> rows = new LinkedHashMap<>();
        rules.forEach((table, its) -> rows.put(table, List.copyOf(its.values())));
        engine = RuleEngine.compile(rows, name);
    }

    private Set<String> cells(List<Line> lines, Question question) {
        RuleEngine asked = Objects.requireNonNull(engine, "not compiled yet");
        Set<String> firing = known.computeIfAbsent(question, one -> new HashSet<>(asked.ask(one)));
        Set<String> cells = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> firing.contains(line.rule()))
                .forEach(line -> cells.add(line.cell()));
        return cells;
    }
}
