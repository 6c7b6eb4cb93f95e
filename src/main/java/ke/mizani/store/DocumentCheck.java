package ke.mizani.store;

import java.util.ArrayList;
import java.util.List;
import ke.mizani.store.StoreProblem.Code;
import org.jdbi.v3.core.Handle;

/** Whether every document has the content by whose digest it is known. */
final class DocumentCheck {

    private DocumentCheck() {}

    static List<StoreProblem> of(Handle handle) {
        List<StoreProblem> problems = new ArrayList<>();
        Documents documents = new Documents(handle);
        for (String digest : documents.digests()) {
            try {
                documents.content(digest);
            } catch (StoreFailed damaged) {
                problems.add(
                        new StoreProblem(
                                "document", digest, Code.CHANGED, "a content of another digest"));
            }
        }
        return problems;
    }
}
