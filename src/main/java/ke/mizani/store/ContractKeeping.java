package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Wording;
import ke.mizani.store.ContractRefused.Code;

/** One text of a contract that is to be kept, while nobody else keeps another. */
final class ContractKeeping {

    private static final List<String> NAMING =
            List.of("", "id", "version", "financial_year", "holder");

    private final Change change;
    private final PerformanceContract contract;
    private final byte[] content;
    private final List<ContractText> texts;

    /**
     * @param texts those of the contract that are kept already, the oldest first
     */
    private ContractKeeping(
            Change change, PerformanceContract contract, byte[] content, List<ContractText> texts) {
        this.change = change;
        this.contract = contract;
        this.content = content;
        this.texts = texts;
    }

    /**
     * A text that is to be kept.
     *
     * @throws ContractRefused if it cannot be told which contract of whom it is
     */
    static ContractKeeping of(Change change, String file, byte[] content) {
        PerformanceContract contract = named(file, content);
        change.alone();
        return new ContractKeeping(
                change, contract, content, new ContractRows(change.handle()).of(contract.id()));
    }

    /**
     * What a text says, as long as it can be told which contract of whom it is.
     *
     * @throws ContractRefused if it cannot
     */
    static PerformanceContract named(String file, byte[] content) {
        ContractFile read = ContractFile.read(file, new ByteArrayInputStream(content));
        List<ContractProblem> naming =
                read.problems().stream().filter(ContractKeeping::isOfNaming).toList();
        return read.draft()
                .filter(draft -> naming.isEmpty())
                .orElseThrow(() -> new ContractRefused(Code.UNREADABLE, naming));
    }

    private static boolean isOfNaming(ContractProblem problem) {
        return NAMING.contains(problem.key().replaceFirst("\\..*", ""));
    }

    PerformanceContract contract() {
        return contract;
    }

    private Optional<ContractText> last() {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(texts.size() - 1));
    }

    private Optional<ContractText> lastSigned() {
        return texts.stream().filter(text -> text.signed().isPresent()).reduce((a, b) -> b);
    }

    /** The same text, if it was the last one kept. */
    Optional<ContractText> same() {
        return last().filter(text -> text.digest().equals(Digest.of(content)));
    }

    /** Refuses a version that is not the one after the last signed one. */
    ContractKeeping mustBeNext() {
        int next = lastSigned().map(ContractText::version).orElse(0) + 1;
        if (contract.version() != next) {
            throw new ContractRefused(
                    Code.VERSION_NOT_NEXT, "version " + contract.version(), "version " + next);
        }
        return this;
    }

    /** Refuses a text under the id of another contract. */
    ContractKeeping mustBeOfTheSame() {
        last().filter(other -> !isOfTheSame(other))
                .ifPresent(
                        other -> {
                            throw new ContractRefused(
                                    Code.ANOTHER_CONTRACT,
                                    contract.id(),
                                    "an id of its own, or the holder and year of version "
                                            + other.version());
                        });
        return this;
    }

    private boolean isOfTheSame(ContractText other) {
        return other.year().equals(contract.financialYear())
                && other.office().equals(contract.holder().office())
                && other.person().equals(contract.holder().person());
    }

    /** Refuses an amendment without a reason. */
    ContractKeeping mustBeReasoned(String reason) {
        if (contract.version() > 1 && reason.isBlank()) {
            throw new ContractRefused(Code.NO_REASON, "", "why the contract is amended");
        }
        return this;
    }

    /** Refuses to overwrite what somebody else has kept meanwhile. */
    ContractKeeping mustFollow(Optional<Long> seen) {
        if (seen.isPresent() && !seen.equals(last().map(ContractText::number))) {
            throw new ContractRefused(
                    Code.CHANGED_MEANWHILE,
                    "text " + last().map(ContractText::number).orElse(0L),
                    "text " + seen.get() + " to be the last");
        }
        return this;
    }

    /** Refuses a day on which it cannot have been signed. */
    ContractKeeping mustBePossible(LocalDate day, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(change.moment(), zone);
        Optional<LocalDate> before = lastSigned().flatMap(ContractText::signed);
        if (day.isAfter(today) || before.filter(day::isBefore).isPresent()) {
            throw new ContractRefused(
                    Code.WRONG_DAY,
                    day.toString(),
                    before.map(first -> "a day from " + first).orElse("a day") + " up to " + today);
        }
        return this;
    }

    ContractText keep(String reason) {
        ContractText text =
                new ContractText(
                        new ContractRows(change.handle()).next(),
                        contract.id(),
                        contract.financialYear(),
                        contract.version(),
                        contract.holder().level(),
                        contract.holder().office(),
                        contract.holder().person(),
                        Documents.keep(change, content),
                        contract.signed(),
                        Wording.shown(reason.strip()),
                        change.actor(),
                        change.moment());
        new ContractRows(change.handle()).add(text);
        change.audit(kind(text), text.contract(), facts(text));
        return text;
    }

    static AuditEntry.Kind kind(ContractText text) {
        return text.signed().isPresent()
                ? AuditEntry.Kind.CONTRACT_SIGNED
                : AuditEntry.Kind.CONTRACT_DRAFTED;
    }

    /** What the entry about a text tells. */
    static Map<String, String> facts(ContractText text) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("text", String.valueOf(text.number()));
        facts.put("version", String.valueOf(text.version()));
        facts.put("document", text.digest());
        facts.put("reason", text.reason());
        text.signed().ifPresent(day -> facts.put("signed", day.toString()));
        return facts;
    }
}
