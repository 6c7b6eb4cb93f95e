package ke.mizani.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.features.LiveRulebook;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Cases;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Delivery;
import ke.mizani.store.Role;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.Store;
import org.kie.kogito.process.Processes;

/** An office with people around the contract of an editor, and what they hand in. */
public final class ContractOffice {

    /** The contract. */
    public static final String CONTRACT = "hansard-editor-2025-26";

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final Limits LIMITS = new Limits(10_000_000, 10_000);

    private ContractOffice() {}

    /** Where the steps are taken, by the rulebook of the project. */
    public static ContractDesk desk(Store store, Processes processes, Clock clock) {
        new RulebookArchive(store).begin();
        return new ContractDesk(
                new Casework(new Cases(store), processes, List.of(new ContractCase())),
                new ContractArchive(store),
                new ContractRuns(store, new RunArchive(store, "test"), hash -> LiveRulebook.get()),
                LiveRulebook::get,
                clock);
    }

    /** Those who take the steps, in their roles from the first day of the year. */
    public static void people(Store store) {
        person(store, "hr-1", "human-resource", Role.HR);
        person(store, "hr-2", "human-resource", Role.HR);
        person(store, "clerk", "clerk", Role.CLERK);
        person(store, "board", "board", Role.APPROVER);
        person(store, "hansard-editor", "hansard-research", Role.STAFF_MEMBER);
    }

    static void person(Store store, String code, String office, Role role) {
        Accounts accounts = new Accounts(store);
        accounts.open("administrator", code, office, "en", "");
        accounts.grant(
                "administrator",
                code,
                role,
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                Optional.empty());
    }

    /** The contract, not signed yet. */
    public static byte[] draft() {
        return bytes(signed().replaceFirst("signed: .*\n", ""));
    }

    /** The contract as it was signed. */
    static String signed() {
        return text("contracts/2025-26/hansard-editor.yaml");
    }

    /** What was done in the year, as one file. */
    public static String activities() {
        return text("src/test/resources/examples/contracts-2025-26/activities.csv");
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hands in rows. */
    public static void submit(Store store, String name, String rows) {
        new ActivityLedger(store)
                .submit(
                        Delivery.of(name, bytes(rows), "clerk", YEAR),
                        LiveRulebook.get(),
                        LIMITS,
                        "clerk");
    }

    /** Takes a step of the contract as it is now, saying these names and texts in turn. */
    public static ContractRecord take(
            ContractDesk desk, String actor, ContractStep step, String... facts) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        return desk.take(actor, CONTRACT, version(desk), step, said);
    }

    static int version(ContractDesk desk) {
        return desk.find(CONTRACT).orElseThrow().file().version();
    }

    /** The holder says what was achieved, with one figure that the records do not bear out. */
    public static ContractRecord selfEvaluate(ContractDesk desk, String actor) {
        return take(
                desk,
                actor,
                ContractStep.SELF_EVALUATED,
                "remark",
                "A good year",
                "achieved.HED-1",
                "104.75",
                "evidence.HED-1",
                "Work log",
                "achieved.HED-2",
                "97",
                "evidence.HED-2",
                "Review log");
    }
}
