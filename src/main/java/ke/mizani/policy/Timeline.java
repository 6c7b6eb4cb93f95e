package ke.mizani.policy;

import java.time.LocalDate;
import ke.mizani.calendar.Counting;
import ke.mizani.calendar.DayExpression;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Period;
import ke.mizani.calendar.Word;

/** A time limit set by law. */
public sealed interface Timeline {

    /** What is demanded, of whom, under which provision. */
    Duty duty();

    /** What starts and stops its clock. */
    Clock clock();

    /** The name of its kind in the table. */
    Kind kind();

    /**
     * The day that decides a clock started by an event: the last lawful one, or the first of a
     * minimum period.
     *
     * @throws IllegalArgumentException if an event gives it no day
     */
    default DayStrip decidingDay(LocalDate start, Counting counting) {
        throw new IllegalArgumentException("no day of its own: " + duty().id());
    }

    /**
     * The last lawful day in a period that the matter names, moved off closed days if it {@code
     * rolls}.
     *
     * @throws IllegalArgumentException if the calendar gives it no day
     */
    default DayStrip decidingDay(NamedPeriod named, Counting counting, boolean rolls) {
        throw new IllegalArgumentException("not placed by the calendar: " + duty().id());
    }

    /** The day on which a clock placed by the calendar starts, which decides the wording. */
    default LocalDate clockStart(NamedPeriod named) {
        return named.lastDay();
    }

    /** The kinds of time limit. */
    enum Kind implements Word {
        WITHIN,
        NOT_BEFORE,
        BY_DATE,
        BETWEEN,
        STANDARD
    }

    /** The act must come on or before the last day of the period. */
    record Within(Duty duty, Clock clock, Period period) implements Timeline {
        @Override
        public Kind kind() {
            return Kind.WITHIN;
        }

        @Override
        public DayStrip decidingDay(LocalDate start, Counting counting) {
            return counting.lastDay(start, period, clock.rolls());
        }
    }

    /**
     * The act must not come before the period has run out; an effect of the law arises on its last
     * day.
     */
    record NotBefore(Duty duty, Clock clock, Period period) implements Timeline {
        @Override
        public Kind kind() {
            return Kind.NOT_BEFORE;
        }

        @Override
        public DayStrip decidingDay(LocalDate start, Counting counting) {
            return effectOfLaw()
                    ? counting.effectDay(start, period)
                    : counting.firstDayAfter(start, period);
        }

        /** Whether the law itself brings the effect about, on the last day of the period. */
        public boolean effectOfLaw() {
            return duty.effect() == Duty.LegalEffect.OPERATION_OF_LAW;
        }
    }

    /** The act must come by a day of the calendar. */
    record ByDate(Duty duty, Clock clock, DayExpression to) implements Timeline {
        @Override
        public Kind kind() {
            return Kind.BY_DATE;
        }

        @Override
        public DayStrip decidingDay(NamedPeriod named, Counting counting, boolean rolls) {
            return to.in(named, counting, rolls);
        }

        @Override
        public LocalDate clockStart(NamedPeriod named) {
            return to.clockStart(named);
        }
    }

    /** The act must come between two days, both included. */
    record Between(Duty duty, Clock clock, DayExpression from, DayExpression to)
            implements Timeline {
        @Override
        public Kind kind() {
            return Kind.BETWEEN;
        }

        @Override
        public DayStrip decidingDay(LocalDate start, Counting counting) {
            return to.after(start, counting, clock.rolls());
        }

        @Override
        public DayStrip decidingDay(NamedPeriod named, Counting counting, boolean rolls) {
            return to.in(named, counting, rolls);
        }

        @Override
        public LocalDate clockStart(NamedPeriod named) {
            return from.clockStart(named);
        }
    }

    /** A duty without a number: never late by itself. */
    record Standard(Duty duty, Clock clock, Manner manner) implements Timeline {
        @Override
        public Kind kind() {
            return Kind.STANDARD;
        }
    }

    /** The word that the law uses instead of a number. */
    enum Manner implements Word {
        BEFORE,
        AFTER,
        PROMPTLY,
        EXPEDITIOUSLY,
        ANNUAL,
        DERIVED;

        /** Whether an act earlier than the trigger is too early. */
        public boolean ordersActs() {
            return this == BEFORE || this == AFTER;
        }
    }
}
