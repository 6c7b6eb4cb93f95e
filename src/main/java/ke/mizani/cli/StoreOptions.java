package ke.mizani.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Function;
import ke.mizani.app.Settings;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The records of this installation, and who works on them. */
final class StoreOptions {

    @Option(
            names = "--by",
            paramLabel = "CODE",
            description =
                    "Who does this, as it is written into the audit log: the code of a post"
                            + " (default: the user of the system)")
    private @Nullable String by;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Code of who does it. */
    String actor() {
        return by == null ? System.getProperty("user.name", "unknown") : by;
    }

    /**
     * Does something with the store, sees to its keys, first rulebook and checkpoints, and closes
     * it.
     */
    <T> T with(Function<Store, T> work) {
        return with(Objects.requireNonNull(command).commandLine().getErr(), work);
    }

    /** The same, for a command that has no use for these options. */
    static <T> T with(PrintWriter err, Function<Store, T> work) {
        Settings settings = Settings.ofThisInstallation();
        try (Store store = Store.open(settings.database(), settings.clock())) {
            Upkeep upkeep = new Upkeep(settings, err);
            upkeep.keys();
            new RulebookArchive(store).begin();
            T done = work.apply(store);
            upkeep.checkpoint(store);
            return done;
        }
    }

    /** Looks into the store and changes nothing, not even keys or checkpoints. */
    <T> T reading(Function<Store, T> work) {
        Settings settings = Settings.ofThisInstallation();
        try (Store store = Store.open(settings.database(), settings.clock())) {
            return work.apply(store);
        }
    }
}
