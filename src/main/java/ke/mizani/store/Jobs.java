package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import ke.mizani.calendar.Word;
import ke.mizani.store.Job.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Work that takes long, kept so that it is found again: also after the process that did it was
 * killed, when another takes it over.
 */
public final class Jobs {

    /** Who gives no sign of life for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final RowMapper<Job> ROW = (row, context) -> of(row);

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
                change.handle()
                        .createUpdate(
                                "INSERT INTO job (kind, request, actor, asked_at, state, done, whole,"
                                        + " worker, seen_at, result, code, detail) VALUES (:kind,"
                                        + " :request, :actor, :at, 'waiting', 0, 0, '', :at, '', '',"
                                        + " '')")
                        .bind("kind", kind)
                        .bind("request", request)
                        .bind("actor", change.actor())
                        .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                        .executeAndReturnGeneratedKeys("number")
                        .mapTo(Long.class)
                        .one();
        key.ifPresent(k -> k.use(change, String.valueOf(number)));
        change.audit(
                AuditEntry.Kind.JOB_ASKED,
                subject(number),
                Map.of("kind", kind, "request", Digest.of(request)));
        return number;
    }

    public Optional<Job> find(long number) {
        return store.read(handle -> find(handle, number));
    }

    private static Optional<Job> find(Handle handle, long number) {
        return handle.createQuery("SELECT * FROM job WHERE number = :number")
                .bind("number", number)
                .map(ROW)
                .findOne();
    }

    /** Those of a kind before a number, the latest first. */
    public List<Job> listBefore(String kind, long number, int most) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM job WHERE kind = :kind AND number < :before"
                                                + " ORDER BY number DESC FETCH FIRST :most ROWS ONLY")
                                .bind("kind", kind)
                                .bind("before", number)
                                .bind("most", most)
                                .map(ROW)
                                .list());
    }

    /**
     * Takes the oldest work that waits, or that somebody silent has left.
     *
     * @param worker a name that nobody else has
     */
    public Optional<Job> take(String worker) {
        Instant now = store.clock().instant();
        Optional<Job> next = store.read(handle -> next(handle, now));
        return next.filter(job -> taken(job, worker)).flatMap(job -> find(job.number()));
    }

    private static Optional<Job> next(Handle handle, Instant now) {
        return handle.createQuery(
                        "SELECT * FROM job WHERE state = 'waiting' OR (state IN ('running',"
                                + " 'stopping') AND seen_at < :silent) ORDER BY number"
                                + " FETCH FIRST 1 ROW ONLY")
                .bind("silent", now.minus(SILENCE).atOffset(ZoneOffset.UTC))
                .map(ROW)
                .findOne();
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
        int ended =
                change.handle()
                        .createUpdate(
                                "UPDATE job SET state = :state, ended_at = :now, result = :result,"
                                        + " code = :code, detail = :detail WHERE number = :number"
                                        + " AND state NOT IN ('done', 'failed', 'stopped') AND "
                                        + column
                                        + " = :mustBe")
                        .bind("state", end.state().word())
                        .bind("now", change.moment().atOffset(ZoneOffset.UTC))
                        .bind("result", end.result())
                        .bind("code", end.code())
                        .bind("detail", end.detail())
                        .bind("number", number)
                        .bind("mustBe", mustBe)
                        .execute();
        if (ended == 1) {
            WaitingFiles.forget(change.handle(), number);
            change.audit(
                    AuditEntry.Kind.JOB_ENDED,
                    subject(number),
                    Map.of("state", end.state().word(), "result", end.result()));
        } else {
            change.isNoRecord();
        }
        return ended == 1;
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
                    int stopping =
                            change.handle()
                                    .createUpdate(
                                            "UPDATE job SET state = 'stopping' WHERE number ="
                                                    + " :number AND state = 'running'")
                                    .bind("number", number)
                                    .execute();
                    if (stopping == 1) {
                        change.audit(AuditEntry.Kind.JOB_STOPPED, subject(number), Map.of());
                    }
                    return stopping == 1;
                });
        return find(number);
    }

    private static String subject(long number) {
        return "job " + number;
    }

    private static Job of(ResultSet row) throws SQLException {
        return new Job(
                row.getLong("number"),
                row.getString("kind"),
                row.getString("request"),
                row.getString("actor"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Word.of(State.class, row.getString("state")),
                row.getInt("done"),
                row.getInt("whole"),
                row.getInt("begun"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("result"),
                row.getString("code"),
                row.getString("detail"));
    }
}
