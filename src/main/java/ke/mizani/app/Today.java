package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.casework.DueDuties;
import ke.mizani.casework.SubmittedDuties;

/** How the duties stand today, by what was submitted and the published rulebook. */
@ApplicationScoped
public class Today {

    private final SubmittedDuties duties;
    private final Clock clock;

    Today(SubmittedDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /** Today, in the zone of the installation. */
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    /** The verdicts; empty if nothing was submitted yet. */
    public Optional<DueDuties> duties() {
        return duties.on(day());
    }
}
