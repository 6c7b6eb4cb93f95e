package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.DecisionTable.Condition;

/**
 * All cases that one table tells apart, in order: combinations of words, spans of numbers, slices
 * of time.
 */
final class CaseGrid {

    private static final String DAY = "day";

    private final AskedTables asked;
    private final DecisionTable table;
    private final Cases cases;

    CaseGrid(AskedTables asked, DecisionTable table) {
        this.asked = asked;
        this.table = table;
        cases = asked.cases(table);
    }

    /** The words that can be asked about, for each property: those of the vocabulary. */
    List<Map<String, String>> words() {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Condition condition : table.conditions()) {
            if (condition.comparison().comparesWords()) {
                List<Map<String, String>> more = new ArrayList<>();
                for (Map<String, String> words : combinations) {
                    for (String word : words(condition)) {
                        Map<String, String> with = new LinkedHashMap<>(words);
                        with.put(condition.property(), word);
                        more.add(with);
                    }
                }
                combinations = more;
            }
        }
        return combinations;
    }

    /** The words that can be asked about in one column. */
    Set<String> words(Condition condition) {
        Set<String> words = new LinkedHashSet<>();
        column(condition).ifPresent(c -> words.addAll(asked.tables().vocabulary(c)));
        if (words.isEmpty()) {
            words.addAll(cases.words(condition.property()));
            words.remove(Cases.NO_WORD);
        }
        return words;
    }

    Optional<Column> column(Condition condition) {
        return table.sheet().columns().stream()
                .filter(column -> column.label().equals(condition.label()))
                .findFirst();
    }

    /** The least number that can be asked about, if the column holds whole numbers. */
    Optional<BigDecimal> least(Condition condition) {
        return column(condition)
                .map(Column::form)
                .filter(form -> form == Form.COUNT || form == Form.WHOLE)
                .map(form -> form == Form.COUNT ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** Whether there can be such a number: not below the least, and a name if they are names. */
    boolean isThere(Condition condition, BigDecimal number) {
        Set<String> named = new LinkedHashSet<>();
        column(condition).ifPresent(c -> named.addAll(asked.tables().vocabulary(c)));
        return least(condition).map(least -> number.compareTo(least) >= 0).orElse(true)
                && (named.isEmpty() || named.contains(number.toPlainString()));
    }

    /** The name of the number that is asked about. */
    Optional<String> property() {
        return table.conditions().stream()
                .filter(condition -> condition.comparison().comparesNumbers())
                .map(Condition::property)
                .findFirst();
    }

    /** The spans that the limits leave, from the lowest on; one if numbers do not matter. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Optional<BigDecimal> low = Optional.empty();
        for (BigDecimal limit : property().map(cases::limits).orElse(List.of())) {
            spans.add(Span.between(low, Optional.of(limit)));
            spans.add(Span.of(limit));
            low = Optional.of(limit);
        }
        spans.add(Span.between(low, Optional.empty()));
        return spans;
    }

    /** A number of the span that can be asked about; empty if the scheme rounds past all of it. */
    Optional<BigDecimal> typical(Map<String, String> words, Span span, LocalDate day) {
        OptionalInt digits =
                property().isEmpty()
                        ? OptionalInt.empty()
                        : DeclaredPrecision.of(
                                asked.tables(), words.getOrDefault("scheme", ""), day);
        return digits.isPresent() ? span.typical(digits.getAsInt()) : Optional.of(span.typical());
    }

    /** The times in which the same rows are in force. */
    List<InForce> slices() {
        List<InForce> slices = new ArrayList<>();
        List<LocalDate> starts = cases.days();
        for (int i = 0; i < starts.size(); i++) {
            slices.add(
                    new InForce(
                            Optional.of(starts.get(i)).filter(d -> !d.equals(LocalDate.MIN)),
                            i + 1 < starts.size()
                                    ? Optional.of(starts.get(i + 1).minusDays(1))
                                    : Optional.empty()));
        }
        return slices;
    }

    /** The question that stands for a case of a table that compares one number at most. */
    Question question(Map<String, String> words, BigDecimal number, LocalDate day) {
        return question(words, property().map(p -> Map.of(p, number)).orElse(Map.of()), day);
    }

    /** The question that stands for a case. */
    Question question(Map<String, String> words, Map<String, BigDecimal> numbers, LocalDate day) {
        return CaseText.make(
                table.fact(),
                component -> {
                    if (component.getType() == BigDecimal.class) {
                        return numbers.getOrDefault(component.getName(), BigDecimal.ZERO);
                    }
                    return component.getName().equals(DAY)
                            ? day
                            : words.getOrDefault(component.getName(), Cases.NO_WORD);
                });
    }
}
