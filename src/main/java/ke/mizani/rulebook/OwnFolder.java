package ke.mizani.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A folder in which nobody but the user may write. */
record OwnFolder(Path folder) {

    /** Makes the folder, if there is none, so that nobody else sees into it. */
    void make() throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (posix(parent == null ? folder : parent).isPresent()) {
                Files.createDirectory(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
    }

    /** Whether it is the user's own, and nobody else may write to it or beside it. */
    boolean isOurs(Path place) throws IOException {
        return onlyOwnerWrites(folder) && onlyOwnerWrites(place);
    }

    private static boolean onlyOwnerWrites(Path place) throws IOException {
        Optional<PosixFileAttributeView> view = posix(place);
        if (view.isEmpty()) {
            return true; // a profile folder of its user, by its place
        }
        var attributes = view.get().readAttributes();
        Set<PosixFilePermission> rights = attributes.permissions();
        boolean others =
                rights.contains(PosixFilePermission.GROUP_WRITE)
                        || rights.contains(PosixFilePermission.OTHERS_WRITE);
        return !others
                && !attributes.isSymbolicLink()
                && attributes.owner().getName().equals(System.getProperty("user.name"));
    }

    private static Optional<PosixFileAttributeView> posix(Path place) {
        return Optional.ofNullable(
                Files.getFileAttributeView(
                        place, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
    }
}
