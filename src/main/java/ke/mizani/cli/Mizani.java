package ke.mizani.cli;

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
        subcommands = {
            CheckCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            MovedCommand.class
        },
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
        System.exit(run(commandLine(), args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Mizani())
                .setParameterExceptionHandler(new WrongUsage())
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
