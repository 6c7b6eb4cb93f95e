package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.activity.KnownRows;
import ke.mizani.activity.Matter;
import ke.mizani.activity.RowProblem;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.calendar.Readings;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.Rulebook;

/** Evaluates records against a rulebook: the one way in for a shell, a server and a test. */
public final class Evaluator {

    private final Rulebook rulebook;
    private final Watch watch;

    /** One that nobody stops. */
    public Evaluator(Rulebook rulebook) {
        this(rulebook, Watch.NOBODY);
    }

    /** One that tells how far it has come, and is stopped by whom it tells. */
    public Evaluator(Rulebook rulebook, Watch watch) {
        this.rulebook = rulebook;
        this.watch = watch;
    }

    /**
     * What is to be evaluated.
     *
     * @param activities all that was recorded, corrected rows too
     * @param contracts what was promised; may be empty
     * @param period the period to score; empty: no contract is scored
     * @param readings the chosen readings
     * @param viewpoint the day looked at and the knowledge used
     * @param inputDigests the digests of the files these come from
     * @param recurrence the recurring duties looked for; empty: only what is recorded
     */
    public record Request(
            Activities activities,
            List<PerformanceContract> contracts,
            Optional<NamedPeriod> period,
            Readings readings,
            Viewpoint viewpoint,
            List<String> inputDigests,
            Optional<Recurrence> recurrence) {

        public Request {
            contracts = List.copyOf(contracts);
            inputDigests = List.copyOf(inputDigests);
        }

        /** What stood by the knowledge of the viewpoint: corrected rows have given way. */
        public KnownRows known() {
            return activities.known(viewpoint.knownAsOf());
        }

        /** The same request under other readings of counting. */
        Request under(Readings other) {
            return new Request(
                    activities, contracts, period, other, viewpoint, inputDigests, recurrence);
        }

        /** A request about what is recorded. */
        public Request(
                Activities activities,
                List<PerformanceContract> contracts,
                Optional<NamedPeriod> period,
                Readings readings,
                Viewpoint viewpoint,
                List<String> inputDigests) {
            this(
                    activities,
                    contracts,
                    period,
                    readings,
                    viewpoint,
                    inputDigests,
                    Optional.empty());
        }

        /** The same request, looking for these recurring duties too. */
        public Request lookingFor(Optional<Recurrence> duties) {
            return new Request(
                    activities, contracts, period, readings, viewpoint, inputDigests, duties);
        }

        /** The same request about another period. */
        Request in(NamedPeriod other) {
            return new Request(
                    activities,
                    contracts,
                    Optional.of(other),
                    readings,
                    viewpoint,
                    inputDigests,
                    recurrence);
        }

        /** The same request, in which no contract is scored. */
        Request withoutPeriod() {
            return new Request(
                    activities,
                    contracts,
                    Optional.empty(),
                    readings,
                    viewpoint,
                    inputDigests,
                    recurrence);
        }

        /** The same request with what was known at the end of that day. */
        Request knowing(LocalDate day) {
            return new Request(
                    activities,
                    contracts,
                    period,
                    readings,
                    viewpoint.knowing(day),
                    inputDigests,
                    recurrence);
        }
    }

    /** The verdicts on every duty of every matter, and on every contract of the period's year. */
    public EvaluationRun evaluate(Request request) {
        References references = new References(rulebook, request.contracts());
        KnownRows known = request.known();
        List<RowProblem> problems = new ArrayList<>(known.problems());
        List<Activity> rows = references.sound(known.rows(), problems);
        Viewpoint viewpoint = request.viewpoint();
        List<Matter> matters =
                references.decidable(
                        new Activities(rows, List.of()).matters(), viewpoint, problems);
        List<Finding> findings =
                new TimelineCheck(rulebook, request.readings(), viewpoint, watch)
                        .check(matters, request.recurrence());
        List<Activity> seen = rows.stream().filter(viewpoint::sees).toList();
        return new EvaluationRun(
                viewpoint,
                request.readings(),
                rulebook.interpretations().otherwiseBesideCounting(),
                rulebook.hash(),
                request.inputDigests(),
                request.period(),
                findings,
                scorecards(request, seen, findings),
                problems,
                request.recurrence(),
                Unused.of(rulebook, viewpoint, rows, known.corrected()));
    }

    /** The verdicts on the duties of some matters. */
    List<Finding> duties(Request request, Predicate<Matter> which) {
        References references = new References(rulebook, request.contracts());
        List<RowProblem> told = new ArrayList<>();
        List<Activity> rows = references.sound(request.known().rows(), told);
        List<Matter> matters =
                references.decidable(
                        new Activities(rows, List.of()).matters(), request.viewpoint(), told);
        return new TimelineCheck(
                        rulebook,
                        request.readings(),
                        request.viewpoint().asOf(),
                        request.viewpoint().knownAsOf())
                .check(matters.stream().filter(which).toList(), request.recurrence());
    }

    /** Another run with these findings, where the contracts are scored anew. */
    EvaluationRun scored(Request request, EvaluationRun other, List<Finding> findings) {
        List<Activity> rows =
                new References(rulebook, request.contracts())
                        .sound(request.known().rows(), new ArrayList<>());
        List<Activity> seen = rows.stream().filter(request.viewpoint()::sees).toList();
        return other.withFindings(findings).withScorecards(scorecards(request, seen, findings));
    }

    private List<Scorecard> scorecards(
            Request request, List<Activity> seen, List<Finding> findings) {
        if (request.period().isEmpty()) {
            return List.of();
        }
        NamedPeriod period = request.period().get();
        ContractCheck check = new ContractCheck(rulebook, seen, findings, period);
        return check.scorecards(
                request.contracts().stream()
                        .filter(contract -> contract.financialYear().equals(yearOf(period)))
                        .toList());
    }

    /** The financial year that a period belongs to, as contracts name it. */
    public static String yearOf(NamedPeriod period) {
        FinancialYear year =
                period instanceof Quarter quarter
                        ? quarter.financialYear()
                        : new FinancialYear(period.year());
        return year.toString();
    }
}
