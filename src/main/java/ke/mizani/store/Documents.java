package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;

/** Whole files, named by the digest of their content: one content is kept once, packed in parts. */
final class Documents {

    private static final int PART = 512 * 1024;

    private final Handle handle;

    Documents(Handle handle) {
        this.handle = handle;
    }

    /** Whether that content is kept. */
    boolean has(String digest) {
        return handle.createQuery("SELECT 1 FROM document WHERE digest = :digest")
                .bind("digest", digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** All that are kept, in the order of their digests. */
    List<String> digests() {
        return handle.createQuery("SELECT digest FROM document ORDER BY digest")
                .mapTo(String.class)
                .list();
    }

    /** Keeps a content; one that is there already is not kept again. Gives its digest. */
    static String keep(Change change, byte[] content) {
        String digest = Digest.of(content);
        new Documents(change.handle()).add(change, digest, content);
        return digest;
    }

    /**
     * The same for who has a turn of their own and much to write: no other writer waits for them.
     * If one keeps the very same content at the same moment, one of the two is refused.
     */
    static void keepInTurn(Change change, byte[] content) {
        Documents documents = new Documents(change.handle());
        String digest = Digest.of(content);
        if (!documents.has(digest)) {
            documents.insert(change, digest, content.length, packed(content));
        }
    }

    /** Packed before others are made to wait; alone from the last look on. */
    private void add(Change change, String digest, byte[] content) {
        if (has(digest)) {
            return;
        }
        List<byte[]> parts = packed(content);
        change.alone();
        if (!has(digest)) {
            insert(change, digest, content.length, parts);
        }
    }

    private void insert(Change change, String digest, long length, List<byte[]> parts) {
        handle.createUpdate(
                        "INSERT INTO document (digest, length, stored_at) VALUES (:digest, :length, :at)")
                .bind("digest", digest)
                .bind("length", length)
                .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                .execute();
        for (int part = 0; part < parts.size(); part++) {
            handle.createUpdate(
                            "INSERT INTO document_part (digest, part, content) VALUES (:digest, :part, :content)")
                    .bind("digest", digest)
                    .bind("part", part)
                    .bind("content", parts.get(part))
                    .execute();
        }
    }

    private static List<byte[]> packed(byte[] content) {
        List<byte[]> parts = new ArrayList<>();
        try (InputStream packed = new DeflaterInputStream(new ByteArrayInputStream(content))) {
            for (byte[] bytes = packed.readNBytes(PART);
                    bytes.length > 0;
                    bytes = packed.readNBytes(PART)) {
                parts.add(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /**
     * The content.
     *
     * @throws StoreFailed if it is not kept, or no longer what it was
     */
    byte[] content(String digest) {
        long length =
                handle.createQuery("SELECT length FROM document WHERE digest = :digest")
                        .bind("digest", digest)
                        .mapTo(Long.class)
                        .findOne()
                        .orElseThrow(() -> damaged(digest, "it is not there"));
        MessageDigest actual = Digest.sha256();
        try (InputStream in = new DigestInputStream(unpacked(digest), actual)) {
            byte[] content = in.readAllBytes();
            if (content.length != length
                    || !HexFormat.of().formatHex(actual.digest()).equals(digest)) {
                throw damaged(digest, "its content has changed");
            }
            return content;
        } catch (IOException changed) {
            throw damaged(digest, "its content has changed");
        }
    }

    private InputStream unpacked(String digest) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        handle.createQuery("SELECT content FROM document_part WHERE digest = :digest ORDER BY part")
                .bind("digest", digest)
                .mapTo(byte[].class)
                .forEach(packed::writeBytes);
        return new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()));
    }

    private static StoreFailed damaged(String digest, String how) {
        return new StoreFailed(StoreFailed.Code.DAMAGED, "document " + digest + ": " + how);
    }
}
