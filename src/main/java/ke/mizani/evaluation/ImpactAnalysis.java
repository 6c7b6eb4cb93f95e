package ke.mizani.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Impact.Move;
import ke.mizani.evaluation.JudgedByBoth.Judged;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.RowChange;
import ke.mizani.rulebook.RulebookEdit;
import ke.mizani.rulebook.RulebookVariants;

/** Evaluates the same records by two rulebooks, and finds which cells make the difference. */
public final class ImpactAnalysis {

    /** The evaluations by both come before the causes. */
    private static final int JUDGED = 2;

    private final RulebookVariants variants;
    private final ImpactRecords records;
    private final JudgedByBoth judging;

    public ImpactAnalysis(RulebookVariants variants, ImpactRecords records) {
        this.variants = variants;
        this.records = records;
        judging = new JudgedByBoth(records, renamed(variants));
    }

    private static Map<String, String> renamed(RulebookVariants variants) {
        return variants.difference().rows(RowChange.Kind.RENAMED).stream()
                .filter(change -> change.row().sheet().equals("timelines"))
                .collect(
                        Collectors.toMap(
                                change -> change.cells().get(0).before(),
                                change -> change.cells().get(0).after()));
    }

    /**
     * Evaluates by both, and takes edits back for every verdict that changes.
     *
     * @throws NoSingleRow if the tables of one of the two have no row, or two, where one is due
     */
    public Impact impact() {
        return impact(Watch.NOBODY);
    }

    /**
     * The same, followed by somebody: told of both evaluations, then of each verdict that changes.
     *
     * @throws Watch.Stopped if who watches stops it
     */
    public Impact impact(Watch watch) {
        watch.come(0, 0);
        Judged after = judging.by(variants.after());
        watch.come(1, 0);
        Verdicts was = judging.by(variants.before()).verdicts();
        Verdicts is = after.verdicts();
        Map<Subject, Cause> causes = causes(was, is, after, watch);
        return new Impact(
                variants.difference(),
                after.run(),
                records.readings(),
                changes(causes, was.duties(), is.duties(), Moves::duty),
                changes(causes, was.contracts(), is.contracts(), Moves::contract),
                changes(
                        causes,
                        was.recommendations(),
                        is.recommendations(),
                        (one, other) -> Move.OTHERWISE),
                changes(causes, was.indices(), is.indices(), Moves::index),
                changes(causes, was.competencies(), is.competencies(), Moves::competency),
                VerdictWords.flows(was, is));
    }

    private Map<Subject, Cause> causes(Verdicts was, Verdicts is, Judged after, Watch watch) {
        List<Subject> changed = was.differing(is);
        Set<Kind> kinds = changed.stream().map(Subject::kind).collect(Collectors.toSet());
        Map<Set<RulebookEdit>, Optional<Map<Subject, Object>>> runs = new HashMap<>();
        CauseSearch search =
                new CauseSearch(
                        variants.difference().edits(),
                        edits -> runs.computeIfAbsent(edits, e -> without(e, after, kinds)));
        RestsOn rows = new RestsOn(was, is, changed);
        Map<Subject, Object> old = was.said();
        Map<Subject, Cause> causes = new LinkedHashMap<>();
        for (Subject subject : changed) {
            watch.come(JUDGED + causes.size(), JUDGED + changed.size());
            causes.put(
                    subject,
                    search.of(
                            subject,
                            Optional.ofNullable(old.get(subject)),
                            edit -> rows.touches(subject, edit)));
        }
        return causes;
    }

    /**
     * Nothing if the rulebook without these edits is none, or does not answer all that is asked.
     */
    private Optional<Map<Subject, Object>> without(
            Set<RulebookEdit> edits, Judged after, Set<Kind> kinds) {
        try {
            return variants.without(edits).map(variant -> judging.by(variant, edits, after, kinds));
        } catch (NoSingleRow uncovered) {
            return Optional.empty();
        }
    }

    private static <T> List<Change<T>> changes(
            Map<Subject, Cause> causes,
            Map<Subject, T> was,
            Map<Subject, T> is,
            BiFunction<Optional<T>, Optional<T>, Move> move) {
        Function<Map.Entry<Subject, Cause>, Change<T>> change =
                entry -> {
                    Optional<T> before = Optional.ofNullable(was.get(entry.getKey()));
                    Optional<T> after = Optional.ofNullable(is.get(entry.getKey()));
                    return new Change<>(
                            entry.getKey(),
                            before,
                            after,
                            move.apply(before, after),
                            entry.getValue());
                };
        return causes.entrySet().stream()
                .filter(entry -> was.containsKey(entry.getKey()) || is.containsKey(entry.getKey()))
                .map(change)
                .toList();
    }
}
