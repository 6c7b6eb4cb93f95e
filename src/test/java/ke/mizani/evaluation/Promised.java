package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Source;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.Baseline;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.contract.Target;
import ke.mizani.contract.Weight;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Level;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.Unit;

/** Small contracts and their records, made without files. */
final class Promised {

    static final FinancialYear YEAR = new FinancialYear(2025);
    static final LocalDate END = YEAR.lastDay();

    private Promised() {}

    static Indicator line(
            String id, String weight, String target, Direction direction, MeasureRule.Kind kind) {
        return new Indicator(
                id,
                "KPI-001",
                "Line " + id,
                Unit.NUMBER,
                new Weight(new BigDecimal(weight)),
                direction,
                new Baseline(Optional.empty(), "first year"),
                new Target(new BigDecimal(target), Map.of(), false, Optional.empty(), ""),
                new MeasureRule(
                        kind, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                "PMP-2.2-3",
                "Register",
                "",
                1);
    }

    static Indicator line(String id, String weight, String target) {
        return line(id, weight, target, Direction.HIGHER, MeasureRule.Kind.SUM);
    }

    static Criterion criterion(String id, Indicator... lines) {
        BigDecimal total =
                List.of(lines).stream()
                        .map(line -> line.weight().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Criterion(
                id, "Criterion " + id, "targets", new Weight(total), List.of(lines), List.of(), 1);
    }

    static PerformanceContract contract(String scheme, List<Criterion> criteria) {
        return new PerformanceContract(
                "clerk-2025-26",
                "Performance contract of the Clerk",
                "2025/26",
                1,
                scheme,
                new Holder("Clerk", "clerk", Optional.empty(), Level.DEPARTMENT),
                "Board",
                Optional.of(LocalDate.of(2025, 7, 15)),
                criteria);
    }

    static Activity row(String indicator, LocalDate day, String quantity, Optional<String> of) {
        return new Activity(
                "R-" + indicator + "-" + day,
                day,
                Optional.empty(),
                "clerk",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(indicator),
                Optional.of(new BigDecimal(quantity)),
                of.map(BigDecimal::new),
                "register",
                "",
                Optional.empty(),
                Optional.empty(),
                new Source("records.csv", 2));
    }

    static Activity row(String indicator, String quantity) {
        return row(indicator, LocalDate.of(2026, 5, 12), quantity, Optional.empty());
    }

    static Scorecard scored(PerformanceContract contract, List<Activity> rows) {
        return new ContractCheck(Register.RULEBOOK, rows, List.of(), YEAR).scorecard(contract);
    }

    /** Scored as the row of its scheme would have it if it said what this one says. */
    static Scorecard scored(
            PerformanceContract contract, List<Activity> rows, ScoringScheme scheme) {
        Span span = new Span(YEAR);
        Achievements found =
                new Achievements(
                        rows,
                        new FindingAchievements(List.of(), span),
                        new EventAchievements(rows, List.of(), span),
                        new ScoreAchievements(id -> Optional.empty()));
        LineCheck check = new LineCheck(Register.RULEBOOK, found, scheme, YEAR);
        Decision<ScoringScheme> row =
                new Decision<>(scheme, Register.RULEBOOK.scheme(scheme.code(), END).because());
        return new Composite(Register.RULEBOOK, row, YEAR)
                .scorecard(
                        contract,
                        contract.criteria().stream()
                                .flatMap(
                                        c ->
                                                c.indicators().stream()
                                                        .map(i -> check.line(contract, c, i)))
                                .toList());
    }
}
