package ke.mizani.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands as a shell would, and keeps what they say. */
final class Shell {

    /** What a command said, and how it ended. */
    record Answer(int exitCode, String out, String err) {

        /** What was printed, its lines joined. */
        String unwrapped() {
            return Shell.unwrapped(out);
        }
    }

    private Shell() {}

    static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Mizani.commandLine(args);
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        int exitCode = Mizani.run(command, args);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    /** A text without the breaks that keep its lines short. */
    static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
