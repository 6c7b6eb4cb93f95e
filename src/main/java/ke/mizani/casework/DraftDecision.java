package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.CaseFile;
import ke.mizani.store.Publication;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.Store;

/** What people decide about a draft of the rulebook, and about going back to an earlier version. */
@ApplicationScoped
public class DraftDecision {

    private final RulebookDesk desk;
    private final DraftReview review;
    private final Casework casework;
    private final RulebookArchive archive;

    @Inject
    public DraftDecision(RulebookDesk desk, DraftReview review, Casework casework, Store store) {
        this.desk = desk;
        this.review = review;
        this.casework = casework;
        archive = new RulebookArchive(store);
    }

    /** It is handed to a second person. */
    public Draft submit(String actor, Draft draft, int version, String note) {
        review.mustRestOnTheLast(draft);
        return take(
                draft,
                version,
                new Step(actor, RulebookPublication.SUBMITTED, Map.of("note", note)));
    }

    /**
     * Somebody who is none of its authors approves it.
     *
     * @throws StepRefused if it is one of them
     */
    public Draft approve(String actor, Draft draft, int version, String comment) {
        review.mustRestOnTheLast(draft);
        return take(
                draft,
                version,
                new Step(actor, RulebookPublication.APPROVED, Map.of("comment", comment)));
    }

    /** It goes back to its authors. */
    public Draft giveBack(String actor, Draft draft, int version, String reason) {
        return take(
                draft,
                version,
                new Step(actor, RulebookPublication.RETURNED, Map.of("reason", reason)));
    }

    /** It is given up. */
    public Draft withdraw(String actor, Draft draft, int version, String reason) {
        return take(
                draft,
                version,
                new Step(actor, RulebookPublication.WITHDRAWN, Map.of("reason", reason)));
    }

    /**
     * It becomes the published version, in the same moment in which its case ends.
     *
     * @throws StepRefused if it was not approved
     * @throws ke.mizani.store.PublicationRefused if the time line does not allow it
     */
    public Draft publish(String actor, Draft draft, int version, Terms terms) {
        if (!draft.awaits(RulebookPublication.PUBLISHED)) {
            throw new StepRefused(
                    StepRefused.Code.NOT_ITS_TURN,
                    RulebookPublication.PUBLISHED,
                    String.join(", ", draft.file().standing().awaits()));
        }
        RulebookSource source = desk.source(draft);
        String hash = archive.keep(actor, source);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("reason", terms.reason());
        facts.put("from", terms.from().map(Instant::toString).orElse("at once"));
        facts.put("rulebook", hash);
        CaseFile file =
                casework.take(
                        draft.number(),
                        Optional.of(version),
                        new Step(actor, RulebookPublication.PUBLISHED, facts),
                        archive.publishing(hash, draft.base(), terms));
        return desk.get(file.number());
    }

    /**
     * An earlier version becomes the published one again: it was approved when it was published,
     * and who decides is none of its authors.
     *
     * @throws DraftRefused if it is one of them
     * @throws ke.mizani.store.PublicationRefused if the time line does not allow it
     */
    public Publication rollBack(String actor, String hash, Terms terms) {
        boolean author =
                desk.list().stream()
                        .filter(draft -> draft.hash().filter(hash::equals).isPresent())
                        .anyMatch(draft -> draft.authors().contains(actor));
        if (author) {
            throw new DraftRefused(DraftRefused.Code.AUTHOR_OF_IT, actor);
        }
        return archive.publishAgain(actor, hash, terms);
    }

    private Draft take(Draft draft, int version, Step step) {
        casework.take(draft.number(), Optional.of(version), step);
        return desk.get(draft.number());
    }
}
