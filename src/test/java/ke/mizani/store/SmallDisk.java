package ke.mizani.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of a few megabytes, where the system lets us make one. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Empty where nobody may mount a disk. */
    static Optional<SmallDisk> of(int megabytes) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mizani-disk-");
        boolean made =
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder + "");
        return made ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Nothing can be written any more, or again. */
    boolean readOnly(boolean yes) throws IOException, InterruptedException {
        return run("mount", "-o", "remount," + (yes ? "ro" : "rw"), folder + "");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", folder + "");
            Files.deleteIfExists(folder);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
