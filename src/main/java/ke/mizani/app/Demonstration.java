package ke.mizani.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import ke.mizani.store.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The demonstration, if this server is one: a store in memory, filled as if it had been used for a
 * year, with an account for each role that anybody may use.
 */
@ApplicationScoped
public class Demonstration {

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "karibu mizani";

    /** Before a link is printed for the first administrator. */
    private static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(Demonstration.class);

    private final boolean on;
    private final Store store;
    private final Clock clock;
    private final Settings settings;

    Demonstration(
            @ConfigProperty(name = "mizani.demo", defaultValue = "false") boolean on,
            Store store,
            Clock clock,
            Settings settings) {
        this.on = on;
        this.store = store;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * An account that anybody may use.
     *
     * @param code of the account
     * @param role which role it has, as a word
     */
    public record Open(String code, String role) {

        /** The key of the name of its role. */
        public String key() {
            return "role-" + role;
        }

        /** The password. */
        public String password() {
            return PASSWORD;
        }
    }

    /** Whether this server is a demonstration. */
    public boolean on() {
        return on;
    }

    /** The accounts that anybody may use; none if this is no demonstration. */
    public List<Open> accounts() {
        return on
                ? Arrays.stream(DemonstrationAccount.values())
                        .map(one -> new Open(one.word(), one.role().word()))
                        .toList()
                : List.of();
    }

    void start(@Observes @Priority(FIRST) StartupEvent started, DemonstrationWork work) {
        if (on) {
            LOG.info("Demonstration: a store in memory is filled with a year of records");
            new DemonstrationFilling(store, clock, settings, work::eachDay)
                    .fill(DemonstrationFiles.ofThisApplication());
            work.atTheEnd(DemonstrationFilling.CONTRACTS);
        }
    }
}
