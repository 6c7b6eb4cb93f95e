package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.rulebook.DecisionTable.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the rows of one table tell apart. Rules only compare a question with what stands
 * in their columns, so two words that stand nowhere, two scores between the same limits or two days
 * between the same changes have one answer: of each case one question is asked and remembered.
 */
public final class Cases {

    /** Stands for all words that no row names. */
    static final String NO_WORD = "";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, NavigableSet<BigDecimal>> limits = new HashMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    Cases(List<Condition> conditions, List<Row> rows) {
        days.add(LocalDate.MIN);
        for (Condition condition : conditions) {
            rows.forEach(row -> note(condition, row));
        }
    }

    private void note(Condition condition, Row row) {
        String label = condition.label();
        switch (condition.comparison()) {
            case IS -> noted(condition).addAll(row.find(label).map(List::of).orElse(List.of()));
            case IS_ONE_OF -> noted(condition).addAll(row.words(label));
            case FROM -> row.day(label).ifPresent(days::add);
            case TO -> row.day(label).ifPresent(day -> days.add(day.plusDays(1)));
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST ->
                    row.number(label).ifPresent(limitsOf(condition.property())::add);
        }
    }

    private Set<String> noted(Condition condition) {
        return words.computeIfAbsent(condition.property(), none -> new TreeSet<>(Set.of(NO_WORD)));
    }

    String word(String property, String word) {
        return words.getOrDefault(property, Set.of()).contains(word) ? word : NO_WORD;
    }

    LocalDate day(LocalDate day) {
        return days.floor(day);
    }

    private NavigableSet<BigDecimal> limitsOf(String property) {
        return limits.computeIfAbsent(property, none -> new TreeSet<>());
    }

    /** The limit it equals, or the number that stands for all between the same two limits. */
    BigDecimal number(String property, BigDecimal number) {
        NavigableSet<BigDecimal> its = limits.getOrDefault(property, new TreeSet<>());
        BigDecimal limit = its.floor(number);
        return limit != null && limit.compareTo(number) == 0 ? limit : beyond(its, limit);
    }

    /**
     * The number that stands for all beyond a limit, up to the next; without a limit, for all
     * before the first.
     */
    private static BigDecimal beyond(NavigableSet<BigDecimal> limits, @Nullable BigDecimal limit) {
        if (limits.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (limit == null) {
            return limits.first().subtract(BigDecimal.ONE);
        }
        BigDecimal next = limits.higher(limit);
        return next == null ? limit.add(BigDecimal.ONE) : limit.add(next).multiply(HALF);
    }

    List<String> words(String property) {
        return List.copyOf(words.getOrDefault(property, Set.of()));
    }

    List<BigDecimal> numbers(String property) {
        NavigableSet<BigDecimal> its = limits.getOrDefault(property, new TreeSet<>());
        List<BigDecimal> numbers = new ArrayList<>(its);
        numbers.add(beyond(its, null));
        its.forEach(limit -> numbers.add(beyond(its, limit)));
        return numbers;
    }

    /** The limits that rows have for a property, from the lowest on. */
    List<BigDecimal> limits(String property) {
        return List.copyOf(limits.getOrDefault(property, new TreeSet<>()));
    }

    List<LocalDate> days() {
        return List.copyOf(days);
    }
}
