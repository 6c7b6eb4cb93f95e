package ke.mizani.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Names the application that reads the tables: its version and what it takes the tables to be. */
final class ApplicationStamp {

    private static final String VERSION = "version.properties";

    private ApplicationStamp() {}

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
