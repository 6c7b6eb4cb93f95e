package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Delivery;
import ke.mizani.store.Imports;
import ke.mizani.store.Job;

/** Where files are handed in: taken in at once, or in their turn if they are large. */
@ApplicationScoped
public class SubmissionDesk {

    private final ActivityLedger ledger;
    private final Imports imports;
    private final JobRunner runner;
    private final LoadedRulebooks rulebooks;
    private final Settings settings;

    SubmissionDesk(
            ActivityLedger ledger,
            Imports imports,
            JobRunner runner,
            LoadedRulebooks rulebooks,
            Settings settings) {
        this.ledger = ledger;
        this.imports = imports;
        this.runner = runner;
        this.rulebooks = rulebooks;
        this.settings = settings;
    }

    /** Whether a file is so large that it is taken in in its turn. */
    public boolean isLarge(Delivery delivery) {
        return delivery.length() > settings.largestAtOnce();
    }

    /**
     * Takes a file in at once.
     *
     * @param key under which the same request again has the same answer
     * @throws ke.mizani.store.NotSubmitted if it cannot be taken at all
     * @throws ke.mizani.store.RequestKey.UsedOtherwise if the key was for another request
     */
    public ActivityLedger.Taken take(Delivery delivery, String by, Optional<String> key) {
        return ledger.submit(
                delivery,
                rulebooks.published(),
                settings.submissionLimits(),
                by,
                key.map(text -> delivery.key(text, "submission")));
    }

    /**
     * Asks that a file be taken in in its turn.
     *
     * @param key under which the same request again is the same work
     * @throws ke.mizani.store.RequestKey.UsedOtherwise if the key was for another request
     */
    public Job ask(Delivery delivery, String by, Optional<String> key) {
        Job job = imports.ask(by, delivery, key.map(text -> delivery.key(text, "import")));
        runner.wake();
        return job;
    }
}
