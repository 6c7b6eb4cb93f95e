package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.Matter;
import ke.mizani.finding.Finding;
import ke.mizani.rulebook.RowChange.Kind;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Evaluates the records by a rulebook that differs in a few edits only, and takes over what these
 * cannot touch.
 *
 * @param records what is evaluated
 * @param usual the run by the rulebook with the edits
 */
record AffectedRun(ImpactRecords records, EvaluationRun usual) {

    private static final String TIMELINES = "timelines";
    private static final String TYPES = "Matter types";

    EvaluationRun by(Rulebook variant, Set<RulebookEdit> edits) {
        if (edits.stream().allMatch(TouchedKinds.besideContracts())) {
            return usual;
        }
        Evaluator.Request request = records.by(variant);
        if (edits.stream().allMatch(TouchedKinds.in(TouchedKinds.SCORING))) {
            return new Evaluator(variant).scored(request, usual, usual.findings());
        }
        Optional<Set<String>> types = records.recurrence().isEmpty() ? types(edits) : none();
        return types.map(touched -> ofTypes(variant, request, touched))
                .orElseGet(() -> new Evaluator(variant).evaluate(request));
    }

    private static Optional<Set<String>> none() {
        return Optional.empty();
    }

    /** The kinds of matter that edits of cells in the timelines can touch; empty: perhaps all. */
    private static Optional<Set<String>> types(Set<RulebookEdit> edits) {
        Set<String> types = new HashSet<>();
        for (RulebookEdit edit : edits) {
            if (!edit.isIn(TIMELINES) || edit.row().kind() != Kind.CHANGED) {
                return Optional.empty();
            }
            edit.row().before().ifPresent(row -> types.addAll(typesOf(row)));
            edit.row().after().ifPresent(row -> types.addAll(typesOf(row)));
        }
        return Optional.of(types);
    }

    private static List<String> typesOf(RowVersion row) {
        return List.of(row.value(TYPES).split("\\|", -1));
    }

    private EvaluationRun ofTypes(Rulebook variant, Evaluator.Request request, Set<String> types) {
        List<Finding> findings = new ArrayList<>();
        usual.findings().stream()
                .filter(finding -> !types.contains(finding.matterType()))
                .forEach(findings::add);
        new Evaluator(variant)
                .duties(request, matter -> concerns(matter, types)).stream()
                        .filter(finding -> types.contains(finding.matterType()))
                        .forEach(findings::add);
        return new Evaluator(variant).scored(request, usual, findings);
    }

    /** Sittings held are counted for all matters, wherever they are recorded. */
    private static boolean concerns(Matter matter, Set<String> types) {
        return types.contains(matter.type())
                || matter.activities().stream()
                        .anyMatch(
                                row ->
                                        row.event()
                                                .filter(TimelineCheck.SITTING_HELD::equals)
                                                .isPresent());
    }
}
