package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.casework.ContractDesk;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.RunResult;

/** What the application does on its own while the store of a demonstration is filled. */
@ApplicationScoped
class DemonstrationWork {

    private final DailySweep sweep;
    private final Reminding reminding;
    private final ContractDesk contracts;
    private final Evaluations evaluations;
    private final DemonstrationDecisions people;

    DemonstrationWork(
            DailySweep sweep,
            Reminding reminding,
            ContractDesk contracts,
            Evaluations evaluations,
            DemonstrationDecisions people) {
        this.sweep = sweep;
        this.reminding = reminding;
        this.contracts = contracts;
        this.evaluations = evaluations;
        this.people = people;
    }

    /** What it does each day. */
    void eachDay() {
        sweep.today();
        reminding.today();
        contracts.openMissing(DemonstrationFilling.BY);
    }

    /**
     * What people do at last: they decide, and ask for evaluations, which are made while the server
     * runs.
     */
    void atTheEnd(FinancialYear contracts) {
        people.decide();
        ask("legal-officer", RunResult.Kind.CHECK, Optional.empty());
        ask("hr-officer", RunResult.Kind.EVALUATE, Optional.of(contracts));
        ask("hr-officer", RunResult.Kind.INDEX, Optional.of(contracts));
    }

    private void ask(String who, RunResult.Kind kind, Optional<NamedPeriod> period) {
        LocalDate today = evaluations.today();
        evaluations.ask(
                who,
                new RequestedRun.Asked(
                        kind,
                        new Viewpoint(today, Optional.of(today)),
                        period,
                        Map.of(),
                        Optional.empty(),
                        List.of()),
                Optional.empty());
    }
}
