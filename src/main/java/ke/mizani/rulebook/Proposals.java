package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.DecisionTable.Condition;
import ke.mizani.rulebook.TestReport.Proposal;

/**
 * Cases on both sides of each limit that no test tries yet: just below, on and just above it, the
 * day before and the first day of a row, its last day and the day after.
 */
final class Proposals {

    private final AskedTables asked;
    private final List<TestCase> tests;
    private final SeenCases seen;
    private final ProposalText text;
    private final List<Proposal> proposals = new ArrayList<>();

    Proposals(AskedTables asked, List<TestCase> tests) {
        this.asked = asked;
        this.tests = tests;
        seen = new SeenCases();
        text = new ProposalText(asked);
    }

    List<Proposal> all() {
        for (DecisionTable table : DecisionTable.ALL) {
            List<Row> rows = table.rows().apply(asked.tables());
            seen.note(table, rows, tests);
            rows.forEach(row -> beside(table, row));
        }
        return proposals;
    }

    private void beside(DecisionTable table, Row row) {
        RowCase inside = RowCase.inside(asked, table, row);
        for (Condition condition : table.conditions()) {
            if (condition.comparison().comparesNumbers()) {
                row.number(condition.label())
                        .ifPresent(limit -> beside(table, row, condition, limit));
            }
        }
        days(table, row.inForce())
                .forEach((side, day) -> propose(table, row, side, inside.on(day).question()));
    }

    private void beside(DecisionTable table, Row row, Condition condition, BigDecimal limit) {
        RowCase inside = RowCase.inside(asked, table, row);
        Optional<BigDecimal> least = inside.grid().least(condition);
        BigDecimal step = least.isPresent() ? BigDecimal.ONE : step(row, limit);
        Map<String, BigDecimal> sides = new LinkedHashMap<>();
        sides.put("below", limit.subtract(step));
        sides.put("on", limit);
        sides.put("above", limit.add(step));
        sides.forEach(
                (side, number) -> {
                    if (inside.grid().isThere(condition, number)) {
                        RowCase beside = inside.with(condition.property(), number);
                        propose(table, row, side, beside.question());
                    }
                });
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

    private static Map<String, LocalDate> days(DecisionTable table, InForce time) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (table.conditions().stream().anyMatch(c -> c.comparison() == Comparison.FROM)) {
            time.from().ifPresent(from -> days.put("before", from.minusDays(1)));
            time.from().ifPresent(from -> days.put("begins", from));
            time.to().ifPresent(to -> days.put("ends", to));
            time.to().ifPresent(to -> days.put("after", to.plusDays(1)));
        }
        return days;
    }

    private void propose(DecisionTable table, Row row, String side, Question question) {
        if (seen.first(table, row, question)) {
            proposals.add(text.of(table, row, side, question));
        }
    }
}
