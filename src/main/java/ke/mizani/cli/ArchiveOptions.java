package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.report.Sentences;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a run is kept in the store. */
final class ArchiveOptions {

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
        if (!archive) {
            return evaluating.apply(asked.records().source(asked.contracts(), told));
        }
        return store.with(
                open -> {
                    ReadFiles files = ReadFiles.remembered();
                    RecordSource source =
                            new FileRecords(asked.records(), asked.contracts(), files, told);
                    new RulebookArchive(open)
                            .keep(store.actor(), asked.records().workbooks(told.problems()));
                    T run = evaluating.apply(source);
                    new Archiving(open, store.actor(), asked.sentences(), told)
                            .keep(result.apply(run), source.rulebook(), files);
                    return run;
                });
    }
}
