package ke.mizani.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import ke.mizani.store.Job.State;

/**
 * Work that takes long, kept so that it is found again: also after the process that did it was
 * killed, when another takes it over.
 */
public final class Jobs {

    /** Who gives no sign of life for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private final Store store;

    public Jobs(Store store) {
        this.store = store;
    }

    /**
     * Asks for work; the same again under the same key is the same work.
     *
     * @param actor code of who asks
     * @throws RequestKey.UsedOtherwise if the key was for another request
     */
    public Job ask(String actor, String kind, String request, Optional<RequestKey> key) {
        return ask(actor, kind, request, key, (change, number) -> {});
    }

    /** The same with what is written in one with it, unless it was asked for before. */
    Job ask(
            String actor,
            String kind,
            String request,
            Optional<RequestKey> key,
            BiConsumer<Change, Long> also) {
        long number =
                store.change(
                        actor,
                        change -> {
                            change.alone();
                            Optional<Long> before =
                                    key.flatMap(k -> k.usedFor(change.handle(), actor))
                                            .map(Long::valueOf);
                            return before.orElseGet(
                                    () -> {
                                        long added = added(change, kind, request, key);
                                        also.accept(change, added);
                                        return added;
                                    });
                        });
        return find(number).orElseThrow();
    }

    private static long added(
            Change change, String kind, String request, Optional<RequestKey> key) {
        long number =
                new JobRows(change.handle()).add(kind, request, change.actor(), change.moment());
        key.ifPresent(k -> k.use(change, String.valueOf(number)));
        change.audit(
                AuditEntry.Kind.JOB_ASKED,
                subject(number),
                Map.of("kind", kind, "request", Digest.of(request)));
        return number;
    }

    public Optional<Job> find(long number) {
        return store.read(handle -> new JobRows(handle).find(number));
    }

    /** Those of a kind before a number, the latest first. */
    public List<Job> listBefore(String kind, long number, int most) {
        return store.read(handle -> new JobRows(handle).listBefore(kind, number, most));
    }

    /**
     * Takes the oldest work that waits, or that somebody silent has left.
     *
     * @param worker a name that nobody else has
     */
    public Optional<Job> take(String worker) {
        Instant silent = store.clock().instant().minus(SILENCE);
        Optional<Job> next = store.read(handle -> new JobRows(handle).next(silent));
        return next.filter(job -> taken(job, worker)).flatMap(job -> find(job.number()));
    }

    /** Whether nobody else was quicker. */
    private boolean taken(Job job, String worker) {
        String state = job.state() == State.STOPPING ? "stopping" : "running";
        return 1
                == noted(
                        worker,
                        "UPDATE job SET state = '"
                                + state
                                + "', worker = :worker, seen_at = :now, begun = begun + 1, done = 0,"
                                + " whole = 0 WHERE number = :number AND"
                                + " state = :was AND (state = 'waiting' OR seen_at < :silent)",
                        Map.of("number", job.number(), "was", job.state().word()));
    }

    /**
     * Tells how far work has come.
     *
     * @return whether it is to go on: it is not if it is to be stopped, or another has taken it
     *     over
     */
    public boolean come(long number, String worker, int done, int whole) {
        return 1
                == noted(
                        worker,
                        "UPDATE job SET done = :done, whole = :whole, seen_at = :now WHERE number ="
                                + " :number AND worker = :worker AND state = 'running'",
                        Map.of("number", number, "done", done, "whole", whole));
    }

    /** How far work has come is no record of what somebody did. */
    private int noted(String worker, String statement, Map<String, ?> values) {
        return store.change(
                worker,
                change -> {
                    change.isNoRecord();
                    Instant silent = change.moment().minus(SILENCE);
                    return change.handle()
                            .createUpdate(statement)
                            .bindMap(values)
                            .bind("worker", worker)
                            .bind("now", change.moment().atOffset(ZoneOffset.UTC))
                            .bind("silent", silent.atOffset(ZoneOffset.UTC))
                            .execute();
                });
    }

    /**
     * How work ended.
     *
     * @param result what came of it; empty unless it is done
     * @param code what went wrong; empty unless it failed
     * @param detail what was found and expected
     */
    public record End(State state, String result, String code, String detail) {

        public static End done(String result) {
            return new End(State.DONE, result, "", "");
        }

        public static End failed(String code, String detail) {
            return new End(State.FAILED, "", code, detail);
        }

        public static End stopped() {
            return new End(State.STOPPED, "", "", "");
        }
    }

    /** Ends work, unless another has taken it over. */
    public void end(Job job, String worker, End end) {
        store.<Boolean>change(
                job.actor(), change -> ended(change, job.number(), end, "worker", worker));
    }

    private static boolean ended(
            Change change, long number, End end, String column, String mustBe) {
        boolean ended =
                new JobRows(change.handle()).end(number, end, change.moment(), column, mustBe);
        if (ended) {
            WaitingFiles.forget(change.handle(), number);
            change.audit(
                    AuditEntry.Kind.JOB_ENDED,
                    subject(number),
                    Map.of("state", end.state().word(), "result", end.result()));
        } else {
            change.isNoRecord();
        }
        return ended;
    }

    /**
     * Stops work: what waits at once, what runs as soon as its worker notices.
     *
     * @param actor code of who wants it
     * @return how it stands then; nothing if there is no such work
     */
    public Optional<Job> stop(String actor, long number) {
        store.<Boolean>change(
                actor,
                change -> {
                    change.alone();
                    if (ended(change, number, End.stopped(), "state", "waiting")) {
                        return true;
                    }
                    boolean stopping = new JobRows(change.handle()).stop(number);
                    if (stopping) {
                        change.audit(AuditEntry.Kind.JOB_STOPPED, subject(number), Map.of());
                    }
                    return stopping;
                });
        return find(number);
    }

    private static String subject(long number) {
        return "job " + number;
    }
}
