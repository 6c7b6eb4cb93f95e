package ke.mizani.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command {@code mizani}, as typed in a shell. */
@Command(
        name = "mizani",
        description =
                "Checks statutory timelines and scores performance contracts of a county assembly.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:breaches were found and --fail-on-breach was given",
            "2:the command was not understood",
            "3:some rows were refused, the rest was evaluated",
            "4:nothing could be evaluated",
            "70:the program itself failed"
        })
public final class Mizani {

    Mizani() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(run(commandLine(args), args));
    }

    static CommandLine commandLine(String... args) {
        CommandLine mizani = new CommandLine(new Mizani());
        Subcommand.addTo(mizani, List.of(args));
        return mizani.setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failure())
                .setExpandAtFiles(false);
    }

    static int run(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (Error error) {
            return Failure.report(error, commandLine);
        }
    }
}
