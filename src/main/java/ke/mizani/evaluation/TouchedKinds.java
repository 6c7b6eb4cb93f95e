package ke.mizani.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.rulebook.RulebookEdit;

/** Which verdicts the rows of a sheet can touch; those of no other sheet are looked at first. */
final class TouchedKinds {

    /** The sheets by which contracts are scored, of which no duty knows. */
    static final Set<String> SCORING = Set.of("schemes", "formulas", "bands", "parts");

    private static final Set<String> DUTIES =
            Set.of(
                    "timelines",
                    "events",
                    "matter-types",
                    "holidays",
                    "sittings",
                    "interpretations");
    private static final Set<String> CONTRACTS =
            union(List.of(DUTIES, SCORING, Set.of("indicators", "objectives")));
    private static final Set<String> RECOMMENDATIONS = Set.of("consequences");
    private static final Set<String> INDICES =
            Set.of("index-versions", "index-levels", "view-weights", "index-roles", "index-aims");
    private static final Set<String> COMPETENCIES =
            Set.of("competencies", "proficiency-levels", "requirements", "courses");

    private static final Map<Kind, Set<String>> SHEETS =
            Map.of(
                    Kind.DUTY, DUTIES,
                    Kind.CONTRACT, CONTRACTS,
                    Kind.RECOMMENDATION, union(List.of(CONTRACTS, RECOMMENDATIONS)),
                    Kind.INDEX, union(List.of(CONTRACTS, INDICES)),
                    Kind.COMPETENCY, COMPETENCIES);

    private TouchedKinds() {}

    private static Set<String> union(List<Set<String>> sheets) {
        return sheets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The edits in sheets that can touch verdicts of that sort. */
    static Predicate<RulebookEdit> by(Kind kind) {
        return in(SHEETS.getOrDefault(kind, Set.of()));
    }

    /** The edits that leave every duty and every score as it is. */
    static Predicate<RulebookEdit> besideContracts() {
        return in(union(List.of(RECOMMENDATIONS, INDICES, COMPETENCIES)));
    }

    /** The edits in one of these sheets. */
    static Predicate<RulebookEdit> in(Set<String> sheets) {
        return edit -> sheets.contains(edit.row().row().sheet());
    }
}
