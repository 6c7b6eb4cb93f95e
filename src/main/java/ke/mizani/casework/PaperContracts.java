package ke.mizani.casework;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.contract.ContractFile;
import ke.mizani.store.CaseFile;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.ContractText;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Contracts that were signed on paper, with what happened before: a version that is taken in is in
 * force at once.
 */
public record PaperContracts(Casework casework, ContractArchive archive) {

    private static final List<ContractStep> UNTIL_SIGNED =
            List.of(ContractStep.CHECKED, ContractStep.NEGOTIATED, ContractStep.SIGNED);

    private static final List<String> OPEN =
            Stream.concat(Stream.of(ContractStep.AMENDED), UNTIL_SIGNED.stream())
                    .map(ContractStep::word)
                    .toList();

    /**
     * Takes in a version. The same file again changes nothing.
     *
     * @param content of the file, which says when it was signed
     * @param reason why it was amended; may be empty for the first version
     * @throws ke.mizani.store.ContractRefused if it is not kept
     * @throws StepRefused if the contract has come too far for another version
     */
    public ContractText take(String actor, byte[] content, String reason) {
        mustBeOpen(content);
        ContractText text = archive.take(actor, content, reason);
        putInForce(actor, text);
        return text;
    }

    /** Opens the cycles of signed versions that were kept without one. */
    public void openMissing(String actor) {
        archive.years().stream()
                .flatMap(year -> archive.signed(year).stream())
                .filter(text -> casework.cases().find(ContractCase.KIND, text.contract()).isEmpty())
                .toList()
                .forEach(text -> putInForce(actor, text));
    }

    private void putInForce(String actor, ContractText text) {
        CaseFile file =
                casework.open(actor, ContractCase.KIND, text.contract(), number(text)).file();
        if (isInForce(file, text)) {
            return;
        }
        if (file.standing().awaits().contains(ContractStep.AMENDED.word())) {
            file = take(file, new Step(actor, ContractStep.AMENDED.word(), amended(text)));
        }
        for (ContractStep step : UNTIL_SIGNED) {
            if (file.standing().awaits().contains(step.word())) {
                file = take(file, new Step(actor, step.word(), onPaper(text)));
            }
        }
    }

    /** Another version has no place once the year is being judged. */
    private void mustBeOpen(byte[] content) {
        ContractFile.read("contract", new ByteArrayInputStream(content))
                .contract()
                .filter(contract -> archive.texts(contract.id()).size() > 0)
                .filter(contract -> !isKnown(contract.id(), content))
                .flatMap(contract -> casework.cases().find(ContractCase.KIND, contract.id()))
                .filter(file -> OPEN.stream().noneMatch(file.standing().awaits()::contains))
                .ifPresent(
                        file -> {
                            throw new StepRefused(
                                    StepRefused.Code.NOT_ITS_TURN,
                                    ContractStep.AMENDED.word(),
                                    String.join(", ", file.standing().awaits()));
                        });
    }

    private boolean isKnown(String contract, byte[] content) {
        String digest = DigestUtils.sha256Hex(content);
        return archive.texts(contract).stream().anyMatch(text -> text.digest().equals(digest));
    }

    private CaseFile take(CaseFile file, Step step) {
        return casework.take(file.number(), Optional.of(file.version()), step);
    }

    private boolean isInForce(CaseFile file, ContractText text) {
        String number = String.valueOf(text.number());
        return casework.cases().entries(file.number()).stream()
                .filter(entry -> entry.step().equals(ContractStep.SIGNED.word()))
                .anyMatch(entry -> number.equals(entry.facts().get("text")));
    }

    private static Map<String, String> number(ContractText text) {
        return Map.of("text", String.valueOf(text.number()));
    }

    private static Map<String, String> amended(ContractText text) {
        return Map.of("text", String.valueOf(text.number()), "reason", text.reason());
    }

    private static Map<String, String> onPaper(ContractText text) {
        return Map.of(
                "text", String.valueOf(text.number()),
                "document", text.digest(),
                "version", String.valueOf(text.version()),
                "rulebook", "none",
                "evidence", "paper",
                "on", text.signed().orElseThrow().toString());
    }
}
