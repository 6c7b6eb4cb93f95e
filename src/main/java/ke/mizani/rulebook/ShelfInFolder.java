package ke.mizani.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The latest rulebooks of one's own in a folder of the user, each in a file that appears whole or
 * not at all.
 */
record ShelfInFolder(Path folder) implements KeptRulebooks.Shelf {

    private static final int MOST = 20;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final String ENDING = ".rulebook";

    @Override
    public Optional<byte[]> find(String hash, String build) {
        Path file = folder.resolve(hash + ENDING);
        try {
            return Files.isRegularFile(file)
                            && new OwnFolder(folder).isOurs(file)
                            && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String hash, String build, byte[] content) {
        try {
            OwnFolder own = new OwnFolder(folder);
            own.make();
            if (own.isOurs(folder)) {
                write(hash, content);
                removeOldest();
            }
        } catch (IOException notKept) {
            return; // the next run does the work again
        }
    }

    /** All of it or nothing: another run may read at the same time. */
    private void write(String hash, byte[] content) throws IOException {
        Path part = Files.createTempFile(folder, "part-", ENDING + ".part");
        try {
            Files.write(part, content);
            Files.move(
                    part,
                    folder.resolve(hash + ENDING),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void removeOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept =
                    files.filter(file -> file.toString().endsWith(ENDING))
                            .sorted(
                                    Comparator.comparing(
                                                    (Path file) -> file.toFile().lastModified())
                                            .reversed())
                            .toList();
            for (Path old : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
                Files.deleteIfExists(old);
            }
        }
    }
}
