package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.report.Sentences;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whether activities come from the store, and whether the run is kept in it. */
final class ArchiveOptions {

    @Option(
            names = "--from-store",
            description =
                    "Take the activities that were submitted, in place of --activities, and keep the"
                            + " run")
    private boolean fromStore;

    @Option(names = "--archive", description = "Keep the run in the store, with its files")
    private boolean archive;

    @Mixin private StoreOptions store = new StoreOptions();

    /**
     * What is evaluated.
     *
     * @param contracts where the contracts are; empty: only duties are looked at
     * @param sentences in which is told what became of the run
     */
    record Asked(RecordOptions records, Optional<Path> contracts, Sentences sentences) {}

    /** Evaluates, and keeps the run if that was asked for. */
    <T> T kept(
            Asked asked,
            Told told,
            Function<RecordSource, T> evaluating,
            Function<T, RunResult> result) {
        if (asked.records().named() == fromStore) {
            throw new ParameterException(
                    told.command(),
                    fromStore
                            ? "name either --activities or --from-store, not both."
                            : "name activity files with --activities, or take the submitted ones"
                                    + " with --from-store.");
        }
        if (!fromStore && !archive) {
            return evaluating.apply(asked.records().source(asked.contracts(), told));
        }
        return store.with(
                open -> {
                    ReadFiles files = ReadFiles.remembered();
                    RecordSource source = source(open, asked, files, told);
                    if (asked.records().ownRulebook() || !fromStore) {
                        new RulebookArchive(open)
                                .keep(store.actor(), asked.records().workbooks(told.problems()));
                    }
                    T run = evaluating.apply(source);
                    new Archiving(open, store.actor(), asked.sentences(), told)
                            .keep(result.apply(run), source, files);
                    return run;
                });
    }

    private RecordSource source(Store open, Asked asked, ReadFiles files, Told told) {
        return fromStore
                ? new LedgerRecords(open, asked, files, told)
                : new FileRecords(asked.records(), asked.contracts(), files, told);
    }
}
