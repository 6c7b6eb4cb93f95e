package ke.mizani.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of a backup: a line that tells what it is, packed lines of text, and the digest of all
 * that stands before it.
 */
record BackupFile(Path path) {

    private static final byte[] FIRST_LINE =
            "MIZANI-BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int DIGEST = 64;

    /** Writes the lines. */
    interface Work {
        void write(TableRows.Lines lines) throws IOException;
    }

    /** The file appears whole or not at all, and is on disk then. Gives its digest. */
    String write(Work work) throws IOException {
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Path part = Files.createTempFile(folder, ".mizani-", ".part");
        try {
            String digest = writeTo(part, work);
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
            return digest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String writeTo(Path part, Work work) throws IOException {
        MessageDigest digest = Digest.sha256();
        try (OutputStream file = Files.newOutputStream(part)) {
            OutputStream digested = new DigestOutputStream(new Unclosed(file), digest);
            digested.write(FIRST_LINE);
            try (BufferedWriter lines =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    new GZIPOutputStream(digested, 1 << 16),
                                    StandardCharsets.UTF_8))) {
                work.write(line -> lines.append(line).append('\n'));
            }
            String told = HexFormat.of().formatHex(digest.digest());
            file.write(told.getBytes(StandardCharsets.US_ASCII));
            return told;
        }
    }

    /** What is closed here stays open for what comes after it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /**
     * Opens the lines; to be closed.
     *
     * @throws StoreFailed if it is not the file of a backup
     */
    BufferedReader lines() throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            if (!Arrays.equals(file.readNBytes(FIRST_LINE.length), FIRST_LINE)) {
                throw new StoreFailed(StoreFailed.Code.NO_BACKUP, path.toString());
            }
            long packed = Files.size(path) - FIRST_LINE.length - DIGEST;
            return new BufferedReader(
                    new InputStreamReader(
                            new GZIPInputStream(new First(file, packed), 1 << 16),
                            StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** Only so many of the bytes that follow. */
    private static final class First extends FilterInputStream {

        private long left;

        First(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int read = left <= 0 ? -1 : in.read();
            left--;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = left <= 0 ? -1 : in.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public int available() {
            return left > 0 ? 1 : 0;
        }
    }

    /** The digest that is written behind the bytes, if it is the one that they have. */
    Optional<String> digest() throws IOException {
        MessageDigest digest = Digest.sha256();
        long left = Files.size(path) - DIGEST;
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = new byte[1 << 16];
            while (left > 0) {
                int read = file.readNBytes(bytes, 0, (int) Math.min(bytes.length, left));
                if (read == 0) {
                    return Optional.empty();
                }
                digest.update(bytes, 0, read);
                left -= read;
            }
            String told = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            return Optional.of(HexFormat.of().formatHex(digest.digest())).filter(told::equals);
        }
    }
}
