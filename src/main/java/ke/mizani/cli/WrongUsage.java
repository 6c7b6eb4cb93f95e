package ke.mizani.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import ke.mizani.policy.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The answer to a command line that was not understood: one sentence and what to try instead. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("mizani: " + sentence(problem));
        err.println(suggestion(problem, command.getCommandSpec().qualifiedName()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return "there is no command or option '" + unmatched.getUnmatched().get(0) + "'.";
        }
        return Objects.requireNonNullElse(problem.getMessage(), "the command is incomplete.");
    }

    private static String suggestion(ParameterException problem, String command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            List<String> alike =
                    unmatched.getSuggestions().stream()
                            .filter(known -> Wording.nearest(word, List.of(known)).isPresent())
                            .toList();
            if (!alike.isEmpty()) {
                return "Did you mean '" + String.join("' or '", alike) + "'?";
            }
        }
        return "Run '" + command + " --help' to see what it can do.";
    }
}
