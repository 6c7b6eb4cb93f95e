package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.store.StoreProblem.Code;
import org.jdbi.v3.core.Handle;

/**
 * Whether the texts of contracts are those that the audit log tells of, and say what the rows say.
 */
record ContractTextCheck(Handle handle, Map<String, AuditEntry> logged) {

    private static final String TABLE = "contract_text";

    static List<StoreProblem> of(Handle handle) {
        Map<String, AuditEntry> logged = new HashMap<>();
        Stream.of(AuditEntry.Kind.CONTRACT_DRAFTED, AuditEntry.Kind.CONTRACT_SIGNED)
                .flatMap(kind -> new AuditChain(handle).of(kind).stream())
                .forEach(entry -> logged.put(entry.facts().getOrDefault("text", ""), entry));
        return new ContractTextCheck(handle, logged).problems();
    }

    private List<StoreProblem> problems() {
        List<StoreProblem> problems = new ArrayList<>();
        for (ContractText text : new ContractRows(handle).all()) {
            Optional<AuditEntry> entry =
                    Optional.ofNullable(logged.remove(String.valueOf(text.number())));
            if (entry.isEmpty()) {
                problems.add(problem(text.number(), Code.NOT_LOGGED));
            } else if (!isOf(entry.get(), text)) {
                problems.add(problem(text.number(), Code.NOT_AS_LOGGED));
            } else if (!isInFile(text)) {
                problems.add(problem(text.number(), Code.CHANGED));
            }
        }
        logged.keySet().forEach(gone -> problems.add(problem(gone, Code.NOT_AS_LOGGED)));
        return problems;
    }

    private static boolean isOf(AuditEntry entry, ContractText text) {
        return entry.kind() == ContractKeeping.kind(text)
                && entry.subject().equals(text.contract())
                && entry.actor().equals(text.by())
                && entry.at().equals(text.at())
                && entry.facts().equals(ContractKeeping.facts(text));
    }

    /** A file that has changed is a fault of the document. */
    private boolean isInFile(ContractText text) {
        try {
            byte[] content = new Documents(handle).content(text.digest());
            return ContractFile.read(text.name(), new ByteArrayInputStream(content))
                    .draft()
                    .filter(contract -> isOf(contract, text))
                    .isPresent();
        } catch (StoreFailed damaged) {
            return true;
        }
    }

    private static boolean isOf(PerformanceContract contract, ContractText text) {
        return contract.id().equals(text.contract())
                && contract.financialYear().equals(text.year())
                && contract.version() == text.version()
                && contract.holder().level() == text.level()
                && contract.holder().office().equals(text.office())
                && contract.holder().person().equals(text.person())
                && contract.signed().equals(text.signed());
    }

    private static StoreProblem problem(Object number, Code code) {
        return new StoreProblem(TABLE, "text " + number, code, "");
    }
}
