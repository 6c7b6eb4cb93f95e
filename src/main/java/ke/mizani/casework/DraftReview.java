package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.RowChange;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.rulebook.TableProblem.Level;

/** What is found of a draft, and the steps that say that it was seen. */
@ApplicationScoped
public class DraftReview {

    private static final int MOST = 4;

    private final RulebookDesk desk;
    private final Casework casework;
    private final Map<String, RulesCheck> checks = new Latest<>();
    private final Map<String, RulebookDifference> differences = new Latest<>();

    /** What was found of those that were looked at last. */
    private static final class Latest<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    }

    @Inject
    public DraftReview(RulebookDesk desk, Casework casework) {
        this.desk = desk;
        this.casework = casework;
    }

    /** What was read and found in its workbooks: as it was found before, if they are the same. */
    public synchronized RulesCheck check(Draft draft) {
        return checks.computeIfAbsent(
                draft.hash().orElse(draft.base()), hash -> RulesCheck.of(desk.source(draft)));
    }

    /**
     * It was checked, and nothing must be mended.
     *
     * @throws DraftRefused if something must
     */
    public Draft checked(String actor, Draft draft, int version) {
        RulesCheck check = check(draft);
        if (!check.isSound()) {
            throw new DraftRefused(DraftRefused.Code.FAULTY, String.valueOf(toMend(check)));
        }
        int rows = check.cells().sheets().stream().mapToInt(sheet -> sheet.read()).sum();
        return take(
                draft,
                version,
                new Step(
                        actor,
                        RulebookPublication.CHECKED,
                        Map.of(
                                "draft", draft.hash().orElse(""),
                                "rows", String.valueOf(rows),
                                "please-look", String.valueOf(count(check, Level.PLEASE_LOOK)),
                                "tests", String.valueOf(check.tests().size()))));
    }

    /** How many things must be mended. */
    public static long toMend(RulesCheck check) {
        return count(check, Level.MUST_FIX) + check.failures().size();
    }

    private static long count(RulesCheck check, Level level) {
        return check.problems().stream().filter(p -> p.level() == level).count()
                + check.findings().stream().filter(f -> f.level() == level).count();
    }

    /**
     * What differs between it and the version that it was made from.
     *
     * @throws ke.mizani.rulebook.RulebookRefused if its workbooks have faults
     */
    public synchronized RulebookDifference difference(Draft draft) {
        return differences.computeIfAbsent(
                draft.base() + " " + draft.hash().orElse(draft.base()),
                hashes ->
                        RulebookDifference.between(
                                RulebookVersion.read(desk.base(draft)),
                                RulebookVersion.read(desk.source(draft))));
    }

    /**
     * The difference was seen, against the version that is still the last one.
     *
     * @throws DraftRefused if another was published meanwhile
     */
    public Draft compared(String actor, Draft draft, int version) {
        mustRestOnTheLast(draft);
        RulebookDifference difference = difference(draft);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("draft", draft.hash().orElse(""));
        facts.put("base", draft.base());
        for (RowChange.Kind kind : RowChange.Kind.values()) {
            facts.put(kind.word(), String.valueOf(difference.rows(kind).size()));
        }
        return take(draft, version, new Step(actor, RulebookPublication.COMPARED, facts));
    }

    /**
     * Something was found of its workbooks. If they have changed meanwhile, or it is not its turn,
     * the step is not taken.
     *
     * @param hash names the workbooks of which it was found
     * @param step tested or weighed
     * @param facts what came of it
     */
    public void found(
            String actor, long number, String hash, String step, Map<String, String> facts) {
        Draft draft = desk.get(number);
        if (draft.hash().filter(hash::equals).isPresent() && draft.awaits(step)) {
            found(actor, draft, step, facts);
        }
    }

    /** Whatever else was done meanwhile, if only the workbooks are the same. */
    Draft found(String actor, Draft draft, String step, Map<String, String> facts) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        all.put("draft", draft.hash().orElse(""));
        casework.take(draft.number(), Optional.empty(), new Step(actor, step, all));
        return desk.get(draft.number());
    }

    void mustRestOnTheLast(Draft draft) {
        if (desk.hasMoved(draft)) {
            throw new DraftRefused(DraftRefused.Code.BASE_HAS_MOVED, desk.last());
        }
    }

    private Draft take(Draft draft, int version, Step step) {
        casework.take(draft.number(), Optional.of(version), step);
        return desk.get(draft.number());
    }
}
