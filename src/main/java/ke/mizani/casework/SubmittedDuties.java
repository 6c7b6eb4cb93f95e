package ke.mizani.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ke.mizani.calendar.Window;
import ke.mizani.evaluation.Evaluation;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Knowledge;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;

/** Judges what was submitted by the published rulebook, as it stands at the end of a day. */
public final class SubmittedDuties {

    private final Store store;
    private final RunArchive archive;
    private final Span span;
    private Optional<Judged> last = Optional.empty();

    /**
     * @param archive keeps the run of a day if something rests on it
     * @param span from when to when is looked
     */
    public SubmittedDuties(Store store, RunArchive archive, Span span) {
        this.store = store;
        this.archive = archive;
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

    /** The verdicts, which are the same as long as the request is. */
    private record Judged(RunRequest request, DueDuties duties) {}

    /**
     * The verdicts of a day; empty if nothing was submitted by its end. Asked again they are made
     * again only if something was submitted or published meanwhile.
     */
    public synchronized Optional<DueDuties> on(LocalDate day) {
        Viewpoint viewpoint = new Viewpoint(day, Optional.of(day));
        Knowledge known = Knowledge.of(store, viewpoint);
        return known.findPosition()
                .flatMap(
                        position ->
                                known.findRulebook()
                                        .map(rulebook -> request(viewpoint, rulebook, position)))
                .map(this::duties);
    }

    private RunRequest request(Viewpoint viewpoint, String rulebook, long position) {
        return new RunRequest(
                RunResult.Kind.CHECK,
                viewpoint,
                Map.of(),
                rulebook,
                List.of(),
                Optional.of(position),
                Optional.empty(),
                span.recurring(viewpoint.asOf()));
    }

    private DueDuties duties(RunRequest request) {
        Judged now =
                last.filter(before -> before.request().equals(request))
                        .orElseGet(() -> new Judged(request, judged(request)));
        last = Optional.of(now);
        return now.duties();
    }

    private Rulebook rulebook(String hash) {
        return last.map(before -> before.duties().rulebook())
                .filter(ready -> ready.hash().equals(hash))
                .orElseGet(() -> new RulebookArchive(store).load(hash));
    }

    private DueDuties judged(RunRequest request) {
        Rulebook rulebook = rulebook(request.rulebook());
        Evaluation evaluation =
                new Evaluation(rulebook, request.viewpoint(), request.recurrence(), Watch.NOBODY);
        Recorded recorded = new ActivityLedger(store).recorded(request.ledger().orElseThrow());
        EvaluationRun run = new Evaluator(rulebook).evaluate(evaluation.request(recorded));
        return new DueDuties(run, rulebook, span.since(), new Once(() -> kept(request, run)));
    }

    private long kept(RunRequest request, EvaluationRun run) {
        return archive.keep(
                        BreachCase.APPLICATION,
                        new RunArchive.Evaluated(request, new RunResult.Duties(run), List.of()))
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
