package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the application, written down by the build, and of the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties built = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            built.load(Objects.requireNonNull(file, "version.properties"));
        }
        return new String[] {
            "mizani " + built.getProperty("version"), "Java " + System.getProperty("java.version")
        };
    }
}
