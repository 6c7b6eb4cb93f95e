package ke.mizani.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** Runs commands as a shell would, and keeps what they say. */
public final class Shell {

    /** What a command said, and how it ended. */
    public record Answer(int exitCode, String out, String err) {

        /** What was said, without regard to where its lines end. */
        public String said() {
            return out.replaceAll("\\s+", " ");
        }
    }

    private static final String HOME = "mizani.home";

    private Shell() {}

    /** The same in the installation that has its records and settings in that folder. */
    /** Runs a command to its end. */
    public static Answer runIn(Path home, String... args) {
        System.setProperty(HOME, home.toString());
        try {
            return run(args);
        } finally {
            System.clearProperty(HOME);
        }
    }

    /** Runs a command to its end. */
    public static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Mizani.commandLine(args);
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        int exitCode = Mizani.run(command, args);
        return new Answer(exitCode, out.toString(), err.toString());
    }
}
