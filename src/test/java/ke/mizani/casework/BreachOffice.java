package ke.mizani.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.CaseFile;
import ke.mizani.store.Cases;
import ke.mizani.store.Database;
import ke.mizani.store.Delivery;
import ke.mizani.store.HandedDocument;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.Store;
import org.kie.kogito.process.Processes;

/** An office with records in a database, where days pass as a test lets them. */
final class BreachOffice implements AutoCloseable {

    private static final String HEADING =
            "activity_id,date,office,matter,matter_type,event,evidence\n";

    private final Store store;
    private final MovedClock clock;
    private final Casework casework;
    private final SubmittedDuties duties;

    BreachOffice(Database database, MovedClock clock, Processes processes) {
        this.clock = clock;
        store = Store.open(database, clock);
        new RulebookArchive(store).begin();
        casework = new Casework(new Cases(store), processes, List.of(new BreachCase(clock)));
        duties =
                new SubmittedDuties(
                        store,
                        new RunArchive(store, "test"),
                        clock.getZone(),
                        new SubmittedDuties.Span(Optional.empty(), 31));
    }

    Store store() {
        return store;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Hands in one row: what was done about a matter on a day. */
    void submit(LocalDate done, String matter, String type, String event) {
        String row =
                matter
                        + "-"
                        + event
                        + ","
                        + done
                        + ",clerk,"
                        + matter
                        + ","
                        + type
                        + ","
                        + event
                        + ",Register\n";
        Rulebook rulebook = Rulebook.load(RulebookSource.shipped());
        new ActivityLedger(store)
                .submit(
                        Delivery.of(
                                matter + "-" + event + ".csv",
                                (HEADING + row).getBytes(UTF_8),
                                "clerk",
                                NamedPeriod.ofFinancialYear("2025/26").orElseThrow()),
                        rulebook,
                        new Limits(1_000_000, 10_000),
                        "focal-clerk");
    }

    /** What the application does today. */
    BreachSweep.Done sweep() {
        return duties.on(today())
                .map(found -> new BreachSweep(casework).on(today(), found))
                .orElse(new BreachSweep.Done(0, 0, 0));
    }

    List<Breach> cases() {
        return new BreachRegister(casework.cases()).list();
    }

    Breach about(String matter) {
        return cases().stream()
                .filter(breach -> breach.matter().equals(matter))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("no case about " + matter));
    }

    CaseFile take(String actor, String matter, String step, String... facts) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        return casework.take(
                about(matter).file().number(), Optional.empty(), new Step(actor, step, said));
    }

    /** The same with the resolution of the House as a file. */
    CaseFile takeWithResolution(String actor, String matter, String step, String... facts) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        return casework.take(
                about(matter).file().number(),
                Optional.empty(),
                new Step(
                        actor,
                        step,
                        said,
                        Optional.of(
                                new HandedDocument(
                                        "Resolution.pdf",
                                        "application/pdf",
                                        DocumentBytes.of("pdf")))));
    }

    @Override
    public void close() {
        store.close();
    }
}
