package ke.mizani.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a checkpoint for each day on which something was written; a file is never written
 * again. It serves best on another machine.
 *
 * @param path the folder
 * @param keys by which they are signed
 */
public record CheckpointFolder(Path path, SigningKeys keys) {

    private static final String ENDING = ".json";

    /**
     * Makes the checkpoint of today, unless it is there or nothing was written today.
     *
     * @param actor code of who is told to have made it
     * @return the file if it was made now
     * @throws IOException if the folder cannot be written to
     */
    public Optional<Path> keepUp(Store store, String actor) throws IOException {
        ZoneId zone = store.clock().getZone();
        LocalDate today = LocalDate.ofInstant(store.clock().instant(), zone);
        Path file = path.resolve("checkpoint-" + today + ENDING);
        AuditLog log = new AuditLog(store);
        if (Files.exists(file) || log.newest().filter(line -> isOf(today, zone, line)).isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(path);
        return write(log.checkpoint(actor, keys), file);
    }

    private static boolean isOf(LocalDate day, ZoneId zone, AuditLine line) {
        return LocalDate.ofInstant(Instant.parse(line.at()), zone).equals(day);
    }

    private static Optional<Path> write(Checkpoint checkpoint, Path file) throws IOException {
        try {
            Files.writeString(file, checkpoint.json() + "\n", StandardOpenOption.CREATE_NEW);
            return Optional.of(file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return Optional.empty();
        }
    }

    /** The checkpoints there, oldest first; none if there is no folder. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }
}
