package ke.mizani.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ke.mizani.casework.StepRefused.Code;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.Accounts;
import ke.mizani.store.Along;
import ke.mizani.store.CaseFile;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.ContractText;
import ke.mizani.store.PersonalRecords;
import ke.mizani.store.StaleVersion;

/** Where people work on performance contracts: the one way to take a step in their cycle. */
public final class ContractDesk {

    private static final int LONGEST = 4000;
    private static final int MOST = 500;

    private final Casework casework;
    private final ContractArchive archive;
    private final ContractRuns runs;
    private final Accounts accounts;
    private final Supplier<Rulebook> published;
    private final Clock clock;

    /**
     * @param published gives the rulebook that is published now
     */
    public ContractDesk(
            Casework casework,
            ContractArchive archive,
            ContractRuns runs,
            Supplier<Rulebook> published,
            Clock clock) {
        this.casework = casework;
        this.archive = archive;
        this.runs = runs;
        accounts = new Accounts(runs.store());
        this.published = published;
        this.clock = clock;
    }

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The contract of that id; empty if there is none. */
    public Optional<ContractRecord> find(String contract) {
        return records().find(contract);
    }

    /** The cycles of contracts, only to be read. */
    public ContractRecords records() {
        return new ContractRecords(casework.cases(), archive);
    }

    private ContractRecord of(CaseFile file) {
        return records().of(file);
    }

    /** The runs over contracts. */
    public ContractRuns runs() {
        return runs;
    }

    /** The texts of contracts. */
    public ContractArchive archive() {
        return archive;
    }

    /**
     * The contract of that id, to be read by somebody; that an officer's is read by another is
     * logged. Empty if there is none.
     */
    public Optional<ContractRecord> read(String reader, String contract) {
        return find(contract)
                .map(
                        found ->
                                new PersonalRecords(runs.store())
                                        .read(
                                                new PersonalRecords.Reading(
                                                        reader,
                                                        "contract " + contract,
                                                        "its cycle"),
                                                others(reader, found.last()),
                                                () -> found));
    }

    private static List<String> others(String reader, ContractText text) {
        return text.person().filter(person -> !person.equals(reader)).stream().toList();
    }

    /** All contracts of a financial year, by id. */
    public List<ContractRecord> list(String year) {
        return archive.last(year).stream().flatMap(text -> find(text.contract()).stream()).toList();
    }

    /**
     * Hands in the first draft of a contract: it is kept and its cycle begins, or neither.
     *
     * @param content of the file
     * @throws ke.mizani.store.ContractRefused if it is not kept
     * @throws StepRefused if there is such a contract already
     */
    public ContractRecord begin(String actor, byte[] content) {
        String contract = archive.named(content);
        try {
            return of(
                    casework.open(actor, ContractCase.KIND, contract, archive.beginning(content)));
        } catch (StaleVersion there) {
            throw new StepRefused(Code.NOT_ITS_TURN, LifeCycle.OPENED, contract);
        }
    }

    /**
     * Takes in a version that was signed on paper; it is in force at once.
     *
     * @param content of the file, which says when it was signed
     * @throws ke.mizani.store.ContractRefused if it is not kept
     * @throws StepRefused if the contract has come too far for another version
     */
    public ContractRecord takeFromPaper(String actor, byte[] content, String reason) {
        ContractText text = new PaperContracts(casework, archive).take(actor, content, reason);
        return find(text.contract()).orElseThrow();
    }

    /** Opens the cycles of signed versions that were kept without one. */
    public void openMissing(String actor) {
        new PaperContracts(casework, archive).openMissing(actor);
    }

    /**
     * Hands in another text: of the draft, or the draft of an amendment.
     *
     * @param seen the version of the case that the actor has seen
     * @param reason why; needed for an amendment
     * @throws ke.mizani.store.ContractRefused if it is not kept
     * @throws StepRefused if it is not the turn of a text
     */
    public ContractRecord edit(
            String actor, String contract, int seen, byte[] content, String reason) {
        ContractRecord before = seen(contract, seen, ContractStep.REDRAFTED.word());
        ContractStep step =
                before.awaits(ContractStep.AMENDED) ? ContractStep.AMENDED : ContractStep.REDRAFTED;
        if (!before.awaits(step)) {
            throw notItsTurn(before, step);
        }
        Along along = archive.drafting(content, reason, Optional.of(before.last().number()));
        return take(before, new Step(actor, step.word(), Map.of()), along);
    }

    /**
     * Takes a step. What the application itself knows is added: the text, the run, the category.
     *
     * @param seen the version of the case that the actor has seen
     * @param facts what is said with it; for each line under {@code name.line}
     * @throws StepRefused if it cannot be taken
     * @throws StaleVersion if somebody else was first
     * @throws ContractFaulty if the contract has faults that stand in the way
     * @throws ke.mizani.evaluation.NotEvaluated if it needs an evaluation that cannot be made
     */
    public ContractRecord take(
            String actor, String contract, int seen, ContractStep step, Map<String, String> facts) {
        ContractRecord before = seen(contract, seen, step.word());
        if (!before.awaits(step)
                || step == ContractStep.REDRAFTED
                || step == ContractStep.AMENDED) {
            throw notItsTurn(before, step);
        }
        Step said = new Step(actor, step.word(), facts);
        mustBeShort(said);
        said.mustSay(step.said().toArray(String[]::new));
        new ContractParties(accounts, today()).check(before, step, actor);
        ContractFacts knowing = new ContractFacts(archive, runs, published, today());
        Step complete = knowing.complete(before, step, said);
        return take(before, complete, along(before, step, complete));
    }

    /** A version comes into force with the entry of its signature, or not at all. */
    private Along along(ContractRecord before, ContractStep kind, Step step) {
        return kind == ContractStep.SIGNED
                ? archive.signing(before.id(), new ContractChecks(before, today()).day(step))
                : Along.NOTHING;
    }

    private ContractRecord take(ContractRecord before, Step step, Along along) {
        CaseFile file = before.file();
        return of(casework.take(file.number(), Optional.of(file.version()), step, along));
    }

    private ContractRecord seen(String contract, int seen, String step) {
        ContractRecord record =
                find(contract)
                        .orElseThrow(() -> new StepRefused(Code.NO_SUCH_CASE, step, contract));
        if (record.file().version() != seen) {
            throw new StaleVersion(seen, record.file().version());
        }
        return record;
    }

    private static StepRefused notItsTurn(ContractRecord record, ContractStep step) {
        return new StepRefused(
                Code.NOT_ITS_TURN,
                step.word(),
                String.join(", ", record.file().standing().awaits()));
    }

    private static void mustBeShort(Step step) {
        boolean fits =
                step.facts().size() <= MOST
                        && step.facts().values().stream()
                                .allMatch(text -> text.length() <= LONGEST);
        if (!fits) {
            throw new StepRefused(
                    Code.FACT_WRONG,
                    step.name(),
                    "at most " + MOST + " facts of " + LONGEST + " characters");
        }
    }
}
