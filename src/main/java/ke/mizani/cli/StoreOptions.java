package ke.mizani.cli;

import java.util.function.Function;
import ke.mizani.app.Settings;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The records of this installation, and who works on them. */
final class StoreOptions {

    @Option(
            names = "--by",
            paramLabel = "CODE",
            description =
                    "Who does this, as it is written into the audit log: the code of a post"
                            + " (default: the user of the system)")
    private @Nullable String by;

    /** Code of who does it. */
    String actor() {
        return by == null ? System.getProperty("user.name", "unknown") : by;
    }

    /** Does something with the store, and closes it. */
    <T> T with(Function<Store, T> work) {
        Settings settings = Settings.ofThisInstallation();
        try (Store store = Store.open(settings.database(), settings.clock())) {
            return work.apply(store);
        }
    }
}
