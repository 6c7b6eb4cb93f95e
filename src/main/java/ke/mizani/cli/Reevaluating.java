package ke.mizani.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookEdit;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;

/**
 * Makes a past evaluation again.
 *
 * @param store where it and its files are kept
 * @param told what is told about them
 */
record Reevaluating(Store store, Told told) {

    /**
     * What came of it.
     *
     * @param records what it was made from
     * @param edits what differs between its rulebook and that of the past run
     */
    record Again(StoredRecords records, RunResult result, List<RulebookEdit> edits) {}

    /**
     * Evaluates again.
     *
     * @param lawOfNow by the rulebook that is published now; otherwise by that of then
     * @param knownNow with all that is known now; otherwise with what was known then
     */
    Again again(ArchivedRun run, boolean lawOfNow, boolean knownNow) {
        RulebookArchive rulebooks = new RulebookArchive(store);
        String then = run.request().rulebook();
        String hash = lawOfNow ? published(rulebooks) : then;
        Rulebook rulebook = loaded(rulebooks, hash);
        RunRequest request = run.request();
        StoredRecords records =
                StoredRecords.of(knownNow ? known(request) : request, rulebook, new Kept(store));
        return new Again(records, records.result(told), edits(rulebooks, then, hash));
    }

    private static String published(RulebookArchive rulebooks) {
        Instant now = Settings.ofThisInstallation().clock().instant();
        return rulebooks.publishedAt(now).orElseThrow().hash();
    }

    private Rulebook loaded(RulebookArchive rulebooks, String hash) {
        try {
            return rulebooks.load(hash);
        } catch (RulebookRefused refused) {
            told.problems().tables(refused.problems());
            throw new Refused();
        }
    }

    private RunRequest known(RunRequest request) {
        RunRequest now =
                request.seenFrom(new Viewpoint(request.viewpoint().asOf(), Optional.empty()));
        return request.ledger().isEmpty()
                ? now
                : now.fromLedger(new ActivityLedger(store).position());
    }

    /** What the store keeps of a run. */
    private record Kept(Store store) implements StoredRecords.Material {

        @Override
        public byte[] file(RunRequest.Input input) {
            return new RunArchive(store, Version.ofApplication()).file(input);
        }

        @Override
        public Recorded submitted(long position) {
            return new ActivityLedger(store).recorded(position);
        }
    }

    private static List<RulebookEdit> edits(RulebookArchive rulebooks, String then, String hash) {
        return then.equals(hash)
                ? List.of()
                : RulebookDifference.between(
                                RulebookVersion.read(rulebooks.source(then)),
                                RulebookVersion.read(rulebooks.source(hash)))
                        .edits();
    }
}
