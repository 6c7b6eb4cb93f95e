package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A file named on the command line; {@code -} is standard input.
 *
 * @param name as it was typed
 * @param what what it should be, such as "an activity file (CSV)"
 */
record InputFile(String name, String what) {

    private static final String STANDARD_INPUT = "-";

    /** What the reader makes of it; if it cannot be read, that is told. */
    <T> Optional<T> read(BiFunction<String, InputStream, T> reader, Problems problems) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.of(reader.apply("standard input", System.in));
        }
        Path file = Path.of(name);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            String code = Files.isDirectory(file) ? "IS_A_FOLDER" : "MISSING_FILE";
            problems.tell(name, code, "", what);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(reader.apply(name, in));
        } catch (IOException | UncheckedIOException e) {
            problems.tell(name, "CANNOT_READ", "", "a file that can be read");
            return Optional.empty();
        }
    }
}
