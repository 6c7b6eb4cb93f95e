package ke.mizani.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani contracts}: what is done with contracts before they are signed. */
@Command(
        name = "contracts",
        description = "Checks performance contracts before they are signed.",
        subcommands = ContractsCheckCommand.class)
final class ContractsCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        throw new ParameterException(
                known.commandLine(), "Say what to do with them: contracts check.");
    }
}
