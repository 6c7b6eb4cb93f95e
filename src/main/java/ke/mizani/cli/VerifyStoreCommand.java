package ke.mizani.cli;

import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.StoreReport;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.StoreCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mizani verify-store}: whether everything is as it was written. */
@Command(
        name = "verify-store",
        description = {
            "Reads everything that is stored and tells whether it is what its digests and the audit"
                    + " log say; each place where it is not is named by table and key.",
            "Ends with 6 if something is not as it was written."
        })
final class VerifyStoreCommand implements Callable<Integer> {

    @Mixin private StoreOptions records = new StoreOptions();

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Checkpoints kept = CheckpointReading.ofThisInstallation(told.problems());
                    StoreCheck check = records.reading(store -> StoreCheck.of(store, kept));
                    answer.write(report().table(check), told.command());
                    return check.isSound() ? ExitCode.DONE : ExitCode.NOT_AS_KEPT;
                });
    }

    private StoreReport report() {
        return new StoreReport(Settings.ofThisInstallation().clock().getZone(), answer.sentences());
    }
}
