package ke.mizani.casework;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a file is by its bytes, whatever its name says. Nothing in it is unpacked. */
final class DocumentContent {

    private static final String PNG = "89504e470d0a1a0a";
    private static final String JPEG = "ffd8ff";
    private static final String ODT = "mimetypeapplication/vnd.oasis.opendocument.text";
    private static final int ODT_FROM = 30;
    private static final int MOST_PARTS = 5000;
    private static final Set<Integer> LAYOUT = Set.of((int) '\t', (int) '\n', (int) '\r', 12);

    /** Parts that carry programs. */
    private static final List<String> PROGRAMS = List.of("vbaproject.bin", "basic/", "scripts/");

    private DocumentContent() {}

    static boolean isPdf(byte[] bytes) {
        return begins(bytes, "%PDF-");
    }

    static boolean isPng(byte[] bytes) {
        return beginsWithHex(bytes, PNG);
    }

    static boolean isJpeg(byte[] bytes) {
        return beginsWithHex(bytes, JPEG);
    }

    static boolean isDocx(byte[] bytes) {
        return parts(bytes)
                .filter(DocumentContent::harmless)
                .filter(
                        names ->
                                names.containsAll(
                                        Set.of("[content_types].xml", "word/document.xml")))
                .isPresent();
    }

    /** The standard wants the media type at the beginning of the file, as it is. */
    static boolean isOdt(byte[] bytes) {
        boolean says =
                bytes.length > ODT_FROM + ODT.length()
                        && new String(bytes, ODT_FROM, ODT.length(), ISO_8859_1).equals(ODT);
        return says
                && parts(bytes)
                        .filter(DocumentContent::harmless)
                        .filter(names -> names.contains("content.xml"))
                        .isPresent();
    }

    /** Text in UTF-8 without control characters. */
    static boolean isText(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().allMatch(c -> !Character.isISOControl(c) || LAYOUT.contains(c));
        } catch (CharacterCodingException none) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, String signature) {
        return beginsWithHex(bytes, HexFormat.of().formatHex(signature.getBytes(ISO_8859_1)));
    }

    private static boolean beginsWithHex(byte[] bytes, String hex) {
        int length = hex.length() / 2;
        return bytes.length > length && HexFormat.of().formatHex(bytes, 0, length).equals(hex);
    }

    private static boolean harmless(Set<String> parts) {
        return parts.stream()
                .noneMatch(
                        part ->
                                PROGRAMS.stream()
                                        .anyMatch(
                                                program ->
                                                        part.startsWith(program)
                                                                || part.endsWith(program)));
    }

    /** Names of the parts of an archive, in small letters, by its list of contents. */
    private static Optional<Set<String>> parts(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            return entries.size() > MOST_PARTS
                    ? Optional.empty()
                    : Optional.of(
                            entries.stream()
                                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.toSet()));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }
}
