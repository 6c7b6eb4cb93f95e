package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Source;

/** One line of the register of a matter, with cells filled in as they are needed. */
record Entry(
        String event,
        LocalDate date,
        Optional<LocalTime> time,
        String office,
        String indicator,
        Optional<BigDecimal> quantity,
        String evidence,
        String note,
        Optional<LocalDate> recordedOn) {

    static Entry of(String event, LocalDate date) {
        return new Entry(
                event,
                date,
                Optional.empty(),
                "clerk",
                "",
                Optional.empty(),
                "register",
                "",
                Optional.empty());
    }

    static Entry of(String event, String date) {
        return of(event, LocalDate.parse(date));
    }

    Entry at(String hour) {
        return new Entry(
                event,
                date,
                Optional.of(LocalTime.parse(hour)),
                office,
                indicator,
                quantity,
                evidence,
                note,
                recordedOn);
    }

    Entry by(String deciding) {
        return new Entry(
                event, date, time, deciding, indicator, quantity, evidence, note, recordedOn);
    }

    Entry about(String timeline) {
        return new Entry(event, date, time, office, timeline, quantity, evidence, note, recordedOn);
    }

    Entry days(String number) {
        Optional<BigDecimal> days =
                Optional.of(number).filter(n -> !n.isEmpty()).map(BigDecimal::new);
        return new Entry(event, date, time, office, indicator, days, evidence, note, recordedOn);
    }

    Entry shownBy(String paper) {
        return new Entry(event, date, time, office, indicator, quantity, paper, note, recordedOn);
    }

    Entry noting(String text) {
        return new Entry(
                event, date, time, office, indicator, quantity, evidence, text, recordedOn);
    }

    Entry enteredOn(LocalDate day) {
        return new Entry(
                event, date, time, office, indicator, quantity, evidence, note, Optional.of(day));
    }

    Activity in(String type, String matter, int line) {
        return new Activity(
                "R" + line,
                date,
                time,
                office,
                "",
                Optional.of(matter),
                Optional.of(type),
                Optional.of(event),
                Optional.of(indicator).filter(text -> !text.isEmpty()),
                quantity,
                Optional.empty(),
                evidence,
                note,
                recordedOn,
                Optional.empty(),
                new Source("records.csv", line + 1L));
    }
}
