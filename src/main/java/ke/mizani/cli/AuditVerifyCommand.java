package ke.mizani.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.AuditVerdictReport;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditVerdict;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.ExportedLog;
import ke.mizani.store.SigningKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani audit verify}: whether the log is what was written. */
@Command(
        name = "verify",
        description = {
            "Tells whether the log is what was written, and where it is not: of the store, or with"
                    + " --log of an exported log, without any store."
        })
final class AuditVerifyCommand implements Callable<Integer> {

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "An exported log; - for standard input")
    private @Nullable String log;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE|DIR",
            description =
                    "A checkpoint kept elsewhere, or a folder of them; repeatable. Those of the"
                            + " setting audit.checkpoints are held against the store anyway")
    private List<Path> checkpoints = List.of();

    @Option(
            names = "--key",
            paramLabel = "FILE|FINGERPRINT",
            description =
                    "The public key that is trusted (PEM), or its fingerprint (default for the"
                            + " store: the key of this installation)")
    private @Nullable String key;

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    AuditVerdict verdict = log == null ? ofStore(told) : ofFile(log, told);
                    output.write(
                            answer(new AuditVerdictReport(verdict, output.sentences())),
                            told.command());
                    return verdict.sound() ? ExitCode.DONE : ExitCode.NOT_AS_KEPT;
                });
    }

    private AuditVerdict ofStore(Told told) {
        Settings settings = Settings.ofThisInstallation();
        TrustedKey trusted = new TrustedKey(told.problems());
        Checkpoints kept =
                new Checkpoints(
                        key == null ? own(settings.signingKeys()) : Optional.of(trusted.of(key)));
        CheckpointReading reading = new CheckpointReading(kept, told.problems());
        reading.folder(settings.checkpoints().path());
        checkpoints.forEach(reading::read);
        return store.reading(opened -> new AuditLog(opened).verify(kept));
    }

    private static Optional<String> own(SigningKeys keys) {
        return Files.exists(keys.open())
                ? Optional.of(keys.verifyingKey().fingerprint())
                : Optional.empty();
    }

    private AuditVerdict ofFile(String file, Told told) {
        if (key == null && !checkpoints.isEmpty()) {
            throw new ParameterException(
                    told.command(),
                    "--checkpoint with --log needs --key: anybody can sign with a key of their"
                            + " own.");
        }
        Checkpoints kept =
                new Checkpoints(Optional.ofNullable(key).map(new TrustedKey(told.problems())::of));
        CheckpointReading reading = new CheckpointReading(kept, told.problems());
        checkpoints.forEach(reading::read);
        return new InputFile(file, "a log written by mizani audit export")
                .read(
                        (name, in) -> {
                            try {
                                return ExportedLog.verify(in, kept);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        told.problems())
                .orElseThrow(() -> new Refused("nothing could be verified"));
    }

    private String answer(AuditVerdictReport report) {
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
