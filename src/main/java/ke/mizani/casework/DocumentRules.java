package ke.mizani.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ke.mizani.casework.DocumentRefused.Code;
import ke.mizani.store.HandedDocument;

/**
 * Which documents are taken.
 *
 * @param mostBytes the largest, from 1
 * @param allowed of which kinds
 */
public record DocumentRules(int mostBytes, Set<DocumentKind> allowed) {

    public DocumentRules {
        if (mostBytes < 1) {
            throw new IllegalArgumentException("documents of at most " + mostBytes + " bytes");
        }
        allowed = Set.copyOf(allowed);
    }

    /** How the names of files end that are taken, without the dot. */
    public List<String> endings() {
        return EnumSet.allOf(DocumentKind.class).stream()
                .filter(allowed::contains)
                .flatMap(kind -> kind.endings().stream())
                .toList();
    }

    /**
     * The document, if it is one that is taken: its kind by its name, which its content must be.
     *
     * @param content all of it, or more than is allowed of it
     * @throws DocumentRefused if it is not
     */
    public HandedDocument check(String name, byte[] content) {
        if (content.length == 0) {
            throw new DocumentRefused(Code.DOCUMENT_EMPTY, "a file with content");
        }
        if (content.length > mostBytes) {
            throw new DocumentRefused(Code.DOCUMENT_TOO_LARGE, String.valueOf(mostBytes));
        }
        DocumentKind kind =
                DocumentKind.named(name)
                        .filter(allowed::contains)
                        .orElseThrow(
                                () ->
                                        new DocumentRefused(
                                                Code.DOCUMENT_NOT_ALLOWED,
                                                String.join(", ", endings())));
        if (!kind.is(content)) {
            throw new DocumentRefused(Code.DOCUMENT_NOT_AS_NAMED, kind.mediaType());
        }
        return new HandedDocument(name, kind.mediaType(), content);
    }
}
