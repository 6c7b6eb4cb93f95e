package ke.mizani.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * The chosen readings of three unsettled questions of counting. Which one is right is for counsel;
 * the default is a row of the readings table.
 *
 * @param saturday whether a Saturday is an excluded day under Cap. 2 s.57
 * @param monthEnd how months after the end of a year or quarter are counted
 * @param constitutionalMonth whether the day at whose beginning a month ends (Art. 259(5)(b)) is
 *     still in time
 */
public record Readings(
        Saturday saturday, MonthEnd monthEnd, ConstitutionalMonth constitutionalMonth) {

    /** Whether a Saturday is one of the excluded days of Cap. 2 s.57. */
    public enum Saturday implements Word {
        COUNTS,
        EXCLUDED
    }

    /**
     * 30 June and two months: 30 August (corresponding) or 31 August (the period starts on 1 July).
     */
    public enum MonthEnd implements Word {
        CORRESPONDING,
        NEXT_DAY
    }

    /** The last safe day of a period of months set by the Constitution. */
    public enum ConstitutionalMonth implements Word {
        BEGINNING_OF_DAY,
        THROUGH_THE_DAY
    }

    /** Every combination of readings, this one first. */
    public List<Readings> all() {
        List<Readings> all = new ArrayList<>();
        all.add(this);
        for (Saturday s : Saturday.values()) {
            for (MonthEnd m : MonthEnd.values()) {
                for (ConstitutionalMonth c : ConstitutionalMonth.values()) {
                    Readings other = new Readings(s, m, c);
                    if (!other.equals(this)) {
                        all.add(other);
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
