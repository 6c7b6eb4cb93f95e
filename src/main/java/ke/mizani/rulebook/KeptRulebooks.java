package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rulebooks of one's own as they were read, checked and answered before, kept in a folder of the
 * user by the hash of their workbooks. Keeping only saves time: what cannot be trusted is passed
 * over and written anew. Trusted is what this very build of the application wrote, whole, into a
 * folder where nobody but the user may write.
 */
public final class KeptRulebooks {

    private static final int MOST = 20;
    private static final int DIGEST = 32;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final String ENDING = ".rulebook";

    private final Optional<Path> folder;

    private KeptRulebooks(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Kept in that folder, which is made when first needed. */
    public static KeptRulebooks in(Path folder) {
        return new KeptRulebooks(Optional.of(folder));
    }

    /** Nothing is kept. */
    public static KeptRulebooks nowhere() {
        return new KeptRulebooks(Optional.empty());
    }

    /** What was kept of the workbooks with that hash, if it can be trusted. */
    Optional<CarriedRulebook> find(String hash) {
        Optional<Path> file =
                folder.map(place -> place.resolve(hash + ENDING)).filter(Files::isRegularFile);
        Optional<String> build = ApplicationStamp.build();
        if (file.isEmpty() || build.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new OwnFolder(folder.get()).isOurs(file.get())
                    ? read(file.get(), build.get(), hash)
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<CarriedRulebook> read(Path file, String build, String hash)
            throws IOException {
        byte[] all = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
        if (all.length < DIGEST) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(all, all.length - DIGEST);
        byte[] digest = Arrays.copyOfRange(all, content.length, all.length);
        if (!MessageDigest.isEqual(digest, RulebookSource.sha256().digest(content))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        boolean same = in.readUTF().equals(build) && in.readUTF().equals(hash);
        return same ? CarriedRulebook.read(in) : Optional.empty();
    }

    /** Keeps a rulebook; where that is not possible, nothing happens. */
    void keep(String hash, CarriedRulebook rulebook) {
        Optional<String> build = ApplicationStamp.build();
        if (folder.isEmpty() || build.isEmpty()) {
            return;
        }
        try {
            OwnFolder own = new OwnFolder(folder.get());
            own.make();
            if (own.isOurs(folder.get())) {
                write(folder.get(), hash, content(build.get(), hash, rulebook));
                removeOldest(folder.get());
            }
        } catch (IOException | RuntimeException notKept) {
            return; // the next run does the work again
        }
    }

    boolean keeps() {
        return folder.isPresent() && ApplicationStamp.build().isPresent();
    }

    private static byte[] content(String build, String hash, CarriedRulebook rulebook)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(build);
        out.writeUTF(hash);
        CarriedRulebook.write(rulebook, out);
        out.flush();
        bytes.write(RulebookSource.sha256().digest(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    /** All of it or nothing: another run may read at the same time. */
    private static void write(Path folder, String hash, byte[] content) throws IOException {
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

    private static void removeOldest(Path folder) throws IOException {
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
