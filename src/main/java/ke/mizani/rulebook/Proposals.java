package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.DecisionTable.Condition;
import ke.mizani.rulebook.TableDefinition.Use;
import ke.mizani.rulebook.TableFinding.Place;
import ke.mizani.rulebook.TestReport.Proposal;

/**
 * Cases on both sides of each limit that no test tries yet: just below, on and just above it, the
 * day before and the first day of a row, its last day and the day after.
 */
final class Proposals {

    private final AskedTables asked;
    private final Set<Question> tried = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();

    Proposals(AskedTables asked, List<TestCase> tests) {
        this.asked = asked;
        tests.forEach(test -> tried.add(inItsTime(test.table(), test.question())));
    }

    List<Proposal> all() {
        for (DecisionTable table : DecisionTable.ALL) {
            if (table.sheet().use() == Use.UNIQUE) {
                table.rows().apply(asked.tables()).forEach(row -> beside(table, row));
            }
        }
        return proposals;
    }

    /** The same question at the beginning of the time in which it has the same answer. */
    private Question inItsTime(DecisionTable table, Question question) {
        return CaseText.make(
                table.fact(),
                component -> {
                    Object value = CaseText.value(question, component);
                    if (value instanceof LocalDate day) {
                        return asked.cases(table).day(day);
                    }
                    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
                });
    }

    private void beside(DecisionTable table, Row row) {
        LocalDate day = TimeSlices.dayOf(row.inForce());
        List<BigDecimal> limits = limits(table, row);
        for (BigDecimal limit : limits) {
            BigDecimal step = step(row, limit);
            for (BigDecimal number : List.of(limit.subtract(step), limit, limit.add(step))) {
                propose(table, row, number, day);
            }
        }
        BigDecimal within = limits.isEmpty() ? BigDecimal.ZERO : inside(table, row);
        for (LocalDate boundary : days(row.inForce())) {
            propose(table, row, within, boundary);
        }
    }

    private static List<BigDecimal> limits(DecisionTable table, Row row) {
        return table.conditions().stream()
                .filter(condition -> condition.comparison().comparesNumbers())
                .flatMap(condition -> row.number(condition.label()).stream())
                .toList();
    }

    /** One of the last digit: of the scale of the scheme, or else of the limit as it is written. */
    private BigDecimal step(Row row, BigDecimal limit) {
        int decimals =
                asked.tables().of(ScoringTables.SCHEMES).stream()
                        .filter(scheme -> scheme.find("Scheme").equals(row.find("Scheme")))
                        .map(scheme -> scheme.count("Decimals"))
                        .findFirst()
                        .orElse(limit.scale());
        return BigDecimal.ONE.movePointLeft(Math.max(decimals, limit.scale()));
    }

    /** A number that the row takes in. */
    private static BigDecimal inside(DecisionTable table, Row row) {
        Span span = Span.between(Optional.empty(), Optional.empty());
        for (Condition condition : table.conditions()) {
            if (condition.comparison().comparesNumbers()) {
                Optional<BigDecimal> limit = row.number(condition.label());
                span = limit.map(end(span, condition.comparison())).orElse(span);
            }
        }
        return span.typical();
    }

    private static Function<BigDecimal, Span> end(Span span, Comparison comparison) {
        return limit -> span.limited(comparison, limit);
    }

    private static List<LocalDate> days(InForce time) {
        List<LocalDate> days = new ArrayList<>();
        time.from().ifPresent(from -> days.addAll(List.of(from.minusDays(1), from)));
        time.to().ifPresent(to -> days.addAll(List.of(to, to.plusDays(1))));
        return days;
    }

    private void propose(DecisionTable table, Row row, BigDecimal number, LocalDate day) {
        Map<String, String> words = new LinkedHashMap<>();
        table.conditions().stream()
                .filter(condition -> condition.comparison().comparesWords())
                .forEach(
                        c ->
                                row.words(c.label()).stream()
                                        .findFirst()
                                        .ifPresent(w -> words.put(c.property(), w)));
        Question question = new CaseGrid(asked, table).question(words, number, day);
        if (!tried.add(inItsTime(table, question))) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        String naming = table.sheet().naming().label();
        asked.rows(table, question).forEach(answer -> names.add(answer.find(naming).orElse("")));
        String input =
                CaseText.of(question).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("; "));
        proposals.add(
                new Proposal(
                        new Place(table.sheet().workbook(), table.sheet().sheet()),
                        "proposed-" + (proposals.size() + 1),
                        input,
                        names.isEmpty() ? "none" : String.join("; ", names)));
    }
}
