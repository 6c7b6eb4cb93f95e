package ke.mizani.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani audit}: the log of who did what. */
@Command(
        name = "audit",
        description = "Shows, verifies and writes out the log of who did what.",
        subcommands = {
            AuditShowCommand.class,
            AuditVerifyCommand.class,
            AuditCheckpointCommand.class,
            AuditExportCommand.class
        })
final class AuditCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do with it: audit show, verify, checkpoint or export.");
    }
}
