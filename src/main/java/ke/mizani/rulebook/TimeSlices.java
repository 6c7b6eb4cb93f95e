package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import ke.mizani.policy.InForce;

/** Divides time so that in each slice the same rows are in force from its first day to its last. */
final class TimeSlices {

    private TimeSlices() {}

    static List<InForce> of(Collection<Row> rows) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (Row row : rows) {
            row.inForce().from().ifPresent(starts::add);
            row.inForce().to().ifPresent(day -> starts.add(day.plusDays(1)));
        }
        List<InForce> slices = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        for (LocalDate start : starts) {
            slices.add(new InForce(from, Optional.of(start.minusDays(1))));
            from = Optional.of(start);
        }
        slices.add(new InForce(from, Optional.empty()));
        return slices;
    }

    /** A day of the slice. */
    static LocalDate dayOf(InForce slice) {
        return slice.from().or(slice::to).orElse(LocalDate.EPOCH);
    }
}
