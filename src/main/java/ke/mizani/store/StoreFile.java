package ke.mizani.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The file of an embedded store. A system goes on writing into a file that was removed: what was
 * written so would be lost although it was acknowledged.
 *
 * @param place empty if the store is not in a file
 * @param identity what the system knows it by; empty if the system does not tell
 */
record StoreFile(Optional<Path> place, Optional<Object> identity) {

    /** The file as it is now that the store is open. */
    static StoreFile of(Database database) {
        return new StoreFile(database.file(), database.file().flatMap(StoreFile::identity));
    }

    /**
     * Whether it is still that file.
     *
     * @throws StoreFailed if it is gone or another is in its place
     */
    void mustBeThere() {
        if (place.isPresent()) {
            Path file = place.get();
            if (!Files.exists(file) || !identity.equals(identity(file))) {
                throw new StoreFailed(StoreFailed.Code.GONE, file.toString());
            }
        }
    }

    private static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
