package ke.mizani.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.Assessment.Kind;

/**
 * Everything that was found of one person in one competency, in the order of time. Only an agreed
 * level counts.
 */
public record AssessedLevels(List<Assessment> all) {

    /** Nothing was found yet. */
    public static final AssessedLevels NONE = new AssessedLevels(List.of());

    public AssessedLevels {
        all =
                all.stream()
                        .sorted(
                                Comparator.comparing(Assessment::date)
                                        .thenComparing(Assessment::knownOn)
                                        .thenComparing(Assessment::id))
                        .toList();
    }

    /** The last of a kind. */
    public Optional<Assessment> last(Kind kind) {
        return of(kind).reduce((earlier, later) -> later);
    }

    /** The agreed assessment that counts: the last one, if its day has no other. */
    public Optional<Assessment> agreed() {
        return doubtful().isEmpty() ? last(Kind.AGREED) : Optional.empty();
    }

    /** The agreed assessments of the last day that has any, if there are several. */
    public List<Assessment> doubtful() {
        List<Assessment> sameDay =
                last(Kind.AGREED).map(last -> agreedOn(last.date())).orElse(List.of());
        return sameDay.size() > 1 ? sameDay : List.of();
    }

    private List<Assessment> agreedOn(LocalDate day) {
        return of(Kind.AGREED).filter(agreed -> agreed.date().equals(day)).toList();
    }

    /** Whether an agreed assessment before the one that counts was below a level. */
    public boolean wereBelow(int level) {
        return agreed().filter(
                        last ->
                                of(Kind.AGREED)
                                        .anyMatch(
                                                a ->
                                                        a.date().isBefore(last.date())
                                                                && a.level() < level))
                .isPresent();
    }

    private Stream<Assessment> of(Kind kind) {
        return all.stream().filter(assessment -> assessment.kind() == kind);
    }
}
