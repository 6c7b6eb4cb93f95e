package ke.mizani.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ke.mizani.calendar.Window;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;

/** Judges what was submitted by the published rulebook, as it stands at the end of a day. */
public final class SubmittedDuties {

    private final Store store;
    private final RunArchive archive;
    private final ZoneId zone;
    private final Span span;
    private Optional<Judged> last = Optional.empty();

    /**
     * @param archive keeps the run of a day if something rests on it
     * @param span from when to when is looked
     */
    public SubmittedDuties(Store store, RunArchive archive, ZoneId zone, Span span) {
        this.store = store;
        this.archive = archive;
        this.zone = zone;
        this.span = span;
    }

    /**
     * From when to when is looked.
     *
     * @param since what was due earlier opens no case, and recurring duties of the Assembly that
     *     nobody recorded are looked for from then on; empty: any breach opens one, and they are
     *     not
     * @param daysAhead so many days ahead recurring duties are seen coming, from 0
     */
    public record Span(Optional<LocalDate> since, int daysAhead) {

        public Span {
            if (daysAhead < 0) {
                throw new IllegalArgumentException(daysAhead + " days ahead");
            }
        }

        private Optional<Recurrence> recurring(LocalDate day) {
            return since.filter(first -> !first.isAfter(day))
                    .map(
                            first ->
                                    new Recurrence(
                                            new Window(first, day.plusDays(daysAhead)), false));
        }
    }

    /** What is the same as long as these are. */
    private record Basis(LocalDate day, long position, String rulebook) {}

    private record Judged(Basis basis, DueDuties duties) {}

    /**
     * The verdicts of a day; empty if nothing was submitted by its end. Asked again they are made
     * again only if something was submitted or published meanwhile.
     */
    public synchronized Optional<DueDuties> on(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
        long position = new ActivityLedger(store).positionAt(end);
        return position == 0
                ? Optional.empty()
                : new RulebookArchive(store)
                        .publishedAt(end)
                        .map(published -> on(new Basis(day, position, published.hash())));
    }

    private DueDuties on(Basis basis) {
        Judged now =
                last.filter(before -> before.basis().equals(basis))
                        .orElseGet(() -> new Judged(basis, judged(basis)));
        last = Optional.of(now);
        return now.duties();
    }

    private Rulebook rulebook(String hash) {
        return last.map(before -> before.duties().rulebook())
                .filter(ready -> ready.hash().equals(hash))
                .orElseGet(() -> new RulebookArchive(store).load(hash));
    }

    private DueDuties judged(Basis basis) {
        Rulebook rulebook = rulebook(basis.rulebook());
        ActivityLedger ledger = new ActivityLedger(store);
        Evaluator.Request request =
                new Evaluator.Request(
                                ledger.activities(basis.position()),
                                List.of(),
                                Optional.empty(),
                                rulebook.readings().value(),
                                new Viewpoint(basis.day(), Optional.of(basis.day())),
                                List.of(ledger.digest(basis.position())))
                        .lookingFor(span.recurring(basis.day()));
        EvaluationRun run = new Evaluator(rulebook).evaluate(request);
        return new DueDuties(
                run, rulebook, span.since(), new Once(() -> kept(run, rulebook, basis.position())));
    }

    private long kept(EvaluationRun run, Rulebook rulebook, long position) {
        RunResult result = new RunResult.Duties(run);
        RunRequest request =
                RunRequest.of(result, rulebook.interpretations().otherwise(), List.of())
                        .fromLedger(position);
        return archive.keep(
                        BreachCase.APPLICATION,
                        new RunArchive.Evaluated(request, result, List.of()))
                .number();
    }

    /** Keeps a run when it is first asked for. */
    private static final class Once implements DueDuties.Archive {

        private final DueDuties.Archive keeping;
        private OptionalLong known = OptionalLong.empty();

        Once(DueDuties.Archive keeping) {
            this.keeping = keeping;
        }

        @Override
        public synchronized long number() {
            if (known.isEmpty()) {
                known = OptionalLong.of(keeping.number());
            }
            return known.getAsLong();
        }
    }
}
