package ke.mizani.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.report.RunDifferenceReport;
import ke.mizani.report.Sentences;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;

/**
 * Keeps runs in the archive, and tells under which number.
 *
 * @param actor code of who does it
 * @param sentences in which it is told
 */
record Archiving(Store store, String actor, Sentences sentences, Told told) {

    void keep(RunResult result, RecordSource source, ReadFiles files) {
        RunRequest asked =
                RunRequest.of(
                        result, source.rulebook().interpretations().otherwise(), files.inputs());
        RunRequest request = source.ledger().map(asked::fromLedger).orElse(asked);
        RunArchive archive = new RunArchive(store, Version.ofApplication());
        RunArchive.Kept kept =
                archive.keep(actor, new RunArchive.Evaluated(request, result, files.contents()));
        told.last(
                sentences.say(
                        kept.added() ? "run-kept" : "run-same",
                        Map.of("run", String.valueOf(kept.number()))));
        if (!kept.others().isEmpty()) {
            other(archive, kept, result);
        }
    }

    /** The last run of the same request, which found something else. */
    private void other(RunArchive archive, RunArchive.Kept kept, RunResult result) {
        long number = kept.others().get(kept.others().size() - 1);
        ArchivedRun before = archive.find(number).orElseThrow();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", String.valueOf(number));
        facts.put("then", before.application());
        facts.put("now", Version.ofApplication());
        told.last(sentences.say("run-other", facts));
        told.last(
                new RunDifferenceReport(
                                archive.result(before, actor).differences(result, List.of()),
                                sentences)
                        .table());
    }
}
