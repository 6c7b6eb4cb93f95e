package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ke.mizani.rulebook.FilePart.Unsafe;
import ke.mizani.rulebook.TableProblem.Code;

/** Looks through the parts of a workbook file before anything opens it. */
final class FileParts {

    static final int MOST_PARTS = 200;
    static final int LARGEST_PART = 8 * 1024 * 1024;
    static final int LARGEST_WHOLE = 32 * 1024 * 1024;

    /** A file of rules inflates to some six times its size; a trap to a thousand times. */
    private static final int LARGEST_RATIO = 100;

    private static final int ALWAYS_ALLOWED = 1024 * 1024;

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    private static final Map<String, Code> NOT_ALLOWED =
            Map.of(
                    "vbaproject", Code.MACROS,
                    "xl/macrosheets/", Code.MACROS,
                    "xl/dialogsheets/", Code.MACROS,
                    "customui/", Code.MACROS,
                    "xl/externallinks/", Code.EXTERNAL_LINK,
                    "xl/connections", Code.EXTERNAL_LINK,
                    "xl/querytables/", Code.EXTERNAL_LINK,
                    "xl/embeddings/", Code.EMBEDDED_OBJECT,
                    "xl/activex/", Code.EMBEDDED_OBJECT,
                    "xl/ctrlprops/", Code.EMBEDDED_OBJECT);

    private final byte[] file;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Extent> sheets = new TreeMap<>();
    private final Map<String, Code> forbidden = new TreeMap<>();
    private long inflated;

    private FileParts(byte[] file) {
        this.file = file;
    }

    /**
     * Reads the parts one after the other.
     *
     * @throws Unsafe if the file must not be opened
     * @throws IOException if it is damaged
     */
    static FileParts of(byte[] file) throws Unsafe, IOException {
        FileParts parts = new FileParts(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.take(part.getName(), zip);
            }
        } catch (IllegalArgumentException notAName) {
            throw new IOException(notAName);
        }
        return parts;
    }

    /** What each sheet holds, by the name of its part. */
    Map<String, Extent> sheets() {
        return sheets;
    }

    /** The parts that a workbook of rules must not have. */
    Map<String, Code> forbidden() {
        return forbidden;
    }

    private void take(String name, ZipInputStream zip) throws Unsafe, IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!names.add(lower)) {
            throw new Unsafe(Code.UNREADABLE_WORKBOOK, name + " twice");
        }
        if (names.size() > MOST_PARTS) {
            throw new Unsafe(Code.TOO_LARGE, "more than " + MOST_PARTS + " parts or sheets");
        }
        byte[] content = zip.readNBytes(LARGEST_PART + 1);
        inflated += content.length;
        if (content.length > LARGEST_PART || inflated > largest()) {
            throw new Unsafe(
                    Code.TOO_LARGE, "inflates to more than " + inflated / 1024 + " KB: " + name);
        }
        isOpenDocument(lower, content);
        NOT_ALLOWED.keySet().stream()
                .filter(lower::contains)
                .forEach(part -> forbidden.put(name, NOT_ALLOWED.get(part)));
        if (lower.endsWith(".vml")) {
            FilePart.declaresNothing(name, content);
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            Optional<Extent> extent = FilePart.extent(name, content);
            extent.ifPresent(found -> sheets.put("/" + name, found));
        }
    }

    private long largest() {
        return Math.min(
                LARGEST_WHOLE, Math.max(ALWAYS_ALLOWED, (long) LARGEST_RATIO * file.length));
    }

    private static void isOpenDocument(String name, byte[] content) throws Unsafe {
        if (name.equals("mimetype")
                && new String(content, StandardCharsets.US_ASCII).startsWith(OPEN_DOCUMENT)) {
            throw new Unsafe(Code.OPEN_DOCUMENT, "an OpenDocument file");
        }
    }
}
