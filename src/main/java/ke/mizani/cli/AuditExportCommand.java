package ke.mizani.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
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

/** {@code mizani audit export}: the log as a file that is verified without the store. */
@Command(
        name = "export",
        description = {
            "Writes the log out as JSON lines, the last of them a signed checkpoint. It is verified"
                    + " by 'mizani audit verify --log FILE', without the store."
        })
final class AuditExportCommand implements Callable<Integer> {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Where to write it, all of it or nothing")
    private Path output = Path.of("");

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private LanguageOption language = new LanguageOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Checkpoint end = store.with(opened -> write(opened, told.problems()));
                    told.command()
                            .getOut()
                            .println(
                                    language.sentences()
                                            .say(
                                                    "audit-exported",
                                                    Map.of(
                                                            "entries",
                                                            end.sequence(),
                                                            "file",
                                                            output,
                                                            "key",
                                                            end.fingerprint())));
                    return ExitCode.DONE;
                });
    }

    private Checkpoint write(Store opened, Problems problems) {
        return new WholeFile(output, problems)
                .write(
                        out -> {
                            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                            Checkpoint end =
                                    new AuditLog(opened)
                                            .export(
                                                    writer,
                                                    store.actor(),
                                                    Settings.ofThisInstallation().signingKeys());
                            writer.flush();
                            return end;
                        });
    }
}
