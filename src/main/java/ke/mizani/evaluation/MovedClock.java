package ke.mizani.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;

/**
 * An open clock whose due day is another than it was with earlier knowledge.
 *
 * @param now the finding with what is known now
 * @param dueThen the due day with the earlier knowledge; empty if it was not known
 * @param why the holidays and rows that have become known since
 */
public record MovedClock(Finding now, Optional<LocalDate> dueThen, Explanation why) {

    /** By how many days it moved, negative if it is earlier; empty unless both days are known. */
    public OptionalInt days() {
        return dueThen.isPresent() && now.due().isPresent()
                ? OptionalInt.of(
                        Math.toIntExact(ChronoUnit.DAYS.between(dueThen.get(), now.due().get())))
                : OptionalInt.empty();
    }
}
