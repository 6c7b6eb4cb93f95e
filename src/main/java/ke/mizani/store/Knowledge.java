package ke.mizani.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.NotEvaluated.Code;
import ke.mizani.evaluation.Viewpoint;

/** What the store held at a moment: submissions, and the rulebook published then. */
public final class Knowledge {

    private final Instant moment;
    private final long position;
    private final Optional<String> rulebook;

    private Knowledge(Store store, Instant moment) {
        this.moment = moment;
        position = new ActivityLedger(store).positionAt(moment);
        rulebook = new RulebookArchive(store).publishedAt(moment).map(Publication::hash);
    }

    /** At the end of the day of knowledge, where the office is; without one, now. */
    public static Knowledge of(Store store, Viewpoint viewpoint) {
        return new Knowledge(
                store,
                viewpoint
                        .knownAsOf()
                        .map(day -> endOf(day, store))
                        .orElseGet(store.clock()::instant));
    }

    private static Instant endOf(LocalDate day, Store store) {
        return day.plusDays(1).atStartOfDay(store.clock().getZone()).toInstant().minusNanos(1000);
    }

    /** The position of the activity ledger; empty if nothing was submitted. */
    public Optional<Long> findPosition() {
        return position == 0 ? Optional.empty() : Optional.of(position);
    }

    /**
     * The position of the activity ledger.
     *
     * @throws NotEvaluated if nothing was submitted
     */
    public long position() {
        return findPosition()
                .orElseThrow(() -> missing(Code.NO_SUBMISSIONS, "nothing was submitted by "));
    }

    /** The hash of the rulebook; empty if none was published. */
    public Optional<String> findRulebook() {
        return rulebook;
    }

    /**
     * The hash of the rulebook.
     *
     * @throws NotEvaluated if none was published
     */
    public String rulebook() {
        return rulebook.orElseThrow(
                () -> missing(Code.NO_PUBLISHED_RULEBOOK, "none was published by "));
    }

    /** Whether what came at a moment had come by then. */
    boolean includes(Instant other) {
        return !other.isAfter(moment);
    }

    private NotEvaluated missing(Code code, String what) {
        return new NotEvaluated(code, what + moment);
    }
}
