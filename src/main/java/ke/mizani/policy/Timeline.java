package ke.mizani.policy;

import ke.mizani.calendar.DayExpression;
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
    }

    /** The act must come between two days, both included. */
    record Between(Duty duty, Clock clock, DayExpression from, DayExpression to)
            implements Timeline {
        @Override
        public Kind kind() {
            return Kind.BETWEEN;
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
