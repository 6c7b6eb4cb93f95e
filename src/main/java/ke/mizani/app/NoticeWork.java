package ke.mizani.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the server does about notices on its own: it reminds, and mails what waits. */
@ApplicationScoped
class NoticeWork {

    private static final Logger LOG = Logger.getLogger(NoticeWork.class);

    private final boolean serving;
    private final Reminding reminding;
    private final MailRound round;
    private final Optional<Post> post;
    private final MeterRegistry metrics;

    NoticeWork(
            @ConfigProperty(name = "mizani.serving", defaultValue = "false") boolean serving,
            Settings settings,
            Reminding reminding,
            Outbox outbox,
            Notices notices,
            Clock clock,
            Vertx vertx,
            MeterRegistry metrics) {
        this.serving = serving;
        this.reminding = reminding;
        this.metrics = metrics;
        MailSettings mail = settings.mail();
        post = mail.server().map(server -> new Post(vertx, server));
        round = new MailRound(outbox, notices, mail, clock, reminding::outdated);
        metrics.gauge("mizani.notices.waiting", outbox, box -> box.state().waiting());
        metrics.gauge("mizani.notices.unaddressed", outbox, box -> box.state().unaddressed());
        metrics.gauge("mizani.mails.in.doubt", outbox, box -> box.state().inDoubt());
    }

    @Scheduled(
            every = "1h",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        if (serving) {
            int queued = reminding.today();
            if (queued > 0) {
                LOG.info(queued + " reminders were queued");
            }
        }
    }

    @Scheduled(
            every = "1m",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mail() {
        if (serving && post.isPresent()) {
            MailRound.Done done = round.through(post.get());
            metrics.counter("mizani.mails.sent").increment(done.sent());
            metrics.counter("mizani.mails.failed").increment(done.failed());
            if (done.failed() + done.inDoubt() > 0) {
                LOG.warn(
                        done.failed()
                                + " mails were not taken by the mail server, "
                                + done.inDoubt()
                                + " may or may not have gone out: see the page of the outbox");
            }
        }
    }

    @PreDestroy
    void close() {
        post.ifPresent(Post::close);
    }
}
