package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ke.mizani.contract.Holder;
import ke.mizani.evaluation.BoundaryRadar;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.OfficersTogether;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.NearLimit;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.GradeLimit;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;

/**
 * The scores and indices of a run for whoever asks: of officers only the own ones, and everybody's
 * for those who may see them. Whose were shown is logged.
 */
@RequestScoped
public class ScoreAccess {

    private final RunArchive archive;
    private final RunSearch search;
    private final LoadedRulebooks rulebooks;
    private final Caller caller;
    private final Settings settings;

    ScoreAccess(
            RunArchive archive,
            RunSearch search,
            LoadedRulebooks rulebooks,
            Caller caller,
            Settings settings) {
        this.archive = archive;
        this.search = search;
        this.rulebooks = rulebooks;
        this.caller = caller;
        this.settings = settings;
    }

    /**
     * Scores of a run.
     *
     * @param all every scorecard: to be counted, never to be told of one by one
     * @param shown those that the caller may see
     */
    public record Scores(ArchivedRun run, List<Scorecard> all, List<Scorecard> shown) {

        /** Of how many officers the scores are only counted. */
        public int hidden() {
            return all.size() - shown.size();
        }
    }

    /** The latest of these runs for each period, the last period first. */
    public Map<String, Long> periods(RunResult.Kind kind) {
        return search.latestByPeriod(kind);
    }

    /**
     * A run.
     *
     * @param asked its number; empty: the latest over what was handed in, of the last period
     * @return empty if there is none of that kind
     */
    public Optional<ArchivedRun> run(RunResult.Kind kind, Optional<Long> asked) {
        return asked.or(() -> periods(kind).values().stream().findFirst())
                .flatMap(archive::find)
                .filter(run -> run.request().kind() == kind);
    }

    /** Whether somebody's scores may be shown to the caller. */
    public boolean shows(String person) {
        return person.equals(caller.code()) || caller.may("scorecard:read-all");
    }

    private boolean shows(Scorecard card) {
        return holder(card).person().filter(Predicate.not(this::shows)).isEmpty();
    }

    private static Holder holder(Scorecard card) {
        return card.contract().holder();
    }

    /** The scores of a run over contracts. */
    public Scores scores(ArchivedRun run) {
        List<Scorecard> all = all(run);
        List<String> persons =
                all.stream()
                        .filter(this::shows)
                        .flatMap(card -> holder(card).person().stream())
                        .toList();
        return archive.part(
                run,
                caller.code(),
                persons,
                result -> new Scores(run, all, all.stream().filter(this::shows).toList()));
    }

    /** Nobody's record is given by this: what is shown of it is read for those it is about. */
    private List<Scorecard> all(ArchivedRun run) {
        return archive.part(run, caller.code(), List.of(), result -> result.run().scorecards());
    }

    /** How near to a limit is near if nobody says otherwise, in the units of the scheme. */
    public BigDecimal usualDistance() {
        return settings.nearLimit();
    }

    /** The scorecards within a distance of a limit between two grades, the nearest first. */
    public List<NearLimit> near(Scores scores, BigDecimal distance) {
        return new BoundaryRadar(rulebook(scores.run())).within(distance, scores.all());
    }

    /** The limits between the grades of the scheme of a scorecard, by the rulebook of its run. */
    public List<GradeLimit> limits(ArchivedRun run, Scorecard card) {
        return rulebook(run).limits(card.scheme().value().code(), card.period().lastDay());
    }

    private Rulebook rulebook(ArchivedRun run) {
        return rulebooks.version(run.request().rulebook());
    }

    /** The indices of a run; the officers that the caller may not see are one part together. */
    public IndexRun index(ArchivedRun run) {
        IndexRun shown =
                archive.part(
                        run,
                        caller.code(),
                        List.of(),
                        result -> new OfficersTogether(this::shows).of(indices(result)));
        List<String> persons =
                shown.now().officers().stream()
                        .map(IndexNode::holder)
                        .map(IndexNode.Holder::code)
                        .toList();
        return archive.part(run, caller.code(), persons, result -> shown);
    }

    private static IndexRun indices(RunResult result) {
        if (result instanceof RunResult.Indices indices) {
            return indices.index();
        }
        throw new IllegalArgumentException("a run of " + result.kind());
    }
}
