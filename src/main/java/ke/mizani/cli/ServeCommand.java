package ke.mizani.cli;

import io.quarkus.runtime.Quarkus;
import java.util.Objects;
import java.util.concurrent.Callable;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani serve}: the pages and the endpoints, until it is stopped. */
@Command(name = "serve", description = "Serves the pages and the endpoints.")
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen (default: ${DEFAULT-VALUE})",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "On which address to listen (default: ${DEFAULT-VALUE}, this machine only)",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--demo",
            description =
                    "Shows the application with invented records in memory and an account for each"
                            + " role; nothing is kept")
    private boolean demonstration;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (port < 0 || port > LARGEST_PORT) {
            throw new ParameterException(
                    command, "--port must be from 0 to " + LARGEST_PORT + ", found " + port + ".");
        }
        if (demonstration) {
            System.setProperty("mizani.demo", "true");
        } else {
            StoreOptions.with(command.getErr(), Store::place);
        }
        System.setProperty("quarkus.http.port", String.valueOf(port));
        System.setProperty("quarkus.http.host", host);
        System.setProperty("mizani.serving", "true");
        int[] exitCode = {ExitCode.DONE};
        Quarkus.run(null, (code, failed) -> exitCode[0] = code, new String[0]);
        return exitCode[0];
    }
}
