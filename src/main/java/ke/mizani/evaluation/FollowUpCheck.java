package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.contract.SubIndicator;
import ke.mizani.finding.Change;
import ke.mizani.finding.Change.Side;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.FollowUp.Obstacle;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Recommendation;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds what follows the scorecards of a run: recommendations, the smallest changes that would move
 * a grade, and what a reviewer should look at. None of it changes a score.
 */
public final class FollowUpCheck {

    /** More than a scheme prints, so that a number beside a limit does not look like it. */
    private static final int TOLD_DECIMALS = 6;

    private final Rulebook rulebook;
    private final ContractVersions versions;

    /**
     * @param rulebook the tables of the run
     * @param versions the contract files of the run
     */
    public FollowUpCheck(Rulebook rulebook, ContractVersions versions) {
        this.rulebook = rulebook;
        this.versions = versions;
    }

    /**
     * One for each scorecard of the run, in its order.
     *
     * @param request what the run was made from; contracts of earlier years tell how often a grade
     *     was given in a row
     */
    public List<FollowUp> check(EvaluationRun run, Evaluator.Request request) {
        GradeHistory history = GradeHistory.before(rulebook, request);
        List<Notice> notices = notices(run, request);
        Recommending table = new Recommending(rulebook, run.viewpoint().asOf());
        return run.scorecards().stream()
                .map(card -> followUp(card, table, history.times(card), notices))
                .toList();
    }

    private FollowUp followUp(Scorecard card, Recommending table, int times, List<Notice> notices) {
        Optional<Obstacle> obstacle = table.obstacle(card);
        List<Recommendation> found =
                obstacle.isPresent() ? List.of() : table.recommendations(card, times);
        List<Step> steps = new ArrayList<>();
        versionThatCounts(card.contract()).ifPresent(steps::add);
        if (times > 1) {
            steps.add(Step.about(Kind.COMPUTED, "times-in-a-row").with("times", times));
        }
        steps.addAll(Recommending.steps(card, obstacle, found));
        List<Change> changes = changes(card, steps);
        List<Notice> own =
                notices.stream()
                        .filter(notice -> notice.contracts().contains(card.contract().id()))
                        .toList();
        own.forEach(notice -> steps.add(notice.step()));
        return new FollowUp(card, obstacle, found, changes, own, new Explanation(steps));
    }

    private Optional<Step> versionThatCounts(PerformanceContract contract) {
        String others =
                versions.others(contract)
                        .map(FollowUpCheck::named)
                        .collect(Collectors.joining(", "));
        Step step =
                contract.signed()
                        .map(day -> Step.about(Kind.GIVEN, "version-counts").with("signed", day))
                        .orElse(Step.about(Kind.GIVEN, "version-counts-unsigned"));
        return Optional.of(step.with("version", contract.version()).with("others", others))
                .filter(told -> !others.isEmpty());
    }

    private static String named(ContractFile file) {
        return file.contract().map(PerformanceContract::version).orElse(0)
                + " ("
                + file.name()
                + ")";
    }

    private List<Change> changes(Scorecard card, List<Step> steps) {
        List<Change> changes = new ArrayList<>();
        for (Side side : card.grade().isPresent() ? Side.values() : new Side[0]) {
            Optional<Change> change = new NearestChange(rulebook, card).to(side);
            change.ifPresent(changes::add);
            steps.add(change.map(FollowUpCheck::step).orElseGet(() -> none(card, side)));
        }
        return changes;
    }

    private Step none(Scorecard card, Side side) {
        int rank = Supposed.rank(card);
        int worst = rulebook.bands(card.scheme().value().code(), card.period().lastDay()).size();
        boolean end = rank == (side == Side.BETTER ? 1 : worst);
        Step step =
                end
                        ? Step.about(Kind.COMPUTED, "nearest-end-of-grades")
                        : Step.about(Kind.COMPUTED, "nearest-no-single-line");
        return step.with("side", side.word());
    }

    /** As many digits as are told; dots stand for what is cut off. */
    private static String told(Exact number) {
        BigDecimal cut = number.rounded(TOLD_DECIMALS, RoundingMode.DOWN);
        boolean whole = Exact.of(cut).equals(number);
        return whole ? number.written() : cut.toPlainString() + "…";
    }

    private static Step step(Change change) {
        Step step =
                change.aboveWhole()
                        ? Step.about(Kind.COMPUTED, "nearest-change-above-whole")
                        : Step.about(Kind.COMPUTED, "nearest-change");
        return step.with("side", change.side().word())
                .with("indicator", change.line().indicator().id())
                .with("name", change.line().indicator().name())
                .with("unit", change.line().indicator().unit().word())
                .with("from", change.from())
                .with("to", change.to())
                .with("exact", told(change.exact()))
                .with("grade", change.grade().value().grade())
                .with("composite", told(change.composite()))
                .by(change.grade().because());
    }

    private List<Notice> notices(EvaluationRun run, Evaluator.Request request) {
        List<Claim> claims = Claim.of(run.scorecards());
        OutOfTime time = new OutOfTime(rulebook);
        List<Notice> notices = new ArrayList<>(new TwiceUsed(claims).notices());
        notices.addAll(time.recordedLate(claims));
        List<Activity> seen =
                request.known().rows().stream().filter(run.viewpoint()::sees).toList();
        notices.addAll(time.outsideYear(run.scorecards(), linesOfOtherYears(run, request), seen));
        LoweredTargets lowered = new LoweredTargets(rulebook, versions);
        run.scorecards().forEach(card -> notices.addAll(lowered.notices(card.contract())));
        return notices;
    }

    private static Set<String> linesOfOtherYears(EvaluationRun run, Evaluator.Request request) {
        String year = run.period().map(Evaluator::yearOf).orElse("");
        return request.contracts().stream()
                .filter(contract -> !contract.financialYear().equals(year))
                .map(PerformanceContract::listIndicators)
                .flatMap(List::stream)
                .flatMap(
                        indicator ->
                                Stream.concat(
                                        Stream.of(indicator.id()),
                                        indicator.subIndicators().stream().map(SubIndicator::id)))
                .collect(Collectors.toSet());
    }
}
