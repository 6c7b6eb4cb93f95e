package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.policy.InForce;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.TableProblem.Code;

/** Checks the rows of one table against each other and against the words they may use. */
final class RowCheck {

    private static final int WORDS_SHOWN = 12;

    private final TableDefinition table;
    private final Tables tables;
    private final Problems problems;

    RowCheck(TableDefinition table, Tables tables, Problems problems) {
        this.table = table;
        this.tables = tables;
        this.problems = problems;
    }

    void run() {
        for (Column column : table.columns()) {
            Set<String> known = new LinkedHashSet<>(tables.vocabulary(column));
            if (!known.isEmpty()) {
                tables.of(table).forEach(row -> words(row, column, known));
            }
        }
        if (!table.question().contains(table.naming().label())) {
            duplicates();
        }
        List<Row> placed = tables.of(table).stream().filter(this::rightWayRound).toList();
        if (!table.question().isEmpty()) {
            overlaps(placed);
        }
    }

    private void words(Row row, Column column, Set<String> known) {
        boolean one = column.form() == Form.WORD;
        List<String> words =
                one
                        ? row.find(column.label()).map(List::of).orElse(List.of())
                        : row.words(column.label());
        for (String word : words) {
            if (!known.contains(word) && !column.isAny(word)) {
                Optional<String> meant = Wording.nearest(word, known);
                problems.add(
                        table,
                        row.address(column.label()),
                        Code.NOT_IN_VOCABULARY,
                        word,
                        expected(known, meant),
                        meant);
            }
        }
    }

    private static String expected(Set<String> known, Optional<String> meant) {
        return known.size() <= WORDS_SHOWN
                ? "one of " + String.join(", ", known)
                : meant.map(nearest -> "perhaps " + nearest)
                        .orElse("one of the words of the drop-down");
    }

    private void duplicates() {
        String label = table.naming().label();
        Map<String, String> seen = new HashMap<>();
        for (Row row : tables.of(table)) {
            String name = row.find(label).orElse("");
            String first = name.isEmpty() ? null : seen.putIfAbsent(name, row.cell());
            if (first != null) {
                problems.add(
                        table,
                        row.cell(),
                        Code.DUPLICATE_ID,
                        name,
                        "a name of its own; " + first + " has it already");
            }
        }
    }

    private boolean rightWayRound(Row row) {
        LocalDate from = row.day(TableDefinition.FROM).orElse(LocalDate.MIN);
        LocalDate to = row.day(TableDefinition.TO).orElse(LocalDate.MAX);
        if (to.isBefore(from)) {
            problems.add(
                    table,
                    row.address(TableDefinition.TO),
                    Code.IN_FORCE_BACKWARDS,
                    to.toString(),
                    "a day from " + from + " on");
        }
        return !to.isBefore(from);
    }

    private void overlaps(List<Row> rows) {
        Map<List<String>, List<Row>> same = new HashMap<>();
        for (Row row : rows) {
            List<String> key =
                    table.question().stream().map(label -> row.find(label).orElse("")).toList();
            List<Row> earlier = same.computeIfAbsent(key, none -> new ArrayList<>());
            if (!key.contains("")) {
                earlier.stream()
                        .filter(other -> overlap(other.inForce(), row.inForce()))
                        .findFirst()
                        .ifPresent(other -> reportOverlap(row, other, key));
            }
            earlier.add(row);
        }
    }

    private static boolean overlap(InForce one, InForce other) {
        LocalDate start =
                later(one.from().orElse(LocalDate.MIN), other.from().orElse(LocalDate.MIN));
        return one.on(start) && other.on(start);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void reportOverlap(Row row, Row other, List<String> key) {
        problems.add(
                table,
                row.cell(),
                Code.TWO_ROWS_AT_ONCE,
                String.join(", ", key),
                "no row in force together with " + other.cell());
    }
}
