package ke.mizani.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The audit log of a store: shown, followed from end to end, stated in checkpoints, written out.
 */
public final class AuditLog {

    /** Where the end of the chain is noted, for people. */
    private static final String HEAD = "audit_head";

    private static final int AT_ONCE = 2000;

    private final Store store;

    public AuditLog(Store store) {
        this.store = store;
    }

    /** The entries that are asked for, in their order, as they are written. */
    public List<AuditLine> entries(AuditSelection selection) {
        return store.read(handle -> new AuditChain(handle).lines(selection));
    }

    /** Those behind a place, so many at most. */
    public List<AuditLine> entriesAfter(AuditSelection selection, long sequence, int most) {
        return store.read(handle -> new AuditChain(handle).lines(selection, sequence, most));
    }

    /**
     * Follows the chain and holds it against its noted end and the checkpoints. Others may write
     * meanwhile: the end that is noted when it begins must be reached, and the end that is noted
     * afterwards not passed.
     */
    public AuditVerdict verify(Checkpoints checkpoints) {
        return store.read(
                handle -> {
                    AuditChain chain = new AuditChain(handle);
                    ChainCheck check = new ChainCheck();
                    checkpoints.noted().forEach(noted -> expect(check, noted));
                    AuditChain.Head before = chain.head();
                    expect(check, before);
                    List<AuditLine> lines = chain.linesAfter(Long.MIN_VALUE, AT_ONCE);
                    while (!lines.isEmpty()) {
                        lines.forEach(line -> check.next(line, ""));
                        long end = lines.get(lines.size() - 1).sequence();
                        lines = chain.linesAfter(end, AT_ONCE);
                    }
                    notPassed(chain.head(), before, check);
                    return check.verdict(checkpoints);
                });
    }

    private static void notPassed(AuditChain.Head now, AuditChain.Head before, ChainCheck check) {
        if (now.sequence() < check.last()) {
            check.problem(
                    AuditProblem.Code.BEHIND_HEAD,
                    check.last(),
                    HEAD,
                    String.valueOf(now.sequence()),
                    String.valueOf(check.last()));
        } else if (now.sequence() == check.last() && !now.equals(before)) {
            expect(check, now);
        }
    }

    private static void expect(ChainCheck check, AuditChain.Head head) {
        check.expect(head.sequence(), head.hash(), HEAD);
    }

    private static void expect(ChainCheck check, Checkpoints.Noted noted) {
        Checkpoint checkpoint = noted.checkpoint();
        check.expect(checkpoint.sequence(), checkpoint.hash(), noted.place());
    }

    /**
     * States where the log ends now; that it was stated is the entry after.
     *
     * @param actor code of who asks for it
     * @throws StoreFailed if the keys cannot be used
     */
    public Checkpoint checkpoint(String actor, SigningKeys keys) {
        return store.change(
                actor,
                change -> {
                    AuditChain.Head head = new AuditChain(change.handle()).head();
                    Checkpoint checkpoint = Checkpoint.of(head, change.moment(), keys);
                    change.audit(
                            AuditEntry.Kind.CHECKPOINT_MADE,
                            String.valueOf(head.sequence()),
                            Map.of("hash", head.hash(), "key", checkpoint.fingerprint()));
                    return checkpoint;
                });
    }

    /** The moment of the newest entry; empty if there is none. */
    Optional<AuditLine> newest() {
        return store.read(
                handle -> {
                    AuditChain chain = new AuditChain(handle);
                    return chain.linesAfter(chain.head().sequence() - 1, 1).stream().findFirst();
                });
    }

    /**
     * Writes the log out, an entry a line, and the checkpoint of its end as the last line.
     *
     * @param actor code of who asks for it
     * @return what the last line states
     */
    public Checkpoint export(Writer out, String actor, SigningKeys keys) {
        Checkpoint checkpoint = checkpoint(actor, keys);
        store.read(
                handle -> {
                    write(new AuditChain(handle), checkpoint, out);
                    return checkpoint;
                });
        return checkpoint;
    }

    private static void write(AuditChain chain, Checkpoint end, Writer out) {
        try {
            List<AuditLine> lines = chain.linesAfter(Long.MIN_VALUE, AT_ONCE);
            while (!lines.isEmpty() && lines.get(0).sequence() <= end.sequence()) {
                for (AuditLine line : lines) {
                    if (line.sequence() <= end.sequence()) {
                        out.write(line.json() + "\n");
                    }
                }
                lines = chain.linesAfter(lines.get(lines.size() - 1).sequence(), AT_ONCE);
            }
            out.write(end.json() + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
