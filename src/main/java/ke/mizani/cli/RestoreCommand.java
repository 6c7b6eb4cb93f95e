package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.StoreReport;
import ke.mizani.store.Backup;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.StoreCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani restore}: a backup becomes a store. */
@Command(
        name = "restore",
        description = {
            "Reads a backup into the store of this installation, which must be new: all of it or"
                    + " nothing.",
            "The file is read through before, what was stored is compared with it, and then the whole"
                    + " store is verified."
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file written by mizani backup")
    private @Nullable Path file;

    @Mixin private StoreOptions records = new StoreOptions();

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path place = Objects.requireNonNull(file);
        Settings settings = Settings.ofThisInstallation();
        Backup.Told told =
                Backup.restore(settings.database(), settings.clock(), place, records.actor());
        StoreCheck check =
                records.reading(store -> StoreCheck.of(store, new Checkpoints(Optional.empty())));
        answer.write(
                report().restored(told, place.toString()) + report().table(check),
                Objects.requireNonNull(spec).commandLine());
        return check.isSound() ? ExitCode.DONE : ExitCode.NOT_AS_KEPT;
    }

    private StoreReport report() {
        return new StoreReport(Settings.ofThisInstallation().clock().getZone(), answer.sentences());
    }
}
