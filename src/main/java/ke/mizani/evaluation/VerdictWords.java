package ke.mizani.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The word by which each verdict is counted, so that it can be told who went from where to where.
 */
public final class VerdictWords {

    /** The verdict of what one of the rulebooks does not judge. */
    public static final String NOT_JUDGED = "not-judged";

    /** The grade of what was judged and got none, or an index without a value. */
    public static final String NO_GRADE = "no-grade";

    /** The word where nothing is recommended. */
    public static final String NOTHING = "nothing";

    private VerdictWords() {}

    static Map<Kind, Flow> flows(Verdicts was, Verdicts is) {
        Map<Kind, Flow> flows = new LinkedHashMap<>();
        flows.put(Kind.DUTY, flow(was.duties(), is.duties(), found -> found.status().word()));
        flows.put(Kind.CONTRACT, flow(was.contracts(), is.contracts(), VerdictWords::grade));
        flows.put(
                Kind.RECOMMENDATION,
                flow(was.recommendations(), is.recommendations(), VerdictWords::recommended));
        flows.put(Kind.INDEX, flow(was.indices(), is.indices(), VerdictWords::category));
        flows.put(
                Kind.COMPETENCY,
                flow(was.competencies(), is.competencies(), found -> found.verdict().word()));
        return flows;
    }

    private static String grade(Scorecard card) {
        return word(card.grade());
    }

    private static String category(IndexNode node) {
        return word(node.verdict().category());
    }

    private static String word(Optional<Decision<Band>> grade) {
        return grade.map(band -> band.value().grade() + " (" + band.value().scheme() + ")")
                .orElse(NO_GRADE);
    }

    /** The sorts of consequence that are recommended, joined by a plus sign. */
    private static String recommended(Recommended after) {
        Collection<String> kinds =
                after.recommendations().stream()
                        .filter(one -> !one.heldBack())
                        .map(one -> one.consequence().value().kind().word())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return after.obstacle()
                .map(Word::word)
                .orElse(kinds.isEmpty() ? NOTHING : String.join("+", kinds));
    }

    private static <T> Flow flow(
            Map<Subject, T> was, Map<Subject, T> is, Function<T, String> verdict) {
        Set<Subject> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        Flow flow = Flow.none();
        for (Subject subject : all) {
            flow = flow.and(word(was.get(subject), verdict), word(is.get(subject), verdict));
        }
        return flow;
    }

    private static <T> String word(@Nullable T judged, Function<T, String> verdict) {
        return Optional.ofNullable(judged).map(verdict).orElse(NOT_JUDGED);
    }
}
