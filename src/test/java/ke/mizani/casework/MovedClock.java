package ke.mizani.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands at noon of the day that a test gives it. */
final class MovedClock extends Clock {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final int NOON = 12;

    private volatile Instant now = Instant.EPOCH;

    void moveTo(LocalDate day) {
        now = day.atTime(NOON, 0).atZone(NAIROBI).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return NAIROBI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("days are those of Nairobi");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
