package ke.mizani.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.rulebook.KeptRulebooks;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;

/**
 * Every version of the rulebook that was ever used, with its workbooks and what was compiled of
 * them, and the time line of the published ones.
 */
public final class RulebookArchive {

    /** Who publishes the first rulebook of a new store. */
    static final String APPLICATION = "mizani";

    private static final String FIRST =
            "The first rulebook of this store: the one that the application carries";

    private final Store store;

    public RulebookArchive(Store store) {
        this.store = store;
    }

    /**
     * Publishes the rulebook that the application carries in a store whose time line has not begun,
     * so that from then on there is one at each moment.
     */
    public void begin() {
        if (timeLine().publications().isEmpty()) {
            String hash = keep(APPLICATION, RulebookSource.shipped());
            store.change(APPLICATION, change -> Publishing.alone(change).begin(hash, FIRST));
        }
    }

    /**
     * Keeps a version; one that is kept already is not kept again. Gives its hash.
     *
     * @param actor code of who does it, never a name of a person
     * @throws ke.mizani.rulebook.RulebookRefused with every fault found
     */
    public String keep(String actor, RulebookSource source) {
        String hash = source.hash();
        if (has(hash)) {
            return hash;
        }
        CompiledRulebooks.Now compiled = CompiledRulebooks.Now.of(source);
        return store.change(
                actor,
                change -> {
                    change.alone();
                    if (!new RulebookRows(change.handle()).has(hash)) {
                        add(change, hash, source);
                        compiled.add(change, hash);
                    }
                    return hash;
                });
    }

    private boolean has(String hash) {
        return store.<Boolean>read(handle -> new RulebookRows(handle).has(hash));
    }

    private static void add(Change change, String hash, RulebookSource source) {
        Map<String, String> digests = new TreeMap<>();
        source.workbooks()
                .forEach((file, content) -> digests.put(file, Documents.keep(change, content)));
        new RulebookRows(change.handle()).addVersion(hash, digests, change.moment());
        change.audit(AuditEntry.Kind.RULEBOOK_ARCHIVED, hash, digests);
    }

    /**
     * The workbooks of a version.
     *
     * @throws IllegalArgumentException if it is not kept
     * @throws StoreFailed if they are no longer what they were
     */
    public RulebookSource source(String hash) {
        mustBeKept(hash);
        return store.read(handle -> new RulebookRows(handle).source(hash));
    }

    private void mustBeKept(String hash) {
        if (!has(hash)) {
            throw new IllegalArgumentException("no version " + hash + " of the rulebook is kept");
        }
    }

    /**
     * A version, ready to be asked. What this build compiled of it before is used; otherwise it is
     * compiled now, and kept so.
     *
     * @throws IllegalArgumentException if it is not kept
     * @throws ke.mizani.rulebook.RulebookRefused if this build reads it no longer
     * @throws StoreFailed if its workbooks are no longer what they were
     */
    public Rulebook load(String hash) {
        RulebookSource source = source(hash);
        return Rulebook.load(source, KeptRulebooks.on(new CompiledRulebooks(store)));
    }

    /** The versions whose hash begins so, the latest kept first; all for an empty text. */
    public List<ArchivedRulebook> versions(String beginning) {
        return store.read(handle -> new RulebookRows(handle).beginning(beginning));
    }

    /** When which version was, is and will be the published one. */
    public TimeLine timeLine() {
        return store.read(handle -> new RulebookRows(handle).timeLine());
    }

    /** The publication in force at a moment; empty only before the first. */
    public Optional<Publication> publishedAt(Instant moment) {
        return timeLine().at(moment);
    }

    /**
     * On which terms a version becomes the published one.
     *
     * @param from the first moment; empty: at once
     * @param insteadOfComing whether those that would take effect then or later are set aside
     * @param reason why, in words
     */
    public record Terms(Optional<Instant> from, boolean insteadOfComing, String reason) {

        /** At once, and only if no other is to come. */
        public static Terms atOnce(String reason) {
            return new Terms(Optional.empty(), false, reason);
        }

        /** From a moment on, and only if no other is to come then or later. */
        public static Terms from(Instant moment, String reason) {
            return new Terms(Optional.of(moment), false, reason);
        }
    }

    /**
     * Makes a version the published one, where nobody but the one at the command line is known.
     *
     * @param actor code of who decided it, never a name of a person
     * @throws PublicationRefused if the time line does not allow it, or people have accounts and so
     *     a second person must approve
     * @throws IllegalArgumentException if the version is not kept
     */
    public Publication publish(String actor, String hash, Terms terms) {
        mustBeKept(hash);
        return store.change(
                actor, change -> publish(Publishing.alone(change).mustBeAlone(), hash, terms));
    }

    /**
     * What makes a version the published one that somebody else than its authors has approved, to
     * be written with the step of its case.
     *
     * @param base the version that it was made from, which must still be the last of the time line
     * @throws IllegalArgumentException if the version is not kept
     */
    public Along publishing(String hash, String base, Terms terms) {
        mustBeKept(hash);
        return new Along(
                change -> {
                    publish(Publishing.alone(change).mustFollow(base), hash, terms);
                    return Map.of();
                });
    }

    /**
     * Makes a version the published one again that was so before.
     *
     * @param actor code of who decided it, never a name of a person
     * @throws PublicationRefused if it never was, or the time line does not allow it
     */
    public Publication publishAgain(String actor, String hash, Terms terms) {
        return store.change(
                actor, change -> publish(Publishing.alone(change).mustHaveBeen(hash), hash, terms));
    }

    private static Publication publish(Publishing publishing, String hash, Terms terms) {
        Instant now = publishing.change().moment();
        Instant from = terms.from().orElse(now).truncatedTo(ChronoUnit.MICROS);
        return publishing
                .mustBeReasoned(terms.reason())
                .mustBeInOrder(from, terms.insteadOfComing())
                .mustBeAnother(hash, from)
                .add(hash, from, terms.reason().strip());
    }
}
