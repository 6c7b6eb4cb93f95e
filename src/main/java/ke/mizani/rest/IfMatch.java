package ke.mizani.rest;

import jakarta.ws.rs.ClientErrorException;
import java.util.List;
import ke.mizani.store.StaleVersion;
import org.jspecify.annotations.Nullable;

/** What a program has seen of what it wants to change. */
final class IfMatch {

    private static final int PRECONDITION_REQUIRED = 428;

    private IfMatch() {}

    /**
     * The version in the header {@code If-Match}.
     *
     * @throws ClientErrorException with status 428 if there is none
     * @throws StaleVersion if it is none that anything here ever had
     */
    static int version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ClientErrorException(
                    RecordProblems.answer(
                            PRECONDITION_REQUIRED,
                            "IF_MATCH_MISSING",
                            "The request must say which version it is about",
                            "If-Match: the ETag of what is to be changed",
                            List.of()));
        }
        String version = header.strip().replaceFirst("^\"([0-9]{1,9})\"$", "$1");
        if (!version.matches("[0-9]{1,9}")) {
            throw new StaleVersion(0, 0);
        }
        return Integer.parseInt(version);
    }
}
