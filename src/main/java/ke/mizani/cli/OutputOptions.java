package ke.mizani.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ke.mizani.report.Emphasis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** In which form the answer is given, and where. */
final class OutputOptions {

    /** The forms of an answer. */
    enum Format {
        table,
        csv,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            description = "Form of the answer (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format = Format.table;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the answer to this file, all of it or nothing")
    private @Nullable Path output;

    Format format() {
        return format;
    }

    /** Colour only on a terminal. */
    Emphasis emphasis() {
        boolean terminal = output == null && CommandLine.Help.Ansi.AUTO.enabled();
        return terminal ? Emphasis.COLOUR : Emphasis.PLAIN;
    }

    void write(String answer, CommandLine command) {
        if (output == null) {
            command.getOut().print(answer);
            command.getOut().flush();
            return;
        }
        try {
            Path folder = output.toAbsolutePath().getParent();
            Path whole = Files.createTempFile(folder, ".mizani", ".part");
            Files.write(whole, answer.getBytes(StandardCharsets.UTF_8));
            Files.move(whole, output, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            PrintWriter err = command.getErr();
            err.println(
                    output
                            + ": CANNOT_WRITE ("
                            + e
                            + "); expected a file in a folder that can be written");
            throw new Refused();
        }
    }
}
