package ke.mizani.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One activity file as read: its sound rows, and everything that is wrong in it.
 *
 * @param digest SHA-256 of the bytes in hexadecimal; empty if the file was over the size limit and
 *     so not read to its end
 * @param rowsRead rows below the header, blank ones not counted; each is an activity or has a
 *     problem
 */
public record ActivityFile(
        String name,
        String digest,
        List<Activity> activities,
        List<RowProblem> problems,
        int rowsRead) {

    public ActivityFile {
        activities = List.copyOf(activities);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a comma- or semicolon-separated file in UTF-8. Faulty rows become problems, sound rows
     * go on; a file whose encoding, size or header is at fault is refused whole.
     *
     * @throws UncheckedIOException if the stream itself fails
     */
    public static ActivityFile read(
            String name, InputStream in, Vocabulary vocabulary, Limits limits) {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        CheckedText text = new CheckedText(name, new DigestInputStream(in, sha256), limits);
        FileReading reading = new FileReading(name, vocabulary);
        try {
            reading.read(text, limits);
            boolean whole = text.drain();
            return reading.file(whole ? Hex.encodeHexString(sha256.digest()) : "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
