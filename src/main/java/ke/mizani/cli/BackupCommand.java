package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.StoreReport;
import ke.mizani.store.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani backup}: all records in one file. */
@Command(
        name = "backup",
        description = {
            "Writes all records of the store into one file, as they are at one moment; others may go"
                    + " on writing.",
            "The file does not depend on the database: what was kept in H2 can be restored into"
                    + " PostgreSQL, and the other way round. It ends with its own digest."
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file; none that is there is written over")
    private @Nullable Path file;

    @Mixin private StoreOptions records = new StoreOptions();

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path place = Objects.requireNonNull(file);
        Backup.Told told = records.with(store -> Backup.write(store, place, records.actor()));
        answer.write(
                report().backedUp(told, place.toString()),
                Objects.requireNonNull(spec).commandLine());
        return ExitCode.DONE;
    }

    private StoreReport report() {
        return new StoreReport(Settings.ofThisInstallation().clock().getZone(), answer.sentences());
    }
}
