package ke.mizani.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.DecisionTable.Condition;
import ke.mizani.rulebook.TableDefinition.Use;

/**
 * The cases that tests try already. Where one row must answer, a case is tried for all rows; where
 * several may, only for those that the test names, and only what such a row compares matters.
 */
final class SeenCases {

    /** A case, at the beginning of the time in which it has the same answer. */
    private record Seen(String row, Question question) {}

    private final Map<DecisionTable, List<Row>> rows = new HashMap<>();
    private final Set<Seen> seen = new HashSet<>();

    /** Notes what the tests of one table try. */
    void note(DecisionTable table, List<Row> compiled, List<TestCase> tests) {
        rows.put(table, compiled);
        for (TestCase test : tests) {
            if (!test.table().equals(table)) {
                continue;
            }
            if (table.sheet().use() == Use.UNIQUE) {
                first(table, compiled.get(0), test.question());
            } else {
                compiled.stream()
                        .filter(row -> test.names(row))
                        .forEach(row -> first(table, row, test.question()));
            }
        }
    }

    /** Whether nothing like it was tried before; from now on it is. */
    boolean first(DecisionTable table, Row row, Question question) {
        String answering = table.sheet().use() == Use.UNIQUE ? "" : row.cell();
        return seen.add(
                new Seen(
                        answering,
                        CaseText.make(
                                table.fact(),
                                component -> asSeen(table, row, question, component))));
    }

    private Object asSeen(
            DecisionTable table, Row row, Question question, RecordComponent component) {
        Object value = CaseText.value(question, component);
        boolean unique = table.sheet().use() == Use.UNIQUE;
        if (value instanceof LocalDate day) {
            return unique ? begin(table, question, day) : side(row.inForce(), day);
        }
        boolean matters = unique || compares(table, row, component);
        if (value instanceof BigDecimal number) {
            return matters ? number.stripTrailingZeros() : BigDecimal.ZERO;
        }
        return matters ? firstLike(table, row, component, value) : Cases.NO_WORD;
    }

    /** The first day of the time in which the same rows that name these words are in force. */
    private LocalDate begin(DecisionTable table, Question question, LocalDate day) {
        List<Row> same =
                rows.getOrDefault(table, List.of()).stream()
                        .filter(row -> names(table, row, question))
                        .toList();
        return TimeSlices.of(same).stream()
                .filter(slice -> slice.on(day))
                .flatMap(slice -> slice.from().stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private static boolean names(DecisionTable table, Row row, Question question) {
        Map<String, String> asked = CaseText.of(question);
        return table.conditions().stream()
                .filter(condition -> condition.comparison().comparesWords())
                .allMatch(c -> row.words(c.label()).contains(asked.getOrDefault(c.property(), "")));
    }

    /** One day for all on which a row is in force, one for all before and one for all after. */
    private static LocalDate side(InForce time, LocalDate day) {
        if (time.on(day)) {
            return LocalDate.EPOCH;
        }
        return time.from().filter(day::isBefore).isPresent() ? LocalDate.MIN : LocalDate.MAX;
    }

    private static boolean compares(DecisionTable table, Row row, RecordComponent component) {
        return table.conditions().stream()
                .filter(condition -> condition.property().equals(component.getName()))
                .anyMatch(condition -> row.find(condition.label()).isPresent());
    }

    /** Of several words that a row takes alike, the first. */
    private static Object firstLike(
            DecisionTable table, Row row, RecordComponent component, Object word) {
        return table.conditions().stream()
                .filter(condition -> condition.property().equals(component.getName()))
                .map(Condition::label)
                .map(row::words)
                .filter(words -> words.contains(word))
                .<Object>map(words -> words.get(0))
                .findFirst()
                .orElse(word);
    }
}
