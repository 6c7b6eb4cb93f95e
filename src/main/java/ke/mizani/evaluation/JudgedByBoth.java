package ke.mizani.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.IndexNode;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Judges records by two rulebooks, and by the newer one without some edits.
 *
 * @param records what is judged
 * @param renamed the name of a timeline in the newer rulebook by that in the older, where it is
 *     another
 */
record JudgedByBoth(ImpactRecords records, Map<String, String> renamed) {

    /** A run, and the verdicts on it. */
    record Judged(EvaluationRun run, Verdicts verdicts) {}

    Judged by(Rulebook rulebook) {
        Rulebook read = records.read(rulebook);
        EvaluationRun run = new Evaluator(read).evaluate(records.by(read));
        return new Judged(run, verdicts(run, read, Set.of(Kind.values())));
    }

    /**
     * What is said by a rulebook that differs from one with known verdicts in a few edits only.
     *
     * @param kinds the sorts of verdict that are asked for
     */
    Map<Subject, Object> by(
            Rulebook variant, Set<RulebookEdit> edits, Judged usual, Set<Kind> kinds) {
        Rulebook read = records.read(variant);
        EvaluationRun run = new AffectedRun(records, usual.run()).by(read, edits);
        boolean people = edits.stream().anyMatch(TouchedKinds.by(Kind.COMPETENCY));
        Set<Kind> asked = new HashSet<>(kinds);
        asked.removeIf(kind -> kind == Kind.COMPETENCY && !people);
        Verdicts verdicts = verdicts(run, read, asked);
        return people ? verdicts.said() : verdicts.withCompetencies(usual.verdicts()).said();
    }

    private Verdicts verdicts(EvaluationRun run, Rulebook rulebook, Set<Kind> kinds) {
        return new Verdicts(
                Verdicts.duties(run.findings(), renamed),
                Verdicts.contracts(run.scorecards()),
                Verdicts.recommendations(
                        kinds.contains(Kind.RECOMMENDATION)
                                ? Recommended.after(run, rulebook, records.by(rulebook))
                                : List.of()),
                Verdicts.indices(kinds.contains(Kind.INDEX) ? indices(run, rulebook) : List.of()),
                Verdicts.competencies(
                        kinds.contains(Kind.COMPETENCY) ? competencies(rulebook) : List.of()));
    }

    /** None without contracts, or where the tables do not say how an index is made of them. */
    private static List<IndexNode> indices(EvaluationRun run, Rulebook rulebook) {
        if (run.scorecards().isEmpty()) {
            return List.of();
        }
        try {
            return new IndexCheck(rulebook, run.period().orElseThrow()).of(run.scorecards()).all();
        } catch (NoSingleRow | IndexWithoutWeight none) {
            return List.of();
        }
    }

    private List<CompetencyFinding> competencies(Rulebook rulebook) {
        Optional<CompetencyRecords> people = records.people();
        return people.map(
                        found ->
                                new CompetencyCheck(rulebook, records.viewpoint())
                                        .check(found)
                                        .findings())
                .orElse(List.of());
    }
}
