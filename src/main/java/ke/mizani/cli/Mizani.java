package ke.mizani.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command {@code mizani}, as typed in a shell. */
@QuarkusMain
public final class Mizani {

    private Mizani() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(run(commandLine(args), args));
    }

    static CommandLine commandLine(String... args) {
        CommandLine mizani = new CommandLine(spec());
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

    /** Told in code: reading it from annotations would double the time that help takes. */
    private static CommandSpec spec() {
        CommandSpec spec =
                CommandSpec.create()
                        .name("mizani")
                        .scopeType(ScopeType.INHERIT)
                        .versionProvider(new Version())
                        .addOption(help())
                        .addOption(version());
        spec.usageMessage()
                .description(
                        "Checks statutory timelines and scores performance contracts of a county"
                                + " assembly.")
                .sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
        return spec;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "breaches were found and --fail-on-breach was given");
        codes.put("2", "the command was not understood");
        codes.put("3", "some rows were refused, the rest was evaluated");
        codes.put("4", "nothing could be evaluated");
        codes.put("5", "the store could not do what was asked; nothing was half stored");
        codes.put("6", "what was kept is no longer what it was; the places are named");
        codes.put("70", "the program itself failed");
        return codes;
    }
}
