package ke.mizani.cli;

import java.util.List;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Knowledge;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.Store;

/**
 * Activities that were submitted, judged by the rulebook that was published when they were known.
 */
final class LedgerRecords implements RecordSource {

    private final ArchiveOptions.Asked asked;
    private final ReadFiles files;
    private final Told told;
    private final Settings settings = Settings.ofThisInstallation();
    private final Store store;
    private final Knowledge known;
    private final Rulebook rulebook;

    LedgerRecords(Store store, ArchiveOptions.Asked asked, ReadFiles files, Told told) {
        this.store = store;
        this.asked = asked;
        this.files = files;
        this.told = told;
        known = Knowledge.of(store, viewpoint());
        rulebook =
                asked.records().ownRulebook()
                        ? asked.records().rulebook(told.problems())
                        : asked.records().read(published());
    }

    private Rulebook published() {
        try {
            return new RulebookArchive(store).load(known.rulebook());
        } catch (NotEvaluated none) {
            throw told.nothing(none);
        } catch (RulebookRefused faulty) {
            told.problems().tables(faulty.problems());
            throw new Refused();
        }
    }

    @Override
    public Optional<Long> ledger() {
        return known.findPosition();
    }

    @Override
    public Rulebook rulebook() {
        return rulebook;
    }

    @Override
    public Viewpoint viewpoint() {
        return asked.records().viewpoint(settings);
    }

    @Override
    public Recorded recorded() {
        return new ActivityLedger(store).recorded(known.position());
    }

    @Override
    public List<ContractFile> contracts() {
        return asked.contracts()
                .map(place -> new ContractReading(told.problems(), files).read(place))
                .orElse(List.of());
    }
}
