package ke.mizani.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * The cases: each with the entries of what was done, which only grow, and where its process stands.
 * An entry and the standing after it are written together or not at all.
 */
public final class Cases {

    private final Store store;

    public Cases(Store store) {
        this.store = store;
    }

    /**
     * What is written: an entry, and where the process stands after it.
     *
     * @param document what is kept with the entry; empty if nothing was handed in
     * @param telling whom the case as it is then is to be told to; queued with the entry
     */
    public record Next(
            String step,
            Map<String, String> facts,
            CaseStanding standing,
            Optional<HandedDocument> document,
            Function<CaseFile, List<NoticeDraft>> telling) {

        /** Of which nobody is told. */
        public Next(String step, Map<String, String> facts, CaseStanding standing) {
            this(step, facts, standing, Optional.empty(), file -> List.of());
        }
    }

    /**
     * A case that is there now.
     *
     * @param added whether it was opened just now
     */
    public record Opened(CaseFile file, boolean added) {}

    /**
     * Opens the case of a subject, once: if it is there already, nothing is written.
     *
     * @param actor code of who does it, never a name of a person
     * @param first gives the first entry; asked only if there is no such case
     */
    public Opened open(String actor, String kind, String subject, Supplier<Next> first) {
        Optional<CaseFile> before = find(kind, subject);
        if (before.isPresent()) {
            return new Opened(before.get(), false);
        }
        return store.change(actor, change -> opened(change, kind, subject, first));
    }

    /**
     * Opens the case of a subject of which there is none, and something else is written with it or
     * neither is.
     *
     * @param first gives the first entry from what it says of the other
     * @param along what else; what it throws goes on
     * @throws StaleVersion if there is such a case
     */
    public CaseFile open(
            String actor,
            String kind,
            String subject,
            Function<Map<String, String>, Next> first,
            Along along) {
        return store.change(
                actor,
                change -> {
                    Map<String, String> more = along.write(change);
                    Opened opened = opened(change, kind, subject, () -> first.apply(more));
                    if (!opened.added()) {
                        throw new StaleVersion(0, opened.file().version());
                    }
                    return opened.file();
                });
    }

    private static Opened opened(Change change, String kind, String subject, Supplier<Next> first) {
        change.alone();
        CaseRows rows = new CaseRows(change.handle());
        Optional<CaseFile> before = rows.find(kind, subject);
        if (before.isPresent()) {
            return new Opened(before.get(), false);
        }
        Next next = first.get();
        long number = rows.add(kind, subject, change.moment());
        CaseEntry entry = entry(change, 1, next);
        rows.add(number, entry);
        rows.stand(number, 1, next.standing());
        log(change, AuditEntry.Kind.CASE_OPENED, number, entry, next.standing());
        CaseFile file = rows.find(number).orElseThrow();
        next.telling().apply(file).forEach(draft -> Notices.queue(change, draft));
        return new Opened(file, true);
    }

    /**
     * Takes a step in a case. Nobody else takes one meanwhile.
     *
     * @param actor code of who does it, never a name of a person
     * @param version the version that the actor has seen; empty: whatever is there
     * @param step gives the entry from the case as it is and its entries; what it throws goes on,
     *     and nothing is written
     * @throws StaleVersion if somebody else was first
     * @throws IllegalArgumentException if there is no such case
     */
    public CaseFile step(
            String actor,
            long number,
            Optional<Integer> version,
            BiFunction<CaseFile, List<CaseEntry>, Next> step) {
        return step(
                actor,
                number,
                version,
                (file, entries, more) -> step.apply(file, entries),
                Along.NOTHING);
    }

    /** Gives the entry of a step with which something else is written. */
    public interface Entering {

        /**
         * The entry.
         *
         * @param more what the step says of what is written with it
         */
        Next next(CaseFile file, List<CaseEntry> entries, Map<String, String> more);
    }

