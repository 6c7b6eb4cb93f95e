package ke.mizani.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Publication;
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
    private final ActivityLedger submissions;
    private final long position;
    private final Rulebook rulebook;

    LedgerRecords(Store store, ArchiveOptions.Asked asked, ReadFiles files, Told told) {
        this.asked = asked;
        this.files = files;
        this.told = told;
        submissions = new ActivityLedger(store);
        Instant moment =
                viewpoint().knownAsOf().map(this::endOf).orElse(settings.clock().instant());
        position = submissions.positionAt(moment);
        rulebook =
                asked.records().ownRulebook()
                        ? asked.records().rulebook(told.problems())
                        : asked.records().read(published(new RulebookArchive(store), moment));
    }

    private Instant endOf(LocalDate day) {
        ZoneId zone = settings.clock().getZone();
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }

    private Rulebook published(RulebookArchive rulebooks, Instant moment) {
        Publication published =
                rulebooks
                        .publishedAt(moment)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "NO_PUBLISHED_RULEBOOK",
                                                "a day since the store began, or --rules"));
        try {
            return rulebooks.load(published.hash());
        } catch (RulebookRefused faulty) {
            told.problems().tables(faulty.problems());
            throw new Refused();
        }
    }

    private Refused refused(String code, String expected) {
        told.problems().tell("store", code, "", expected);
        return new Refused();
    }

    @Override
    public Optional<Long> ledger() {
        return Optional.of(position);
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
        if (position == 0) {
            throw refused("NO_SUBMISSIONS", "activities that were submitted, by that day");
        }
        return new Recorded(
                submissions.activities(position), List.of(submissions.digest(position)));
    }

    @Override
    public List<ContractFile> contracts() {
        return asked.contracts()
                .map(place -> new ContractReading(told.problems(), files).read(place))
                .orElse(List.of());
    }
}
