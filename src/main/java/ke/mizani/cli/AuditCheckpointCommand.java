package ke.mizani.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.store.AuditLog;
import ke.mizani.store.Checkpoint;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani audit checkpoint}: states, signed, where the log ends. */
@Command(
        name = "checkpoint",
        description = {
            "Writes a signed statement of where the log ends now. Kept on another machine it shows"
                    + " whether the log was cut, or written anew, since."
        })
final class AuditCheckpointCommand implements Callable<Integer> {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Where to write it")
    private Path output = Path.of("");

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private LanguageOption language = new LanguageOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Checkpoint made = store.with(opened -> write(opened, told.problems()));
                    told.command()
                            .getOut()
                            .println(
                                    language.sentences()
                                            .say(
                                                    "audit-checkpoint-made",
                                                    Map.of(
                                                            "entry",
                                                            made.sequence(),
                                                            "file",
                                                            output,
                                                            "key",
                                                            made.fingerprint())));
                    return ExitCode.DONE;
                });
    }

    private Checkpoint write(Store opened, Problems problems) {
        return new WholeFile(output, problems)
                .write(
                        out -> {
                            Checkpoint made =
                                    new AuditLog(opened)
                                            .checkpoint(
                                                    store.actor(),
                                                    Settings.ofThisInstallation().signingKeys());
                            out.write((made.json() + "\n").getBytes(StandardCharsets.UTF_8));
                            return made;
                        });
    }
}
