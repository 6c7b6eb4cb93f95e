package ke.mizani.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Names the application that reads the tables: its version and what it takes the tables to be. */
final class ApplicationStamp {

    private static final String VERSION = "version.properties";

    /** Names the build: a digest of the classes, written when the application is built. */
    private static final String BUILD = "META-INF/mizani/build";

    private ApplicationStamp() {}

    /** This very build, of the same version or not; nothing if it was not written down. */
    static Optional<String> build() {
        ClassLoader loader = ApplicationStamp.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(BUILD)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes down what the classes in a folder are. */
    static void write(Path classes) throws IOException {
        MessageDigest digest = RulebookSource.sha256();
        try (Stream<Path> files = Files.walk(classes.resolve("ke"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        Path place = classes.resolve(BUILD);
        Files.createDirectories(place.resolve("..").normalize());
        Files.writeString(place, HexFormat.of().formatHex(digest.digest()));
    }

    static String text() {
        byte[] tables = (Tables.DEFINITIONS + " " + controlRows()).getBytes(StandardCharsets.UTF_8);
        return version() + " " + HexFormat.of().formatHex(RulebookSource.sha256().digest(tables));
    }

    private static String controlRows() {
        StringBuilder text = new StringBuilder();
        for (DecisionTable table : DecisionTable.ALL) {
            text.append(RuleSheet.text(table, List.of()));
        }
        return text.toString();
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = ApplicationStamp.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IllegalStateException("no " + VERSION);
            }
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "");
    }
}
