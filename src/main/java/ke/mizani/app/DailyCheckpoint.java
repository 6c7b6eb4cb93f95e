package ke.mizani.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import ke.mizani.store.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Signs a checkpoint of the audit log on each day on which the server runs. */
@ApplicationScoped
class DailyCheckpoint {

    private static final Logger LOG = Logger.getLogger(DailyCheckpoint.class);
    private static final String APPLICATION = "mizani";

    private final Store store;
    private final Settings settings;
    private final boolean serving;

    DailyCheckpoint(
            Store store,
            Settings settings,
            @ConfigProperty(name = "mizani.serving", defaultValue = "false") boolean serving) {
        this.store = store;
        this.settings = settings;
        this.serving = serving;
    }

    @Scheduled(every = "1h")
    void keepUp() {
        if (!serving) {
            return;
        }
        try {
            settings.checkpoints().keepUp(store, APPLICATION);
        } catch (IOException e) {
            LOG.error("today's checkpoint of the audit log could not be written: " + e);
        }
    }
}
