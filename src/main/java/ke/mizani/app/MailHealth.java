package ke.mizani.app;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import ke.mizani.store.Outbox;
import ke.mizani.store.OutboxState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether notices go out. If they do not, people must see to it; the server itself goes on. */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private final Outbox outbox;

    MailHealth(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        OutboxState state = outbox.state();
        HealthCheckResponseBuilder told =
                HealthCheckResponse.named("notices go out by mail")
                        .withData("waiting", state.waiting())
                        .withData("in-doubt", state.inDoubt())
                        .withData("unaddressed", state.unaddressed());
        state.oldest().map(Instant::toString).ifPresent(since -> told.withData("since", since));
        return told.status(!state.failing() && state.inDoubt() == 0).build();
    }
}
