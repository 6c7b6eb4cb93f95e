package ke.mizani.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The workbooks of a rulebook as they were found, not yet read.
 *
 * @param name where they were found, for people
 * @param workbooks content by file name, such as {@code timelines.xlsx}
 */
public record RulebookSource(String name, Map<String, byte[]> workbooks) {

    /** More than this of one file is not read: it is refused by its size alone. */
    static final int LARGEST_FILE = 5 * 1024 * 1024;

    public RulebookSource {
        workbooks = Map.copyOf(workbooks);
    }

    /** The workbooks of a folder; lock files of an open spreadsheet program are passed over. */
    public static RulebookSource of(Path directory) throws IOException {
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (Path file : workbooksIn(directory)) {
            workbooks.put(file.getFileName().toString(), content(file));
        }
        return new RulebookSource(directory.toString(), workbooks);
    }

    /** The same with this workbook in the place of that of its name. */
    public RulebookSource with(Path file) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(workbooks);
        all.put(file.getFileName().toString(), content(file));
        return new RulebookSource(name + ", " + file, all);
    }

    private static byte[] content(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    /** The workbooks that the application carries. */
    public static RulebookSource shipped() {
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (String workbook : Tables.workbooks()) {
            String place = "/META-INF/mizani/rules/" + workbook;
            try (InputStream in = RulebookSource.class.getResourceAsStream(place)) {
                workbooks.put(workbook, Objects.requireNonNull(in, place).readAllBytes());
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
        return new RulebookSource("shipped rulebook", workbooks);
    }

    private static List<Path> workbooksIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> isWorkbook(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWorkbook(String file) {
        return file.matches("(?i).*\\.(?:xls[a-z]?|ods)")
                && !file.startsWith("~$")
                && !file.startsWith(".");
    }

    /** Names the content: SHA-256 over the sorted names and their bytes. */
    public String hash() {
        MessageDigest digest = sha256();
        new TreeMap<>(workbooks)
                .forEach(
                        (file, bytes) -> {
                            String head = file + "\n" + bytes.length + "\n";
                            digest.update(head.getBytes(StandardCharsets.UTF_8));
                            digest.update(bytes);
                        });
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
