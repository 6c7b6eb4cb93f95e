package ke.mizani.evaluation;

import java.time.LocalDate;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Indicator;

/** The days that count for an indicator: those of the period; cumulative, from 1 July. */
record Span(NamedPeriod period) {

    boolean has(Indicator indicator, LocalDate day) {
        if (period instanceof Quarter quarter && indicator.target().cumulative()) {
            return !day.isBefore(quarter.financialYear().firstDay()) && !endedBefore(day);
        }
        return period.contains(day);
    }

    boolean endedBefore(LocalDate day) {
        return day.isAfter(period.lastDay());
    }
}
