package ke.mizani.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * Up to which day of a financial year something is in time.
 *
 * @param about what is to be in time
 * @param from the end of which part of the year the days are counted from
 * @param days days after that end, from 0
 * @param provision where it comes from
 * @param confirmed how far it was read in its source
 */
public record Deadline(About about, From from, int days, String provision, Confirmed confirmed) {

    /** What is to be in time. */
    public enum About implements Word {
        /** The record of an activity, after the activity. */
        ACTIVITY_RECORDED,
        /** The signature of an amendment that lowers a target. */
        TARGET_LOWERED
    }

    /** The part of the financial year whose end is counted from. */
    public enum From implements Word {
        QUARTER_END,
        HALF_YEAR_END,
        YEAR_END
    }

    /** The last day that is in time for what belongs to a day. */
    public LocalDate lastDayFor(LocalDate day) {
        LocalDate quarter =
                day.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS).minusDays(1);
        LocalDate end =
                switch (from) {
                    case QUARTER_END -> quarter;
                    case HALF_YEAR_END ->
                            LocalDate.of(day.getYear(), day.getMonthValue() > 6 ? 12 : 6, 1)
                                    .plusMonths(1)
                                    .minusDays(1);
                    case YEAR_END ->
                            LocalDate.of(day.getYear() + (day.getMonthValue() > 6 ? 1 : 0), 6, 30);
                };
        return end.plus(days, ChronoUnit.DAYS);
    }
}
