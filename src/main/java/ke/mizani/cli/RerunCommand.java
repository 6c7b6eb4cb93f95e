package ke.mizani.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.activity.Activities;
import ke.mizani.evaluation.Recorded;
import ke.mizani.report.RerunReport;
import ke.mizani.report.RerunReport.Rerun;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.FieldDifferences;
import ke.mizani.store.Receipt;
import ke.mizani.store.ReceiptProblem;
import ke.mizani.store.ReceiptReading;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunResult;
import ke.mizani.store.StoreFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani rerun}: the evaluation of a receipt made again, and where it differs. */
@Command(
        name = "rerun",
        description = {
            "Makes the evaluation of a receipt again, without a store and without a network, and tells"
                    + " whether the same comes of it, or which fields differ.",
            "A receipt that is not exactly as it was written is refused, with the place."
        })
final class RerunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The receipt; - for standard input")
    private String file = "";

    @Option(
            names = "--key",
            paramLabel = "FILE|FINGERPRINT",
            description =
                    "The public key that is trusted (PEM), or its fingerprint; without it the"
                            + " signature is checked, and whose it is is told")
    private @Nullable String key;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    ReceiptReading.Read read = read(told);
                    RerunReport report = new RerunReport(output.sentences());
                    if (read.receipt().isEmpty()) {
                        output.write(refused(report, read.problems()), told.command());
                        return ExitCode.NOT_AS_KEPT;
                    }
                    Rerun rerun = again(read.receipt().get(), read.fingerprint(), told);
                    output.write(answer(report, rerun), told.command());
                    return rerun.same() ? ExitCode.DONE : ExitCode.NOT_AS_KEPT;
                });
    }

    private ReceiptReading.Read read(Told told) {
        Optional<String> trusted =
                Optional.ofNullable(key).map(new TrustedKey(told.problems())::of);
        byte[] content =
                new InputFile(file, "a receipt (ZIP) written by mizani receipt")
                        .read(
                                (name, in) -> {
                                    try {
                                        return in.readNBytes(ReceiptReading.LARGEST + 1);
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                },
                                told.problems())
                        .orElseThrow(Refused::new);
        return ReceiptReading.of(content, trusted);
    }

    private Rerun again(Receipt receipt, String fingerprint, Told told) {
        Rulebook rulebook = new RulebookReading(told.problems()).read(receipt.rulebook());
        RunResult now =
                StoredRecords.of(receipt.request(), rulebook, new Held(receipt)).result(told);
        boolean same = receipt.isResult(now);
        return new Rerun(
                receipt,
                fingerprint,
                key != null,
                Version.ofApplication(),
                same,
                same ? Optional.empty() : differences(receipt, now));
    }

    /** What a receipt holds of a run. */
    private record Held(Receipt receipt) implements StoredRecords.Material {

        @Override
        public byte[] file(RunRequest.Input input) {
            return receipt.file(input);
        }

        @Override
        public Recorded submitted(long position) {
            Receipt.Submitted rows = receipt.ledger().orElseThrow();
            return new Recorded(new Activities(rows.rows(), List.of()), List.of(rows.digest()));
        }
    }

    /** Empty if this version does not read the result of that one. */
    private static Optional<FieldDifferences.Told> differences(Receipt receipt, RunResult now) {
        try {
            return Optional.of(
                    FieldDifferences.between((Record) receipt.readResult(), (Record) now));
        } catch (StoreFailed unreadable) {
            return Optional.empty();
        }
    }

    private String refused(RerunReport report, List<ReceiptProblem> problems) {
        return switch (output.format()) {
            case table -> report.table(problems);
            case csv -> report.csv(problems);
            case json -> report.json(problems);
        };
    }

    private String answer(RerunReport report, Rerun rerun) {
        return switch (output.format()) {
            case table -> report.table(rerun);
            case csv -> report.csv(rerun);
            case json -> report.json(rerun);
        };
    }
}
