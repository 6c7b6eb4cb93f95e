package ke.mizani.cli;

import ke.mizani.app.Built;
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
        return Built.version();
    }
}
