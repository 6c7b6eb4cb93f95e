package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.DecisionTable.Condition;

/**
 * A case for one row, of which single values can be moved to the sides of a limit.
 *
 * @param grid the cases of the table
 * @param words by property
 * @param numbers by property
 * @param day the day asked about
 */
record RowCase(
        CaseGrid grid, Map<String, String> words, Map<String, BigDecimal> numbers, LocalDate day) {

    RowCase {
        words = Map.copyOf(words);
        numbers = Map.copyOf(numbers);
    }

    /** A case that the row answers. */
    static RowCase inside(AskedTables asked, DecisionTable table, Row row) {
        CaseGrid grid = new CaseGrid(asked, table);
        Map<String, String> words = new HashMap<>();
        Map<String, Span> spans = new HashMap<>();
        for (Condition condition : table.conditions()) {
            String property = condition.property();
            if (condition.comparison().comparesWords()) {
                word(grid, condition, row).ifPresent(word -> words.put(property, word));
            } else if (condition.comparison().comparesNumbers()) {
                Span so = spans.getOrDefault(property, all(grid, condition));
                Optional<BigDecimal> limit = row.number(condition.label());
                spans.put(
                        property, limit.map(l -> so.limited(condition.comparison(), l)).orElse(so));
            }
        }
        Map<String, BigDecimal> numbers = new HashMap<>();
        spans.forEach((property, span) -> numbers.put(property, span.typical()));
        LocalDate day = row.inForce().from().or(row.inForce()::to).orElse(latest(asked.tables()));
        return new RowCase(grid, words, numbers, day);
    }

    /** The first word that the row names; if it takes any, the first that there is. */
    private static Optional<String> word(CaseGrid grid, Condition condition, Row row) {
        List<String> named = row.words(condition.label());
        return (named.isEmpty() ? List.copyOf(grid.words(condition)) : named)
                .stream().filter(word -> !word.equals(UsualColumns.ANY)).findFirst();
    }

    /** Nothing is counted less than once. */
    private static Span all(CaseGrid grid, Condition condition) {
        Span all = Span.between(Optional.empty(), Optional.empty());
        return grid.least(condition)
                .map(least -> all.limited(Comparison.AT_LEAST, least))
                .orElse(all);
    }

    /** The last day from which a row of the rulebook is in force. */
    private static LocalDate latest(Tables tables) {
        return tables.bySheet().values().stream()
                .flatMap(rows -> rows.stream().flatMap(row -> row.inForce().from().stream()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    RowCase with(String property, BigDecimal number) {
        Map<String, BigDecimal> other = new HashMap<>(numbers);
        other.put(property, number);
        return new RowCase(grid, words, other, day);
    }

    RowCase on(LocalDate other) {
        return new RowCase(grid, words, numbers, other);
    }

    Question question() {
        return grid.question(words, numbers, day);
    }
}
