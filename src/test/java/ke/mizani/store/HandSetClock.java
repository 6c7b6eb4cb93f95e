package ke.mizani.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock whose hands a test sets; its days are those of the office. */
public final class HandSetClock extends Clock {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    private volatile Instant now;

    /** Stands at that moment. */
    public HandSetClock(Instant now) {
        this.now = now;
    }

    /** Stands at noon of that day. */
    public static HandSetClock at(LocalDate day) {
        HandSetClock clock = new HandSetClock(Instant.EPOCH);
        clock.set(day);
        return clock;
    }

    /** Sets it to noon of that day. */
    public void set(LocalDate day) {
        set(day, LocalTime.NOON);
    }

    /** Sets it to that time of a day. */
    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(NAIROBI).toInstant();
    }

    /** Moves it on. */
    public void on(Duration by) {
        now = now.plus(by);
    }

    /** The day that it is where the office is. */
    public LocalDate day() {
        return LocalDate.ofInstant(now, NAIROBI);
    }

    @Override
    public ZoneId getZone() {
        return NAIROBI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
