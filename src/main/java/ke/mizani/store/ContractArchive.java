package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.contract.ContractDifference;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.store.ContractRefused.Code;

/**
 * Performance contracts as files: every draft, and every version from the day on which it was
 * signed. None is ever changed; an amendment is a new version with its reason.
 */
public final class ContractArchive {

    private static final String UNNAMED = "contract";

    private final Store store;

    public ContractArchive(Store store) {
        this.store = store;
    }

    /**
     * Keeps a draft, faults and all, as long as it says which contract of whom it is. The same text
     * again is the same draft.
     *
     * @param by code of who does it, never a name of a person
     * @param reason why the contract is amended; may be empty for the first version
     * @param seen number of the last text that was seen; empty: whatever is there
     * @throws ContractRefused if it is not kept
     */
    ContractText draft(String by, byte[] content, String reason, Optional<Long> seen) {
        return store.change(by, change -> drafted(change, content, reason, seen));
    }

    /** The same, to be kept with the step that hands it in; the step says which text it is. */
    public Along drafting(byte[] content, String reason, Optional<Long> seen) {
        return new Along(
                change -> {
                    ContractText text = drafted(change, content, reason, seen);
                    return Map.of("text", String.valueOf(text.number()), "reason", text.reason());
                });
    }

    /**
     * Of which contract a text is, faults and all.
     *
     * @throws ContractRefused if that cannot be told
     */
    public String named(byte[] content) {
        return ContractKeeping.named(UNNAMED, content).id();
    }

    /** A first draft, to be kept with the beginning of its cycle, which says which text it is. */
    public Along beginning(byte[] content) {
        return new Along(
                change -> {
                    ContractText text = drafted(change, content, "", Optional.empty());
                    return Map.of("text", String.valueOf(text.number()));
                });
    }

    private static ContractText drafted(
            Change change, byte[] content, String reason, Optional<Long> seen) {
        ContractKeeping keeping =
                ContractKeeping.of(change, UNNAMED, content).mustFollow(seen).mustBeOfTheSame();
        if (keeping.contract().signed().isPresent()) {
            throw new ContractRefused(
                    Code.DRAFT_SIGNED,
                    "signed: " + keeping.contract().signed().get(),
                    "no such key before the contract is signed");
        }
        return keeping.same()
                .orElseGet(() -> keeping.mustBeNext().mustBeReasoned(reason).keep(reason));
    }

    /**
     * What makes the last draft the version that is effective from a day on, to be written with the
     * step of its cycle; the step says which version it is. Signed on that day already, it stays
     * so. A {@link ContractRefused} goes on if there is no draft without faults, or not on that
     * day.
     *
     * @param day on which the parties signed, up to today
     */
    public Along signing(String contract, LocalDate day) {
        return new Along(
                change -> {
                    ContractText version = signed(change, contract, day);
                    return Map.of(
                            "text", String.valueOf(version.number()),
                            "document", version.digest(),
                            "version", String.valueOf(version.version()));
                });
    }

    private ContractText signed(Change change, String contract, LocalDate day) {
        change.alone();
        List<ContractText> texts = new ContractRows(change.handle()).of(contract);
        Optional<ContractText> last = texts.stream().reduce((a, b) -> b);
        return last.filter(text -> text.signed().filter(day::equals).isPresent())
                .orElseGet(() -> signed(change, draft(contract, last), day));
    }

    private static ContractText draft(String contract, Optional<ContractText> last) {
        return last.filter(text -> text.signed().isEmpty())
                .orElseThrow(() -> new ContractRefused(Code.NO_DRAFT, contract, "a draft of it"));
    }

    private ContractText signed(Change change, ContractText draft, LocalDate day) {
        byte[] content = new Documents(change.handle()).content(draft.digest());
        refuseFaults(draft.name(), content);
        return taken(change, SignedFile.of(draft.name(), content, day), draft.reason());
    }

    /**
     * Takes in a version that was signed elsewhere, and says when. The same file again is the same
     * version.
     *
     * @throws ContractRefused if it is not kept
     */
    public ContractText take(String by, byte[] content, String reason) {
        refuseFaults(UNNAMED, content);
        return store.change(by, change -> taken(change, content, reason));
    }

    private ContractText taken(Change change, byte[] content, String reason) {
        ContractKeeping keeping = ContractKeeping.of(change, UNNAMED, content).mustBeOfTheSame();
        LocalDate day =
                keeping.contract()
                        .signed()
                        .orElseThrow(
                                () ->
                                        new ContractRefused(
                                                Code.WRONG_DAY, "", "the day in the key signed"));
        return keeping.same()
                .orElseGet(
                        () ->
                                keeping.mustBeNext()
                                        .mustBeReasoned(reason)
                                        .mustBePossible(day, store.clock().getZone())
                                        .keep(reason));
    }

    private static void refuseFaults(String name, byte[] content) {
        List<ContractProblem> faults =
                ContractFile.read(name, new ByteArrayInputStream(content)).problems();
        if (!faults.isEmpty()) {
            throw new ContractRefused(Code.FAULTY, faults);
        }
    }

    /** All texts of a contract, the oldest first; none if there is no such contract. */
    public List<ContractText> texts(String contract) {
        return store.read(handle -> new ContractRows(handle).of(contract));
    }

    /** The years of which there are contracts, the latest first. */
    public List<String> years() {
        return store.read(handle -> new ContractRows(handle).years());
    }

    /** The last text of each contract of a financial year, by contract. */
    public List<ContractText> last(String year) {
        Map<String, ContractText> last = new LinkedHashMap<>();
        store.read(handle -> new ContractRows(handle).ofYear(year))
                .forEach(text -> last.put(text.contract(), text));
        return List.copyOf(last.values());
    }

    /** All texts of each contract of a financial year, the oldest first, by contract. */
    public Map<String, List<ContractText>> textsOf(String year) {
        return store.read(handle -> new ContractRows(handle).ofYear(year)).stream()
                .collect(
                        Collectors.groupingBy(
                                ContractText::contract, LinkedHashMap::new, Collectors.toList()));
    }

    /** All signed versions of a financial year, by contract and version: what is evaluated. */
    public List<ContractText> signed(String year) {
        return store.read(handle -> new ContractRows(handle).ofYear(year)).stream()
                .filter(text -> text.signed().isPresent())
                .toList();
    }

    /**
     * The file.
     *
     * @throws StoreFailed if it is no longer what was stored
     */
    public byte[] content(ContractText text) {
        return store.read(handle -> new Documents(handle).content(text.digest()));
    }

    /** The file as it is read, with what is wrong in it. */
    public ContractFile file(ContractText text) {
        return ContractFile.read(text.name(), new ByteArrayInputStream(content(text)));
    }

    /** What differs between two texts, line by line; faulty ones are compared as far as read. */
    public ContractDifference difference(ContractText before, ContractText after) {
        return ContractDifference.between(
                file(before).draft().orElseThrow(), file(after).draft().orElseThrow());
    }
}
