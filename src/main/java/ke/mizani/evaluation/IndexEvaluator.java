package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/** Evaluates productivity indices from records: for a period, its quarters and the year before. */
public final class IndexEvaluator {

    private final Rulebook rulebook;
    private final Watch watch;

    /** One that nobody stops. */
    public IndexEvaluator(Rulebook rulebook) {
        this(rulebook, Watch.NOBODY);
    }

    /** One that tells how far it has come, and is stopped by whom it tells. */
    public IndexEvaluator(Rulebook rulebook, Watch watch) {
        this.rulebook = rulebook;
        this.watch = watch;
    }

    /**
     * The indices of the request's period; contracts of the year before are used for growth.
     *
     * @throws NoSingleRow if no formula of the index is in force at the end of the period
     */
    public IndexRun evaluate(Evaluator.Request request) {
        NamedPeriod period = request.period().orElseThrow();
        EvaluationRun run = new Evaluator(rulebook, watch).evaluate(request);
        Scoring scoring = new Scoring(request, run, seen(request));
        PeriodIndex now = new IndexCheck(rulebook, period).of(run.scorecards());
        List<PeriodIndex> quarters =
                quarters(period).stream()
                        .map(quarter -> new IndexCheck(rulebook, quarter).of(scoring.of(quarter)))
                        .toList();
        return new IndexRun(
                run,
                now,
                quarters,
                gains(now, scoring),
                LabourCheck.of(now),
                IndexRobustness.of(rulebook, now.all()),
                WageBill.of(rulebook.index(), now));
    }

    private List<IndexGain> gains(PeriodIndex now, Scoring scoring) {
        NamedPeriod earlier = yearBefore(now.period());
        List<Scorecard> cards = List.of();
        Optional<PeriodIndex> before = Optional.empty();
        Optional<Step> missing = Optional.empty();
        Step why = Step.about(Kind.COMPUTED, "gain-no-contracts").with("period", earlier);
        try {
            IndexCheck check = new IndexCheck(rulebook, earlier);
            cards = scoring.of(earlier);
            before = cards.isEmpty() ? Optional.empty() : Optional.of(check.of(cards));
            missing = before.isPresent() ? Optional.empty() : Optional.of(why);
        } catch (NoSingleRow none) {
            missing =
                    Optional.of(
                            Step.about(Kind.COMPUTED, "gain-no-rows")
                                    .with("period", earlier)
                                    .with("table", none.table())
                                    .with("question", none.question()));
        }
        return new IndexGains(rulebook, now, earlier, before, missing).all();
    }

    private List<Activity> seen(Evaluator.Request request) {
        return new References(rulebook, request.contracts())
                .sound(request.known().rows(), new ArrayList<>()).stream()
                        .filter(request.viewpoint()::sees)
                        .toList();
    }

    private static List<Quarter> quarters(NamedPeriod period) {
        return period instanceof FinancialYear year
                ? IntStream.rangeClosed(1, 4).mapToObj(n -> new Quarter(year, n)).toList()
                : List.of();
    }

    private static NamedPeriod yearBefore(NamedPeriod period) {
        return period instanceof Quarter quarter
                ? new Quarter(
                        new FinancialYear(quarter.financialYear().year() - 1), quarter.number())
                : new FinancialYear(period.year() - 1);
    }

    /** Scores the same records for other periods. */
    private final class Scoring {

        private final List<PerformanceContract> contracts;
        private final EvaluationRun run;
        private final List<Activity> rows;

        Scoring(Evaluator.Request request, EvaluationRun run, List<Activity> rows) {
            contracts = request.contracts();
            this.run = run;
            this.rows = rows;
        }

        List<Scorecard> of(NamedPeriod period) {
            String year = Evaluator.yearOf(period);
            ContractCheck check = new ContractCheck(rulebook, rows, run.findings(), period);
            return check.scorecards(
                    contracts.stream()
                            .filter(contract -> contract.financialYear().equals(year))
                            .toList());
        }
    }
}
