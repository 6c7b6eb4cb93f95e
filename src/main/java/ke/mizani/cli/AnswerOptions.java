package ke.mizani.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    void write(String answer, CommandLine command) {
        Path place = output;
        if (place == null) {
            command.getOut().print(answer);
            command.getOut().flush();
            return;
        }
        Optional<String> obstacle =
                isAnInput(place, command)
                        ? Optional.of("an input of this command")
                        : save(answer, place);
        obstacle.ifPresent(found -> cannotWrite(command.getErr(), place, found));
    }

    private static boolean isAnInput(Path output, CommandLine command) {
        return Stream.of("--activities", "--contracts", "--assessments", "--staff")
                .map(name -> command.getParseResult().matchedOption(name))
                .filter(Objects::nonNull)
                .flatMap(option -> option.originalStringValues().stream())
                .anyMatch(input -> isSame(Path.of(input), output));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a further file beside the answer. */
    static void save(String text, Path output, PrintWriter err) {
        save(text, output).ifPresent(found -> cannotWrite(err, output, found));
    }

    /** Empty, or why the answer cannot be written there. */
    private static Optional<String> save(String answer, Path output) {
        Path folder = output.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(output)) {
            return Optional.of("a folder");
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("no folder " + folder);
        }
        Path whole = folder.resolve(".mizani-" + ProcessHandle.current().pid() + ".part");
        try {
            if (Files.exists(output) && !Files.isRegularFile(output)) {
                Files.writeString(
                        output, answer); // a pipe or a terminal is written to, not replaced
                return Optional.empty();
            }
            Path target = Files.exists(output) ? output.toRealPath() : output;
            Files.writeString(whole, answer);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            whole.toFile().delete();
            return Optional.of("a place that cannot be written");
        }
    }

    private static void cannotWrite(PrintWriter err, Path output, String found) {
        err.println(
                output
                        + ": CANNOT_WRITE (found \""
                        + found
                        + "\"); expected a file in a folder that can be written");
        throw new Refused();
    }
}
