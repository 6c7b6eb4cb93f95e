package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.LoadedRulebooks;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.GradeLimit;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;

/** The scorecard of a contract that a page is about. */
@RequestScoped
class Scored {

    private final ContractDesk desk;
    private final RunSearch search;
    private final LoadedRulebooks rulebooks;
    private final Caller caller;

    Scored(ContractDesk desk, RunSearch search, LoadedRulebooks rulebooks, Caller caller) {
        this.desk = desk;
        this.search = search;
        this.rulebooks = rulebooks;
        this.caller = caller;
    }

    /**
     * A scorecard with what follows it.
     *
     * @param run number of the evaluation
     * @param confirmed whether its category takes effect
     */
    record Found(long run, ReviewedRun reviewed, boolean confirmed) {

        /** Empty if the run did not look for it. */
        Optional<FollowUp> followUp() {
            return reviewed.followUps().stream().findFirst();
        }

        Scorecard card() {
            return reviewed.run().scorecards().get(0);
        }
    }

    /**
     * The one of a run; if none is asked for, the one that takes effect, was moderated, or is the
     * newest.
     *
     * @throws NotFoundException if there is none
     */
    Found of(ContractRecord contract, Optional<Long> asked) {
        return find(contract, asked)
                .orElseThrow(() -> new NotFoundException("no scorecard of " + contract.id()));
    }

    /** The same; empty if there is none. */
    Optional<Found> find(ContractRecord contract, Optional<Long> asked) {
        return asked.or(() -> contract.category().map(Category::run))
                .or(contract::moderated)
                .or(() -> search.latest(RunResult.Kind.EVALUATE))
                .flatMap(run -> found(contract, run));
    }

    private Optional<Found> found(ContractRecord contract, long run) {
        boolean confirmed =
                contract.category().filter(category -> category.run() == run).isPresent();
        return desk.runs()
                .about(caller.code(), run, contract.last())
                .map(reviewed -> new Found(run, reviewed, confirmed));
    }

    /** The limits between the grades of the scheme of a scorecard, by the rulebook of its run. */
    List<GradeLimit> limits(Found found) {
        return rulebooks
                .version(found.reviewed().run().rulebookHash())
                .limits(found.card().scheme().value().code(), found.card().period().lastDay());
    }
}
