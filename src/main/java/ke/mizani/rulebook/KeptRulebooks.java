package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Rulebooks as they were read, checked and answered before, kept by the hash of their workbooks.
 * Keeping only saves time: what cannot be trusted is passed over and written anew. Trusted is what
 * this very build of the application wrote, whole, to a place where nobody else may write.
 */
public final class KeptRulebooks {

    /** A place where they are kept. What it cannot do, it leaves: nothing depends on it. */
    public interface Shelf {

        /** What that build wrote of the workbooks with that hash, or what stands in its place. */
        Optional<byte[]> find(String hash, String build);

        /** Keeps what that build wrote of the workbooks with that hash. */
        void keep(String hash, String build, byte[] content);
    }

    private static final int DIGEST = 32;

    private final Optional<Shelf> shelf;

    private KeptRulebooks(Optional<Shelf> shelf) {
        this.shelf = shelf;
    }

    /** Kept in that folder of the user, which is made when first needed. */
    public static KeptRulebooks in(Path folder) {
        return on(new ShelfInFolder(folder));
    }

    /** Kept on that shelf. */
    public static KeptRulebooks on(Shelf shelf) {
        return new KeptRulebooks(Optional.of(shelf));
    }

    /** Nothing is kept. */
    public static KeptRulebooks nowhere() {
        return new KeptRulebooks(Optional.empty());
    }

    /**
     * Keeps the compiled form of these workbooks, unless it is there; where nothing names the build
     * of the application, they are only read.
     *
     * @throws RulebookRefused with every fault found
     */
    public void keep(RulebookSource source) {
        String hash = source.hash();
        Optional<CarriedRulebook> carried = CarriedRulebook.find(hash);
        if (carried.isEmpty()) {
            Rulebook.load(source, this);
        } else if (find(hash).isEmpty()) {
            keep(hash, carried.get());
        }
    }

    /** What was kept of the workbooks with that hash, if it can be trusted. */
    Optional<CarriedRulebook> find(String hash) {
        return ApplicationStamp.build()
                .flatMap(build -> shelf.flatMap(place -> find(place, hash, build)));
    }

    private static Optional<CarriedRulebook> find(Shelf shelf, String hash, String build) {
        try {
            Optional<byte[]> kept = shelf.find(hash, build);
            return kept.isEmpty() ? Optional.empty() : read(kept.get(), build, hash);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<CarriedRulebook> read(byte[] all, String build, String hash)
            throws IOException {
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
        if (shelf.isEmpty() || build.isEmpty()) {
            return;
        }
        try {
            shelf.get().keep(hash, build.get(), content(build.get(), hash, rulebook));
        } catch (IOException | RuntimeException notKept) {
            return; // the next run does the work again
        }
    }

    boolean keeps() {
        return shelf.isPresent() && ApplicationStamp.build().isPresent();
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
}
