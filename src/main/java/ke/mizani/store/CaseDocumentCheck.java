package ke.mizani.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.store.StoreProblem.Code;
import org.jdbi.v3.core.Handle;

/** Whether the documents of cases are those that the audit log tells of. */
final class CaseDocumentCheck {

    private static final String TABLE = "case_document";
    private static final String OF_A_CASE = "case ";

    private CaseDocumentCheck() {}

    static List<StoreProblem> of(Handle handle) {
        Map<String, AuditEntry> logged = new HashMap<>();
        new AuditChain(handle)
                .of(AuditEntry.Kind.DOCUMENT_STORED).stream()
                        .filter(entry -> entry.subject().startsWith(OF_A_CASE))
                        .forEach(entry -> logged.put(entry.subject(), entry));
        List<StoreProblem> problems = new ArrayList<>();
        for (CaseDocument document : CaseDocuments.all(handle)) {
            String subject = CaseDocuments.subject(document.caseNumber(), document.place());
            AuditEntry entry = logged.remove(subject);
            if (entry == null) {
                problems.add(new StoreProblem(TABLE, subject, Code.NOT_LOGGED, ""));
            } else if (!isOf(entry, document)) {
                problems.add(new StoreProblem(TABLE, subject, Code.CHANGED, ""));
            }
        }
        logged.keySet().stream()
                .sorted()
                .map(gone -> new StoreProblem(TABLE, gone, Code.NOT_AS_LOGGED, ""))
                .forEach(problems::add);
        return problems;
    }

    private static boolean isOf(AuditEntry entry, CaseDocument document) {
        return entry.facts()
                .equals(
                        CaseDocuments.facts(
                                document.name(),
                                document.mediaType(),
                                document.bytes(),
                                document.digest()));
    }
}
