package ke.mizani.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a store is.
 *
 * @param url of JDBC, of H2 or PostgreSQL
 * @param user who logs in there
 * @param password how; may be empty
 */
public record Database(String url, String user, String password) {

    /** The databases that a store can be kept in. */
    enum Kind {
        H2("jdbc:h2:", org.h2.Driver.class),
        POSTGRESQL("jdbc:postgresql:", org.postgresql.Driver.class);

        private final String prefix;
        private final Class<?> driver;

        Kind(String prefix, Class<?> driver) {
            this.prefix = prefix;
            this.driver = driver;
        }

        /** What speaks with it, named so that nothing has to be found at run time. */
        Class<?> driver() {
            return driver;
        }
    }

    private static final String FILE = "store";
    private static final String ENDING = ".mv.db";

    /** Refuses a URL that is of neither, with what was found. */
    public Database {
        if (!url.startsWith(Kind.H2.prefix) && !url.startsWith(Kind.POSTGRESQL.prefix)) {
            throw new IllegalArgumentException(
                    "found \""
                            + withoutPassword(url)
                            + "\", expected a URL such as jdbc:postgresql://host/name");
        }
    }

    /** One in a folder, by this process alone; it is made when first opened. */
    public static Database inFolder(Path folder) {
        return embedded("file:" + folder.toAbsolutePath().normalize().resolve(FILE));
    }

    /** One in memory, gone with the process. */
    public static Database inMemory(String name) {
        return embedded("mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /**
     * A commit acknowledged is written: by itself H2 waits half a second. Who must wait for another
     * to write waits up to a minute. What was asked is looked up again: by itself H2 gives the same
     * answer although somebody else has committed since.
     */
    private static Database embedded(String place) {
        return new Database(
                Kind.H2.prefix
                        + place
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000"
                        + ";TRACE_LEVEL_FILE=0;OPTIMIZE_REUSE_RESULTS=0",
                "mizani",
                "");
    }

    Kind kind() {
        return url.startsWith(Kind.H2.prefix) ? Kind.H2 : Kind.POSTGRESQL;
    }

    /** The file of an embedded one; empty if it is not in a file. */
    Optional<Path> file() {
        String place = Kind.H2.prefix + "file:";
        return url.startsWith(place)
                ? Optional.of(
                        Path.of(url.substring(place.length()).replaceFirst(";.*", "") + ENDING))
                : Optional.empty();
    }

    /** The place without what must not be told. */
    public String shown() {
        return withoutPassword(url.replaceFirst(";.*", ""));
    }

    private static String withoutPassword(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return shown();
    }
}
