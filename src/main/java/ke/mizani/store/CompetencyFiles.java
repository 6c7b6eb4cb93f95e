package ke.mizani.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.policy.Wording;
import org.jdbi.v3.core.Handle;

/**
 * The staff lists and assessments that were handed in. None is ever changed; one counts until
 * another takes its place.
 */
public final class CompetencyFiles {

    private static final int LONGEST = 200;

    private final Store store;

    public CompetencyFiles(Store store) {
        this.store = store;
    }

    /**
     * Keeps a file; the content of one that counts, again, is that one.
     *
     * @param by code of who hands it in, never a name of a person
     * @param replaces number of the file whose place it takes; empty: it counts beside the others
     * @throws WrongInput if there is no such file of its kind that still counts
     */
    public CompetencyFile keep(
            String by,
            CompetencyFile.Kind kind,
            String name,
            byte[] content,
            Optional<Long> replaces) {
        return store.change(
                by,
                change -> {
                    change.alone();
                    List<CompetencyFile> counting = counting(list(change));
                    String digest = Digest.of(content);
                    return counting.stream()
                            .filter(one -> one.kind() == kind && one.digest().equals(digest))
                            .findFirst()
                            .orElseGet(
                                    () -> {
                                        replaces.ifPresent(old -> mustCount(counting, kind, old));
                                        return add(change, kind, name, content, replaces);
                                    });
                });
    }

    private static void mustCount(
            List<CompetencyFile> counting, CompetencyFile.Kind kind, long number) {
        if (counting.stream().noneMatch(one -> one.number() == number && one.kind() == kind)) {
            throw WrongInput.of(
                    "replaces", String.valueOf(number), "a file of its kind that counts");
        }
    }

    private static CompetencyFile add(
            Change change,
            CompetencyFile.Kind kind,
            String name,
            byte[] content,
            Optional<Long> replaces) {
        String shown = Wording.shown(name);
        CompetencyFile file =
                new CompetencyFile(
                        list(change).size() + 1L,
                        kind,
                        shown.substring(0, Math.min(LONGEST, shown.length())),
                        Documents.keep(change, content),
                        replaces,
                        change.actor(),
                        change.moment());
        change.handle()
                .createUpdate(
                        "INSERT INTO competency_file (number, kind, name, document, replaces, kept_by,"
                                + " kept_at) VALUES (:number, :kind, :name, :document, :replaces, :by,"
                                + " :at)")
                .bind("number", file.number())
                .bind("kind", kind.word())
                .bind("name", file.name())
                .bind("document", file.digest())
                .bind("replaces", replaces.orElse(null))
                .bind("by", file.by())
                .bind("at", file.at().atOffset(ZoneOffset.UTC))
                .execute();
        change.audit(
                AuditEntry.Kind.COMPETENCY_FILE_KEPT, String.valueOf(file.number()), facts(file));
        return file;
    }

    private static Map<String, String> facts(CompetencyFile file) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("kind", file.kind().word());
        facts.put("name", file.name());
        facts.put("document", file.digest());
        file.replaces().ifPresent(old -> facts.put("replaces", String.valueOf(old)));
        return facts;
    }

    private static List<CompetencyFile> list(Change change) {
        return list(change.handle());
    }

    private static List<CompetencyFile> list(Handle handle) {
        return handle.createQuery("SELECT * FROM competency_file ORDER BY number")
                .map((row, context) -> CompetencyFile.of(row))
                .list();
    }

    /** All files, in the order in which they were handed in. */
    public List<CompetencyFile> list() {
        return store.read(CompetencyFiles::list);
    }

    /** Those in whose place no other stands. */
    public List<CompetencyFile> counting() {
        return counting(list());
    }

    private static List<CompetencyFile> counting(List<CompetencyFile> all) {
        Set<Long> replaced =
                all.stream().flatMap(file -> file.replaces().stream()).collect(Collectors.toSet());
        return all.stream().filter(file -> !replaced.contains(file.number())).toList();
    }

    /**
     * The content of a file.
     *
     * @throws StoreFailed if it is no longer what was stored
     */
    public byte[] content(CompetencyFile file) {
        return store.read(handle -> new Documents(handle).content(file.digest()));
    }
}
