package ke.mizani.calendar;

/** How far a fact was read in its source. */
public enum Confirmed implements Word {
    YES,
    PARTLY,
    NO
}
