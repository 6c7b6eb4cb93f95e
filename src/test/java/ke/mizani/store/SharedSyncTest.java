package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedSyncTest {

    private static final int MANY = 20;

    @Test
    void who_comes_while_it_is_under_way_shares_the_next_one() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SharedSync sync =
                new SharedSync(
                        () -> {
                            underWay.countDown();
                            awaited(goOn);
                            times.incrementAndGet();
                        });
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<?>> all = new ArrayList<>(List.of(threads.submit(sync::await)));
        underWay.await();
        CountDownLatch here = new CountDownLatch(MANY);
        for (int i = 0; i < MANY; i++) {
            all.add(
                    threads.submit(
                            () -> {
                                here.countDown();
                                sync.await();
                            }));
        }
        here.await();
        Thread.sleep(50);
        goOn.countDown();
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        assertThat(times.get()).isEqualTo(2);
    }

    @Test
    void what_failed_is_not_taken_for_done() {
        AtomicInteger times = new AtomicInteger();
        SharedSync sync =
                new SharedSync(
                        () -> {
                            if (times.incrementAndGet() == 1) {
                                throw new IllegalStateException("no room");
                            }
                        });
        assertThatThrownBy(sync::await).hasMessage("no room");
        sync.await();
        assertThat(times.get()).isEqualTo(2);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
