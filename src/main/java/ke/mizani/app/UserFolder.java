package ke.mizani.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where the system of the user puts what belongs to an application. */
enum UserFolder {
    /** What the application can make again. */
    CACHE("LOCALAPPDATA", "AppData/Local", "Library/Caches", "XDG_CACHE_HOME", ".cache"),
    /** What must not be lost. */
    DATA(
            "APPDATA",
            "AppData/Roaming",
            "Library/Application Support",
            "XDG_DATA_HOME",
            ".local/share");

    private static final String OURS = "mizani";

    private final String windowsVariable;
    private final String windows;
    private final String mac;
    private final String variable;
    private final String usual;

    UserFolder(String windowsVariable, String windows, String mac, String variable, String usual) {
        this.windowsVariable = windowsVariable;
        this.windows = windows;
        this.mac = mac;
        this.variable = variable;
        this.usual = usual;
    }

    Path path() {
        return path(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                name -> Optional.ofNullable(System.getenv(name)).filter(text -> !text.isEmpty()));
    }

    Path path(String system, Path home, Function<String, Optional<String>> environment) {
        if (system.startsWith("Mac")) {
            return home.resolve(mac).resolve(OURS);
        }
        boolean onWindows = system.startsWith("Windows");
        return environment
                .apply(onWindows ? windowsVariable : variable)
                .map(Path::of)
                .orElse(home.resolve(onWindows ? windows : usual))
                .resolve(OURS);
    }
}
