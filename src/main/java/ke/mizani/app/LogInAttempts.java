package ke.mizani.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Counts attempts to log in: few for each account, more for each address they come from. */
@ApplicationScoped
class LogInAttempts {

    /** Accounts and addresses that are remembered; the ones not seen longest are forgotten. */
    private static final long REMEMBERED = 100_000;

    private final Settings.LogInLimits limits;
    private final RoutingContext request;
    private final Cache<String, Bucket> buckets;

    LogInAttempts(Settings settings, RoutingContext request) {
        this.limits = settings.logInLimits();
        this.request = request;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterAccess(limits.within())
                        .build();
    }

    /**
     * Makes an attempt; one that succeeds does not count.
     *
     * @throws TooManyAttempts if there were too many that failed; then it is not made
     */
    boolean attempt(String account, BooleanSupplier made) {
        List<Bucket> counted =
                List.of(
                        bucket("address " + address(), limits.ofAddress()),
                        bucket("account " + account, limits.ofAccount()));
        counted.forEach(LogInAttempts::take);
        boolean right = made.getAsBoolean();
        if (right) {
            counted.forEach(bucket -> bucket.addTokens(1));
        }
        return right;
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String key, long attempts) {
        return Objects.requireNonNull(
                buckets.get(
                        key,
                        none ->
                                Bucket.builder()
                                        .addLimit(
                                                limit ->
                                                        limit.capacity(attempts)
                                                                .refillGreedy(
                                                                        attempts, limits.within()))
                                        .build()));
    }

    private String address() {
        return request.request().remoteAddress().hostAddress();
    }
}
