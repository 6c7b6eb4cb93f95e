package ke.mizani.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where the system of the user puts what an application can make again. */
final class MadeAgain {

    private static final String OURS = "mizani";

    private MadeAgain() {}

    static Path folder() {
        return folder(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                name -> Optional.ofNullable(System.getenv(name)).filter(text -> !text.isEmpty()));
    }

    static Path folder(String system, Path home, Function<String, Optional<String>> environment) {
        if (system.startsWith("Windows")) {
            return environment
                    .apply("LOCALAPPDATA")
                    .map(Path::of)
                    .orElse(home.resolve("AppData/Local"))
                    .resolve(OURS);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches").resolve(OURS);
        }
        return environment
                .apply("XDG_CACHE_HOME")
                .map(Path::of)
                .orElse(home.resolve(".cache"))
                .resolve(OURS);
    }
}
