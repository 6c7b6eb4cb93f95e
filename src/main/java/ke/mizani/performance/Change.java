package ke.mizani.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.activity.Activity;

/**
 * By how much something has changed, in percent of what it was: {@code quantity} is what it is now,
 * {@code of} what it was before. Rows without both are not counted.
 */
public final class Change {

    private static final Exact HUNDRED = Exact.of(100);

    private Change() {}

    /** By how much the total has fallen; negative if it rose. */
    public static Optional<Exact> reduction(List<Activity> rows) {
        List<Activity> whole = whole(rows);
        return change(total(whole, Activity::of), total(whole, Activity::quantity));
    }

    /** By how much the total has risen; negative if it fell. */
    public static Optional<Exact> gain(List<Activity> rows) {
        return reduction(rows).map(fall -> Exact.ZERO.minus(fall));
    }

    /**
     * By how much a stock has fallen from its opening, {@code of} in the rows of the first day, to
     * its closing, {@code quantity} in those of the last.
     */
    public static Optional<Exact> backlogReduction(List<Activity> rows) {
        List<Activity> whole = whole(rows);
        Optional<LocalDate> first = whole.stream().map(Activity::date).min(LocalDate::compareTo);
        Optional<LocalDate> last = whole.stream().map(Activity::date).max(LocalDate::compareTo);
        return first.flatMap(
                day ->
                        change(
                                total(on(whole, day), Activity::of),
                                total(on(whole, last.orElse(day)), Activity::quantity)));
    }

    private static List<Activity> whole(List<Activity> rows) {
        return rows.stream().filter(Measure::hasWhole).toList();
    }

    private static List<Activity> on(List<Activity> rows, LocalDate day) {
        return rows.stream().filter(row -> row.date().equals(day)).toList();
    }

    private static Exact total(
            List<Activity> rows, Function<Activity, Optional<java.math.BigDecimal>> value) {
        return rows.stream()
                .flatMap(row -> value.apply(row).stream())
                .map(Exact::of)
                .reduce(Exact.ZERO, Exact::plus);
    }

    private static Optional<Exact> change(Exact before, Exact now) {
        return before.isZero()
                ? Optional.empty()
                : Optional.of(HUNDRED.times(before.minus(now)).dividedBy(before));
    }
}