    /**
     * The same, and something else is written with it or neither is.
     *
     * @param along what else; what it throws goes on
     */
    public CaseFile step(
            String actor, long number, Optional<Integer> version, Entering step, Along along) {
        return store.change(
                actor,
                change -> {
                    CaseRows rows = new CaseRows(change.handle());
                    CaseFile file = held(rows, number, version);
                    Map<String, String> more = along.write(change);
                    Next next = step.next(file, rows.entries(number), more);
                    CaseEntry entry = entry(change, file.version() + 1, next);
                    added(rows, number, entry);
                    next.document()
                            .ifPresent(
                                    document ->
                                            CaseDocuments.keep(
                                                    change, number, entry.place(), document));
                    rows.stand(number, entry.place(), next.standing());
                    log(change, AuditEntry.Kind.CASE_STEP, number, entry, next.standing());
                    CaseFile after = rows.find(number).orElseThrow();
                    tell(change, file, after, next);
                    return after;
                });
    }

    /** The place of an entry is the last word on who was first. */
    private static void added(CaseRows rows, long number, CaseEntry entry) {
        try {
            rows.add(number, entry);
        } catch (UnableToExecuteStatementException taken) {
            if (StoreFailed.isTaken(taken)) {
                throw new StaleVersion(entry.place() - 1, entry.place());
            }
            throw taken;
        }
    }

    private static CaseFile held(CaseRows rows, long number, Optional<Integer> version) {
        CaseFile file =
                rows.hold(number)
                        .orElseThrow(
                                () -> new IllegalArgumentException("there is no case " + number));
        if (version.isPresent() && version.get() != file.version()) {
            throw new StaleVersion(version.get(), file.version());
        }
        return file;
    }

    /** What was to be told of steps for which the case no longer waits is not told any more. */
    private static void tell(Change change, CaseFile before, CaseFile after, Next next) {
        if (!before.standing().awaits().equals(after.standing().awaits())) {
            Notices.withdraw(change, after.about(), next.step());
        }
        next.telling().apply(after).forEach(draft -> Notices.queue(change, draft));
    }

    private static CaseEntry entry(Change change, int place, Next next) {
        return new CaseEntry(place, change.moment(), change.actor(), next.step(), next.facts());
    }

    private static void log(
            Change change,
            AuditEntry.Kind kind,
            long number,
            CaseEntry entry,
            CaseStanding standing) {
        change.audit(
                kind,
                String.valueOf(number),
                Map.of(
                        "place",
                        String.valueOf(entry.place()),
                        "step",
                        entry.step(),
                        "entry",
                        entry.digest(),
                        "standing",
                        standing.digest()));
    }

    /** What was handed in with steps of cases. */
    public CaseDocuments documents() {
        return new CaseDocuments(store);
    }

    /** The case of that number; empty if there is none. */
    public Optional<CaseFile> find(long number) {
        return store.read(handle -> new CaseRows(handle).find(number));
    }

    /** The case of that subject; empty if there is none. */
    public Optional<CaseFile> find(String kind, String subject) {
        return store.read(handle -> new CaseRows(handle).find(kind, subject));
    }

    /** Those that are asked for, by number. */
    public List<CaseFile> list(CaseSelection selection) {
        return store.read(handle -> new CaseRows(handle).list(selection));
    }

    /** What was done in a case, in order; none if there is no such case. */
    public List<CaseEntry> entries(long number) {
        return store.read(handle -> new CaseRows(handle).entries(number));
    }

    /**
     * What was done in the cases of a kind, by case and order.
     *
     * @param open whether only in those that have not ended
     */
    public Map<Long, List<CaseEntry>> entriesOf(String kind, boolean open) {
        return store.read(handle -> new CaseRows(handle).entriesOf(kind, open));
    }

    /** What was done in any case after a moment, by case and order. */
    public Map<Long, List<CaseEntry>> entriesAfter(Instant moment) {
        return store.read(handle -> new CaseRows(handle).entriesAfter(moment));
    }
}
