package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.finding.Scorecard;
import ke.mizani.store.ArchivedRun;

/** Whether the category of a score takes effect, and where its reader finds the scorecard. */
@RequestScoped
class ScoreStanding {

    private final Pages pages;
    private final ContractDesk desk;
    private final ContractAccess contracts;
    private final Caller caller;

    ScoreStanding(Pages pages, ContractDesk desk, ContractAccess contracts, Caller caller) {
        this.pages = pages;
        this.desk = desk;
        this.contracts = contracts;
        this.caller = caller;
    }

    /**
     * What is told of one score.
     *
     * @param path of the scorecard; empty if its reader may not see it, or nobody can
     */
    record Told(String words, boolean confirmed, String path) {}

    Told of(ArchivedRun run, Scorecard card) {
        Optional<ContractRecord> contract = desk.find(card.contract().id());
        Optional<Category> category = contract.flatMap(ContractRecord::category);
        boolean confirmed = category.filter(one -> one.run() == run.number()).isPresent();
        return new Told(
                words(category, confirmed),
                confirmed,
                contract.filter(this::opens).map(one -> path(one.id(), run.number())).orElse(""));
    }

    private boolean opens(ContractRecord contract) {
        return caller.may("contract:read") && contracts.readable(contract.last());
    }

    static String path(String contract, long run) {
        return "/contracts/" + contract + "/scorecard?run=" + run;
    }

    private String words(Optional<Category> category, boolean confirmed) {
        if (confirmed) {
            return pages.words().of("scores-confirmed-by", category.orElseThrow().by());
        }
        return category.map(
                        other ->
                                pages.words()
                                        .of(
                                                "scores-confirmed-other",
                                                other.grade(),
                                                String.valueOf(other.run())))
                .orElseGet(() -> pages.words().of("provisional"));
    }

    /** How many categories of a run take effect. */
    long confirmed(ArchivedRun run, List<Scorecard> cards) {
        return cards.stream()
                .filter(
                        card ->
                                desk.records()
                                        .category(card.contract().id(), run.number())
                                        .isPresent())
                .count();
    }
}
