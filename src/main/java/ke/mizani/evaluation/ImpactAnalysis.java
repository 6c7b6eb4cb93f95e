package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.RowChange;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookEdit;
import ke.mizani.rulebook.RulebookVariants;

/** Evaluates the same records by two rulebooks, and finds which cells make the difference. */
public final class ImpactAnalysis {

    /** The verdict of what one of the rulebooks does not judge. */
    public static final String NOT_JUDGED = "not-judged";

    /** The grade of what was judged and got none. */
    public static final String NO_GRADE = "no-grade";

    private static final String TIMELINES = "timelines";

    /**
     * The records evaluated.
     *
     * @param activities what happened
     * @param contracts what was promised; may be empty
     * @param period the period to score; empty: no contract is scored
     * @param viewpoint the day looked at and the knowledge used
     * @param inputDigests the digests of the files these come from
     * @param recurrence the recurring duties looked for; empty: only what is recorded
     */
    public record Records(
            Activities activities,
            List<ContractFile> contracts,
            Optional<NamedPeriod> period,
            Viewpoint viewpoint,
            List<String> inputDigests,
            Optional<Recurrence> recurrence) {

        public Records {
            contracts = List.copyOf(contracts);
            inputDigests = List.copyOf(inputDigests);
        }

        /** The request to a rulebook, with its readings and the contracts that it takes. */
        Evaluator.Request by(Rulebook rulebook) {
            List<ContractFile> taken =
                    period.map(p -> new ContractReferences(rulebook, p).checked(contracts))
                            .orElse(List.of());
            return new Evaluator.Request(
                    activities,
                    taken.stream().flatMap(file -> file.contract().stream()).toList(),
                    period,
                    rulebook.readings().value(),
                    viewpoint,
                    inputDigests,
                    recurrence);
        }
    }

    private final RulebookVariants variants;
    private final Records records;
    private final Map<String, String> renamed;
    private final Map<Set<RulebookEdit>, Optional<Verdicts>> runs = new HashMap<>();

    public ImpactAnalysis(RulebookVariants variants, Records records) {
        this.variants = variants;
        this.records = records;
        renamed =
                variants.difference().rows(RowChange.Kind.RENAMED).stream()
                        .filter(change -> change.row().sheet().equals(TIMELINES))
                        .collect(
                                Collectors.toMap(
                                        change -> change.cells().get(0).before(),
                                        change -> change.cells().get(0).after()));
    }

    /**
     * Evaluates by both, and takes edits back one by one for every verdict that changes.
     *
     * @throws NoSingleRow if the tables of one of the two have no row, or two, where one is due
     */
    public Impact impact() {
        EvaluationRun before = run(variants.before());
        EvaluationRun after = run(variants.after());
        Verdicts was = verdicts(before);
        Verdicts is = verdicts(after);
        AffectedRun affected = new AffectedRun(records, after);
        CauseSearch search =
                new CauseSearch(
                        variants.difference().edits(),
                        edits -> runs.computeIfAbsent(edits, taken -> without(taken, affected)));
        List<Impact.DutyChange> duties = new ArrayList<>();
        List<Impact.ContractChange> contracts = new ArrayList<>();
        List<Subject> changed =
                was.with(is).stream()
                        .filter(subject -> !was.said(subject).equals(is.said(subject)))
                        .toList();
        RestsOn rows = new RestsOn(was, is, changed);
        for (Subject subject : changed) {
            Cause cause =
                    search.of(subject, was.said(subject), edit -> rows.touches(subject, edit));
            if (subject.duty().isEmpty()) {
                contracts.add(
                        new Impact.ContractChange(
                                subject,
                                Optional.ofNullable(was.contracts().get(subject)),
                                Optional.ofNullable(is.contracts().get(subject)),
                                cause));
            } else {
                duties.add(
                        new Impact.DutyChange(
                                subject,
                                Optional.ofNullable(was.duties().get(subject)),
                                Optional.ofNullable(is.duties().get(subject)),
                                cause));
            }
        }
        return new Impact(
                variants.difference(),
                before,
                after,
                duties,
                contracts,
                flow(was.duties(), is.duties(), finding -> finding.status().word()),
                flow(was.contracts(), is.contracts(), ImpactAnalysis::grade));
    }

    private EvaluationRun run(Rulebook rulebook) {
        return new Evaluator(rulebook).evaluate(records.by(rulebook));
    }

    private Verdicts verdicts(EvaluationRun run) {
        return Verdicts.of(run.findings(), run.scorecards(), renamed);
    }

    /**
     * Nothing if the rulebook without these edits is none, or does not answer all that is asked.
     */
    private Optional<Verdicts> without(Set<RulebookEdit> edits, AffectedRun affected) {
        try {
            return variants.without(edits).map(variant -> verdicts(affected.by(variant, edits)));
        } catch (NoSingleRow uncovered) {
            return Optional.empty();
        }
    }

    private static String grade(Scorecard card) {
        return card.grade()
                .map(band -> band.value().grade() + " (" + band.value().scheme() + ")")
                .orElse(NO_GRADE);
    }

    private static <T> Flow flow(
            Map<Subject, T> was, Map<Subject, T> is, Function<T, String> verdict) {
        Flow flow = Flow.none();
        List<Subject> all =
                Stream.concat(was.keySet().stream(), is.keySet().stream()).distinct().toList();
        for (Subject subject : all) {
            flow = flow.and(word(was.get(subject), verdict), word(is.get(subject), verdict));
        }
        return flow;
    }

    private static <T> String word(
            @org.jspecify.annotations.Nullable T judged, Function<T, String> verdict) {
        return Optional.ofNullable(judged).map(verdict).orElse(NOT_JUDGED);
    }
}
