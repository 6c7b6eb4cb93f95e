package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.app.Confirmations;
import ke.mizani.app.Settings;
import ke.mizani.casework.ContractRecords;
import ke.mizani.report.Confirmation;
import ke.mizani.report.Sentences;
import ke.mizani.store.Receipt;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Also write a receipt of the run, from which it can be made again")
    private @Nullable Path receipt;

    @Mixin private StoreOptions store = new StoreOptions();

    private Map<String, Confirmation> confirmed = Map.of();

    /** The categories of the run that were confirmed, by contract; none without a store. */
    Map<String, Confirmation> confirmed() {
        return confirmed;
    }

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
            return receipt == null
                    ? evaluating.apply(asked.records().source(asked.contracts(), told))
                    : withReceipt(receipt, asked, told, evaluating, result);
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
                    confirmed = confirmations(open).of(result.apply(run).run());
                    long number =
                            new Archiving(open, store.actor(), asked.sentences(), told)
                                    .keep(evaluated(result.apply(run), source, files));
                    if (receipt != null) {
                        RunArchive archived = new RunArchive(open, Version.ofApplication());
                        write(
                                archived.receipt(
                                        archived.find(number).orElseThrow(), store.actor()),
                                receipt,
                                asked,
                                told);
                    }
                    return run;
                });
    }

    /** Those of an open store. */
    static Confirmations confirmations(Store open) {
        return new Confirmations(
                ContractRecords.of(open), Settings.ofThisInstallation().clock().getZone());
    }

    private static RunArchive.Evaluated evaluated(
            RunResult result, RecordSource source, ReadFiles files) {
        RunRequest request =
                RunRequest.of(
                        result, source.rulebook().interpretations().otherwise(), files.inputs());
        return new RunArchive.Evaluated(
                source.ledger().map(request::fromLedger).orElse(request), result, files.contents());
    }

    /** Evaluates files and writes a receipt, without any store. */
    private static <T> T withReceipt(
            Path place,
            Asked asked,
            Told told,
            Function<RecordSource, T> evaluating,
            Function<T, RunResult> result) {
        ReadFiles files = ReadFiles.remembered();
        RecordSource source = new FileRecords(asked.records(), asked.contracts(), files, told);
        T run = evaluating.apply(source);
        write(
                Receipt.of(
                        "a run of files",
                        Version.ofApplication(),
                        evaluated(result.apply(run), source, files),
                        asked.records().workbooks(told.problems())),
                place,
                asked,
                told);
        return run;
    }

    private static void write(Receipt receipt, Path place, Asked asked, Told told) {
        told.last(new ReceiptWriting(place, asked.sentences(), told).write(receipt));
    }

    private RecordSource source(Store open, Asked asked, ReadFiles files, Told told) {
        return fromStore
                ? new LedgerRecords(open, asked, files, told)
                : new FileRecords(asked.records(), asked.contracts(), files, told);
    }
}
