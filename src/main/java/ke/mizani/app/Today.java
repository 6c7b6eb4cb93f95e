package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.casework.DueDuties;
import ke.mizani.casework.SubmittedDuties;
import ke.mizani.finding.Finding;
import ke.mizani.report.DutyList;

/** How the duties stand today, by what was submitted and the published rulebook. */
@ApplicationScoped
public class Today {

    private final SubmittedDuties duties;
    private final Clock clock;
    private Optional<Listed> last = Optional.empty();

    Today(SubmittedDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    private record Listed(DueDuties judged, Map<DutyList, List<Finding>> lists) {}

    /** Today, in the zone of the installation. */
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    /**
     * The duties on which somebody has to act, by list, those first on which one must act first;
     * empty if nothing was submitted yet. They are looked for again only after another judgment.
     */
    public synchronized Optional<Map<DutyList, List<Finding>>> lists() {
        return duties().map(this::listed);
    }

    private Map<DutyList, List<Finding>> listed(DueDuties judged) {
        if (!last.filter(before -> before.judged().equals(judged)).isPresent()) {
            Map<DutyList, List<Finding>> lists = new EnumMap<>(DutyList.class);
            Stream.of(DutyList.values()).forEach(list -> lists.put(list, list.of(judged.run())));
            last = Optional.of(new Listed(judged, lists));
        }
        return last.orElseThrow().lists();
    }

    /** The verdicts; empty if nothing was submitted yet. */
    public Optional<DueDuties> duties() {
        return duties.on(day());
    }
}
