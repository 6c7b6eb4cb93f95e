package ke.mizani.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.report.Emphasis;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** In which language the answer is given, and where. */
final class AnswerOptions {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the answer to this file, all of it or nothing")
    private @Nullable Path output;

    @Option(
            names = "--language",
            paramLabel = "en|sw",
            converter = LanguageWord.class,
            description = "English or Kiswahili (default: the setting language)")
    private @Nullable Language language;

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    Sentences sentences() {
        return new Sentences(
                Optional.ofNullable(language)
                        .orElseGet(() -> Settings.ofThisInstallation().language()));
    }

    /** Colour only on a terminal. */
    Emphasis emphasis() {
        boolean terminal = output == null && CommandLine.Help.Ansi.AUTO.enabled();
        return terminal ? Emphasis.COLOUR : Emphasis.PLAIN;
    }

    void write(String text, CommandLine command) {
        if (output == null) {
            command.getOut().print(text);
            command.getOut().flush();
            return;
        }
        try {
            Path folder = output.toAbsolutePath().getParent();
            Path whole = Files.createTempFile(folder, ".mizani", ".part");
            Files.write(whole, text.getBytes(StandardCharsets.UTF_8));
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
