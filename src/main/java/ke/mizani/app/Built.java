package ke.mizani.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the build wrote down about this application. */
public final class Built {

    private Built() {}

    /** The version of the application. */
    public static String version() {
        Properties built = new Properties();
        try (InputStream file = Built.class.getResourceAsStream("version.properties")) {
            built.load(Objects.requireNonNull(file, "version.properties"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return built.getProperty("version", "");
    }
}
