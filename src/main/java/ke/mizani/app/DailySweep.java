package ke.mizani.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.casework.BreachSweep;
import ke.mizani.casework.Casework;
import ke.mizani.casework.DueDuties;
import ke.mizani.casework.SubmittedDuties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks each hour for what the application has to do in breach cases today. */
@ApplicationScoped
public class DailySweep {

    private static final Logger LOG = Logger.getLogger(DailySweep.class);

    private final SubmittedDuties duties;
    private final BreachSweep breaches;
    private final Clock clock;
    private final boolean serving;

    DailySweep(
            SubmittedDuties duties,
            Casework casework,
            Clock clock,
            @ConfigProperty(name = "mizani.serving", defaultValue = "false") boolean serving) {
        this.duties = duties;
        breaches = new BreachSweep(casework);
        this.clock = clock;
        this.serving = serving;
    }

    @Scheduled(every = "1h", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void keepUp() {
        if (serving) {
            today();
        }
    }

    /** Does what is due today; nothing if it was done already. */
    public BreachSweep.Done today() {
        LocalDate today = LocalDate.now(clock);
        Optional<DueDuties> found = duties.on(today);
        BreachSweep.Done done =
                found.map(verdicts -> breaches.on(today, verdicts))
                        .orElse(new BreachSweep.Done(0, 0, 0));
        if (!done.nothing()) {
            LOG.infof(
                    "breach cases on %s: %d opened, %d judged again, %d steps up",
                    today, done.opened(), done.judged(), done.escalated());
        }
        return done;
    }
}
