package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Every evaluation as it was made, by number: what was asked, the files it was made from, and what
 * was found. A run is never changed; one request with one result is one run.
 */
public final class RunArchive {

    static final StoredText<RunResult> RESULT = new StoredText<>("mizani-run", 1, RunResult.class);

    private final Store store;
    private final String application;
    private final RecentResults results;

    /**
     * @param application the version of the application that evaluates
     */
    public RunArchive(Store store, String application) {
        this.store = store;
        this.application = application;
        results = new RecentResults(store);
    }

    /**
     * An evaluation to be kept.
     *
     * @param files the content of the inputs of the request, in their order
     */
    public record Evaluated(RunRequest request, RunResult result, List<byte[]> files) {

        public Evaluated {
            files = List.copyOf(files);
            if (files.size() != request.inputs().size()) {
                throw new IllegalArgumentException(
                        files.size() + " files for " + request.inputs().size() + " inputs");
            }
        }
    }

    /**
     * Under which number a run is kept.
     *
     * @param added whether it was not there before
     * @param others earlier runs of the same request, by a changed application, with another result
     */
    public record Kept(long number, boolean added, List<Long> others) {

        public Kept {
            others = List.copyOf(others);
        }
    }

    /**
     * Keeps a run; if the same request had the same result before, that run is it.
     *
     * @param actor code of who does it, never a name of a person
     */
    public Kept keep(String actor, Evaluated evaluated) {
        byte[] result = RESULT.written(evaluated.result());
        NewRun run = NewRun.of(evaluated, Digest.of(result), application);
        Optional<Kept> before = store.read(handle -> known(handle, run));
        return before.orElseGet(() -> store.change(actor, change -> kept(change, run, result)));
    }

    private static Optional<Kept> known(Handle handle, NewRun run) {
        Map<Long, String> earlier = new RunRecords(handle).resultsOf(run.requestDigest());
        return earlier.entrySet().stream()
                .filter(one -> one.getValue().equals(run.resultDigest()))
                .findFirst()
                .map(one -> new Kept(one.getKey(), false, List.of()));
    }

    private static Kept kept(Change change, NewRun run, byte[] result) {
        change.alone();
        Optional<Kept> before = known(change.handle(), run);
        if (before.isPresent()) {
            return before.get();
        }
        RunRecords records = new RunRecords(change.handle());
        long number = records.next();
        List<Long> others = List.copyOf(records.resultsOf(run.requestDigest()).keySet());
        Documents.keep(change, result);
        run.evaluated().files().forEach(file -> Documents.keep(change, file));
        records.add(change, number, run);
        change.audit(AuditEntry.Kind.RUN_ARCHIVED, subject(number), run.facts());
        return new Kept(number, true, others);
    }

    /** The run of that number; empty if there is none. */
    public Optional<ArchivedRun> find(long number) {
        return store.read(handle -> new RunRecords(handle).find(number));
    }

    /** All runs, the latest first. */
    public List<ArchivedRun> list() {
        return store.read(handle -> new RunRecords(handle).list());
    }

    /** Those before a number, the latest first. */
    public List<ArchivedRun> listBefore(long number, int most) {
        return store.read(handle -> new RunRecords(handle).before(number, most));
    }

    /**
     * A part of what a run found, read because of these officers and of nobody else: that is
     * logged.
     *
     * @param reader code of who reads it
     * @param persons codes of the officers whom the part is about; none: it is about no officer
     * @param part picks what is about them
     * @throws StoreFailed if it is no longer what was stored
     */
    public <T> T part(
            ArchivedRun run,
            String reader,
            Collection<String> persons,
            Function<RunResult, T> part) {
        String subject = subject(run.number());
        return new PersonalRecords(store)
                .read(
                        new PersonalRecords.Reading(reader, subject, "a part of its result"),
                        persons,
                        () -> part.apply(results.of(run)));
    }

    /** Whether a scorecard of an officer is in a run. */
    public boolean personal(ArchivedRun run) {
        return !store.read(handle -> new RunRowTables(handle).people(run.number())).isEmpty();
    }

    /**
     * What a run found, exactly as it was found. Scorecards of single officers are personal
     * records: that they were read is logged.
     *
     * @param reader code of who reads it
     * @throws StoreFailed if it is no longer what was stored
     */
    public RunResult result(ArchivedRun run, String reader) {
        return RESULT.read(text(run, reader, "its result"), subject(run.number()));
    }

    private byte[] text(ArchivedRun run, String reader, String reason) {
        String subject = subject(run.number());
        List<String> people = store.read(handle -> new RunRowTables(handle).people(run.number()));
        return new PersonalRecords(store)
                .read(
                        new PersonalRecords.Reading(reader, subject, reason),
                        people,
                        () ->
                                store.read(
                                        handle ->
                                                new Documents(handle).content(run.resultDigest())));
    }

    /**
     * All that a run was made from and what it found, to be made again elsewhere. That it was given
     * is logged, and so are the persons whose scorecards are in it.
     *
     * @param reader code of who asks for it
     * @throws StoreFailed if something of it is no longer what was stored
     */
    public Receipt receipt(ArchivedRun run, String reader) {
        byte[] result = text(run, reader, "a receipt");
        Receipt receipt =
                new Receipt(
                        subject(run.number()),
                        run.application(),
                        run.request(),
                        new RulebookArchive(store).source(run.request().rulebook()),
                        run.request().inputs().stream().map(this::file).toList(),
                        run.request().ledger().map(this::submitted),
                        new String(result, StandardCharsets.UTF_8));
        store.change(
                reader,
                change -> {
                    Map<String, String> facts = Map.of("result", run.resultDigest());
                    change.audit(AuditEntry.Kind.RECEIPT_MADE, subject(run.number()), facts);
                    return run;
                });
        return receipt;
    }

    private Receipt.Submitted submitted(long position) {
        ActivityLedger ledger = new ActivityLedger(store);
        return new Receipt.Submitted(ledger.digest(position), ledger.activities(position).rows());
    }

    /**
     * The content of a file that a run was made from.
     *
     * @throws StoreFailed if it is no longer what was stored
     */
    public byte[] file(RunRequest.Input input) {
        return store.read(handle -> new Documents(handle).content(input.digest()));
    }

    /**
     * Marks a run as superseded by a later one; the run itself stays as it is. Marked so already,
     * it stays marked.
     *
     * @param reason why, in words
     * @throws IllegalArgumentException if one of the two is not there, or they are the same
     */
    public void supersede(String actor, long original, long by, String reason) {
        if (original == by || find(original).isEmpty() || find(by).isEmpty()) {
            throw new IllegalArgumentException("run " + original + " superseded by " + by);
        }
        store.change(
                actor,
                change -> {
                    change.alone();
                    if (new RunRecords(change.handle()).supersede(change, original, by, reason)) {
                        change.audit(
                                AuditEntry.Kind.RUN_SUPERSEDED,
                                subject(original),
                                Map.of("by", subject(by), "reason", reason));
                    }
                    return original;
                });
    }

    /** The first place at which two results are not the same; empty if they are. */
    public static Optional<String> differingPlace(RunResult one, RunResult other) {
        return RecordDifference.first(one, other, TypeNames.type(RunResult.class));
    }

    static String subject(long number) {
        return "run " + number;
    }
}
