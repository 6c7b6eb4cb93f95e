package ke.mizani.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all.
 *
 * @param place where
 * @param problems where is told that it cannot be written
 */
record WholeFile(Path place, Problems problems) {

    /** What is written; it may fail as writing does. */
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /** Writes it; gives what the writing gave. */
    <T> T write(Writing<T> content) {
        Path folder = place.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(place) || !Files.isDirectory(folder)) {
            throw cannot(Files.isDirectory(place) ? "a folder" : "no folder " + folder);
        }
        Path part = folder.resolve(".mizani-" + ProcessHandle.current().pid() + ".part");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                result = content.to(out);
            }
            Path target = Files.exists(place) ? place.toRealPath() : place;
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } catch (IOException | UncheckedIOException e) {
            throw cannot("a place that cannot be written");
        } finally {
            part.toFile().delete();
        }
    }

    private Refused cannot(String found) {
        problems.tell(
                place.toString(), "CANNOT_WRITE", found, "a file in a folder that can be written");
        return new Refused("nothing was written");
    }
}
