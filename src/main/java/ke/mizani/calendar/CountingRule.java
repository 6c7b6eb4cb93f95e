package ke.mizani.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.Saturday;

/** Which provision says how the days of a period are counted. */
public enum CountingRule implements Word {
    /**
     * Interpretation and General Provisions Act (Cap. 2) s.57: every written law but the
     * Constitution.
     */
    CAP2_S57,
    /** Constitution Art. 259(5) to (9): periods set by the Constitution itself. */
    CONST_ART259,
    /** Clock hours, counters and standards. */
    NONE;

    /**
     * A period of at most so many days does not count the excluded days: Cap. 2 s.57(d), Art.
     * 259(6).
     */
    static final int SHORT_PERIOD_DAYS = 6;

    boolean excludes(LocalDate day, Readings readings, Holidays holidays) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SUNDAY
                || (weekday == DayOfWeek.SATURDAY && excludesSaturday(readings))
                || holidays.on(day).isPresent();
    }

    private boolean excludesSaturday(Readings readings) {
        return this == CAP2_S57 && readings.saturday() == Saturday.EXCLUDED;
    }

    /** Whether a period of months ends before the day with the same number: Art. 259(5)(b). */
    boolean endsBeforeMatchingDay(Readings readings) {
        return this == CONST_ART259
                && readings.constitutionalMonth() == ConstitutionalMonth.BEGINNING_OF_DAY;
    }
}
