package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.ContractVersions;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.ImpactAnalysis;
import ke.mizani.evaluation.ImpactRecords;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookVariants;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.TableTests;
import ke.mizani.rulebook.TestReport;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Store;

/**
 * What is found of a draft by working long: what its tests protect, and whose verdicts it moves.
 */
@ApplicationScoped
public class DraftTrials {

    private final RulebookDesk desk;
    private final ActivityLedger ledger;
    private final ContractArchive contracts;

    @Inject
    public DraftTrials(RulebookDesk desk, Store store) {
        this.desk = desk;
        ledger = new ActivityLedger(store);
        contracts = new ContractArchive(store);
    }

    /**
     * Runs the tests in its workbooks, and again for each change of a single cell.
     *
     * @param percent is told how far it has come, of a hundred
     * @throws ke.mizani.rulebook.RulebookRefused if its workbooks have faults
     */
    public TestReport test(Draft draft, IntConsumer percent) {
        return TableTests.run(desk.source(draft), percent);
    }

    /**
     * Judges what was submitted, and the contracts signed for a period, by it and by its base.
     *
     * @param day the day looked at
     * @param period to be scored; empty: duties only
     * @throws ke.mizani.rulebook.RulebookRefused if its workbooks have faults
     * @throws ke.mizani.rulebook.NoSingleRow if its tables do not answer all that is asked
     * @throws Watch.Stopped if who watches stops it
     */
    public Impact impact(Draft draft, LocalDate day, Optional<NamedPeriod> period, Watch watch) {
        RulebookVariants variants =
                new RulebookVariants(
                        RulebookDifference.between(
                                RulebookVersion.read(desk.base(draft)),
                                RulebookVersion.read(desk.source(draft))));
        return new ImpactAnalysis(variants, records(day, period)).impact(watch);
    }

    private ImpactRecords records(LocalDate day, Optional<NamedPeriod> period) {
        Recorded recorded = ledger.recorded(ledger.position());
        List<ContractFile> signed = period.map(p -> signed(p, day)).orElse(List.of());
        return new ImpactRecords(
                recorded.activities(),
                signed,
                signed.isEmpty() ? Optional.empty() : period,
                new Viewpoint(day, Optional.empty()),
                recorded.and(signed),
                Optional.empty());
    }

    private List<ContractFile> signed(NamedPeriod period, LocalDate day) {
        List<ContractFile> files =
                contracts.signed(yearOf(period).toString()).stream().map(contracts::file).toList();
        return ContractVersions.of(files, period, day).counting();
    }

    private static FinancialYear yearOf(NamedPeriod period) {
        if (period instanceof Quarter quarter) {
            return quarter.financialYear();
        }
        LocalDate first = period.firstDay();
        return new FinancialYear(first.getMonthValue() < 7 ? first.getYear() - 1 : first.getYear());
    }
}
