package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.report.Sentences;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Receipt;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a run is kept in the store, and whether it gets a receipt. */
final class ArchiveOptions {

    @Option(names = "--archive", description = "Keep the run in the store, with its files")
    private boolean archive;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Also write a receipt of the run, from which it can be made again")
    private @Nullable Path receipt;

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
        if (!archive && receipt == null) {
            return evaluating.apply(asked.records().source(asked.contracts(), told));
        }
        ReadFiles files = ReadFiles.remembered();
        RecordSource source = new FileRecords(asked.records(), asked.contracts(), files, told);
        RulebookSource rulebook = asked.records().workbooks(told.problems());
        if (!archive) {
            T run = evaluating.apply(source);
            receipt(
                    asked,
                    "a run of files",
                    evaluated(result.apply(run), source, files),
                    rulebook,
                    told);
            return run;
        }
        return store.with(
                open -> {
                    new RulebookArchive(open).keep(store.actor(), rulebook);
                    T run = evaluating.apply(source);
                    RunArchive.Evaluated evaluated = evaluated(result.apply(run), source, files);
                    long number =
                            new Archiving(open, store.actor(), asked.sentences(), told)
                                    .keep(evaluated);
                    receipt(asked, "run " + number, evaluated, rulebook, told);
                    return run;
                });
    }

    private static RunArchive.Evaluated evaluated(
            RunResult result, RecordSource source, ReadFiles files) {
        RunRequest request =
                RunRequest.of(
                        result, source.rulebook().interpretations().otherwise(), files.inputs());
        return new RunArchive.Evaluated(request, result, files.contents());
    }

    private void receipt(
            Asked asked,
            String origin,
            RunArchive.Evaluated evaluated,
            RulebookSource rulebook,
            Told told) {
        if (receipt != null) {
            told.last(
                    new ReceiptWriting(receipt, asked.sentences(), told)
                            .write(
                                    Receipt.of(
                                            origin, Version.ofApplication(), evaluated, rulebook)));
        }
    }
}
