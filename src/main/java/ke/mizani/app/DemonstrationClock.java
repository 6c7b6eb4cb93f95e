package ke.mizani.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that can be set back, so that a year of records has the moments it would have. */
final class DemonstrationClock extends Clock {

    private static final int MONTHS = 13;

    private final Clock real;
    private volatile Duration behind = Duration.ZERO;

    DemonstrationClock(Clock real) {
        this.real = real;
    }

    /** One that stands in the month before a year ago, in the morning. */
    static DemonstrationClock aYearBehind(Clock real) {
        DemonstrationClock clock = new DemonstrationClock(real);
        clock.set(ZonedDateTime.now(real).minusMonths(MONTHS).with(LocalTime.of(8, 0)).toInstant());
        return clock;
    }

    /** Goes on from that moment. */
    void set(Instant moment) {
        behind = Duration.between(moment, real.instant());
    }

    /** Goes right again. */
    void right() {
        behind = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        DemonstrationClock other = new DemonstrationClock(real.withZone(zone));
        other.behind = behind;
        return other;
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind);
    }
}
