package ke.mizani.cli;

import java.io.PrintWriter;
import ke.mizani.store.StoreFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The answer to an exception that nobody expected: one sentence, and its origin if asked for. */
final class Failure implements IExecutionExceptionHandler {

    private static final int EXIT_CODE = 70;

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        return report(thrown, command);
    }

    static int report(Throwable thrown, CommandLine command) {
        PrintWriter err = command.getErr();
        if (thrown instanceof StoreFailed told) {
            err.println("mizani: " + told.getMessage() + ".");
            return ExitCode.STORE_FAILED;
        }
        err.println("mizani: the program failed (" + thrown + ").");
        if ("1".equals(System.getenv("MIZANI_DEBUG"))) {
            thrown.printStackTrace(err);
        } else {
            err.println("Run it again with MIZANI_DEBUG=1 to see where.");
        }
        return EXIT_CODE;
    }
}
