package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the application, written down by the build, and of the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "mizani " + ofApplication(), "Java " + System.getProperty("java.version")
        };
    }

    /** That of the application alone. */
    static String ofApplication() {
        Properties built = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            built.load(Objects.requireNonNull(file, "version.properties"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return built.getProperty("version", "");
    }
}
