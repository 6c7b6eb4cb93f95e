package ke.mizani.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The wordings that one duty has had: at most one of them is law on a day.
 *
 * @param all its rows, in any order
 */
public record Wordings(List<Duty> all) {

    /**
     * Days on which a duty has no wording.
     *
     * @param from the first; empty: there was none before
     * @param to the last; empty: there is none since
     */
    public record Gap(Optional<LocalDate> from, Optional<LocalDate> to) {}

    public Wordings {
        all = List.copyOf(all);
    }

    /** The wording that is law on that day; empty in a gap. */
    public Optional<Duty> on(LocalDate day) {
        return all.stream().filter(wording -> wording.inForce().on(day)).findFirst();
    }

    /**
     * The days without a wording around that day.
     *
     * @throws IllegalArgumentException if one is law on it
     */
    public Gap gapAround(LocalDate day) {
        if (on(day).isPresent()) {
            throw new IllegalArgumentException("a wording is law on " + day);
        }
        return new Gap(
                all.stream()
                        .flatMap(wording -> wording.inForce().to().stream())
                        .filter(day::isAfter)
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plusDays(1)),
                all.stream()
                        .flatMap(wording -> wording.inForce().from().stream())
                        .filter(day::isBefore)
                        .min(Comparator.naturalOrder())
                        .map(first -> first.minusDays(1)));
    }
}
