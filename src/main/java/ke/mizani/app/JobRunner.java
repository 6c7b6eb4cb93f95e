package ke.mizani.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ke.mizani.evaluation.Watch;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does the work that waits, one piece after the other, and tells how far it is. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** Work that is cut off again and again is what ends the server: it is not begun once more. */
    private static final int MOST_BEGINNINGS = 3;

    private final Jobs jobs;
    private final Instance<JobWork> sorts;
    private final String worker = UUID.randomUUID().toString();
    private final ExecutorService hands =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "jobs");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile boolean closing;
    private volatile @Nullable Doing doing;

    JobRunner(Jobs jobs, Instance<JobWork> sorts) {
        this.jobs = jobs;
        this.sorts = sorts;
    }

    /** Looks at once whether work waits. */
    public void wake() {
        hands.execute(this::work);
    }

    /**
     * Stops work that this server is at, before the store knows: what it writes may wait for it.
     */
    public void stop(long number) {
        Doing now = doing;
        if (now != null && now.job.number() == number) {
            now.stop = true;
        }
    }

    /** What another server left, or what was left when this one ended. */
    @Scheduled(every = "5s", delayed = "1s")
    void look() {
        wake();
    }

    void end(@Observes ShutdownEvent ending) {
        closing = true;
        hands.shutdownNow();
    }

    /** One piece of work under way, and how far it is. */
    private static final class Doing implements Watch {

        private final Job job;
        private volatile int done;
        private volatile int whole;
        private volatile boolean stop;

        Doing(Job job) {
            this.job = job;
        }

        @Override
        public void come(int nowDone, int ofWhole) {
            done = nowDone;
            whole = ofWhole;
            if (stop) {
                throw new Stopped();
            }
        }
    }

    private void work() {
        Optional<Job> next = closing ? Optional.empty() : taken();
        while (next.isPresent()) {
            Doing now = new Doing(next.get());
            doing = now;
            Jobs.End end = done(now);
            doing = null;
            if (closing) {
                return;
            }
            jobs.end(now.job, worker, end);
            next = taken();
        }
    }

    private Optional<Job> taken() {
        try {
            return jobs.take(worker);
        } catch (RuntimeException failed) {
            LOG.error("no work could be taken: " + failed);
            return Optional.empty();
        }
    }

    private Jobs.End done(Doing now) {
        try {
            JobWork work = sort(now.job);
            Optional<String> stored = now.job.begun() > 1 ? work.stored(now.job) : Optional.empty();
            if (stored.isPresent()) {
                return Jobs.End.done(stored.get());
            }
            if (now.job.state() == Job.State.STOPPING) {
                return Jobs.End.stopped();
            }
            if (now.job.begun() > MOST_BEGINNINGS) {
                return Jobs.End.failed(
                        "CUT_OFF", "begun " + MOST_BEGINNINGS + " times, and cut off each time");
            }
            return work.run(now.job, now);
        } catch (Watch.Stopped stopped) {
            return Jobs.End.stopped();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            LOG.error("job " + now.job.number() + " failed", failed);
            return Jobs.End.failed(Problem.Code.FAILED.name(), "the program itself failed");
        }
    }

    private JobWork sort(Job job) {
        return sorts.stream()
                .filter(sort -> sort.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("work of " + job.kind()));
    }

    /** Tells how far the work is, and that somebody is still at it. */
    @Scheduled(every = "1s")
    void sign() {
        Doing now = doing;
        if (now == null) {
            return;
        }
        try {
            if (!jobs.come(now.job.number(), worker, now.done, now.whole)) {
                now.stop = true;
            }
        } catch (RuntimeException failed) {
            LOG.warn("no sign of life could be given: " + failed);
        }
    }
}
