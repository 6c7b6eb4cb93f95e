package ke.mizani.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings to disk what many have committed: whoever came while it was under way needs one more time,
 * all of them together, and not one each.
 */
final class SharedSync {

    private final Runnable sync;
    private final Lock turn = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private long done;

    SharedSync(Runnable sync) {
        this.sync = sync;
    }

    /** Returns when all is on disk that the caller has committed; throws as the work does. */
    void await() {
        long mine = asked.incrementAndGet();
        turn.lock();
        try {
            if (done < mine) {
                long covered = asked.get();
                sync.run();
                done = covered;
            }
        } finally {
            turn.unlock();
        }
    }
}
