package ke.mizani.store;

import java.util.Map;
import java.util.TreeMap;
import ke.mizani.rulebook.RulebookSource;

/**
 * Workbooks that officers work on, sound or not, by their hash. None of them is a version of the
 * rulebook, so none can be evaluated by or published as it is.
 */
public final class RulebookDrafts {

    private final Store store;

    public RulebookDrafts(Store store) {
        this.store = store;
    }

    /**
     * Keeps workbooks; those that are kept already are not kept again. Gives their hash.
     *
     * @param actor code of who does it, never a name of a person
     */
    public String keep(String actor, RulebookSource source) {
        String hash = source.hash();
        if (store.<Boolean>read(handle -> new DraftRows(handle).has(hash))) {
            return hash;
        }
        return store.change(
                actor,
                change -> {
                    change.alone();
                    if (!new DraftRows(change.handle()).has(hash)) {
                        add(change, hash, source);
                    }
                    return hash;
                });
    }

    private static void add(Change change, String hash, RulebookSource source) {
        Map<String, String> digests = new TreeMap<>();
        source.workbooks()
                .forEach((file, content) -> digests.put(file, Documents.keep(change, content)));
        new DraftRows(change.handle()).add(hash, digests, change.moment());
        change.audit(AuditEntry.Kind.RULEBOOK_DRAFTED, hash, digests);
    }

    /**
     * The workbooks of that hash.
     *
     * @throws IllegalArgumentException if they are not kept
     * @throws StoreFailed if they are no longer what they were
     */
    public RulebookSource source(String hash) {
        return store.read(
                handle -> {
                    DraftRows rows = new DraftRows(handle);
                    if (!rows.has(hash)) {
                        throw new IllegalArgumentException("no draft " + hash + " is kept");
                    }
                    return rows.source(hash);
                });
    }

    /**
     * Keeps what was found of a draft. Gives its digest.
     *
     * @param actor code of who asked for it, never a name of a person
     * @param about what was found, such as {@code impact of draft 3}
     */
    public String keepFound(String actor, String about, byte[] found) {
        return store.change(
                actor,
                change -> {
                    String digest = Documents.keep(change, found);
                    change.audit(AuditEntry.Kind.DOCUMENT_STORED, digest, Map.of("about", about));
                    return digest;
                });
    }

    /**
     * What was found of a draft.
     *
     * @throws StoreFailed if it is not kept, or no longer what it was
     */
    public byte[] found(String digest) {
        return store.read(handle -> new Documents(handle).content(digest));
    }
}
