package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Holiday;
import ke.mizani.calendar.Word;
import ke.mizani.casework.MovedDuties;
import ke.mizani.evaluation.ClocksOfVersions.Compared;
import ke.mizani.evaluation.MovedClock;
import ke.mizani.evaluation.MovedClocks.Moved;
import ke.mizani.store.Publication;
import ke.mizani.store.RulebookArchive;

/** Answers which clocks moved, whatever way it is asked. */
@RequestScoped
public class MovedToday {

    private static final int USUAL_DAYS = 30;

    private final MovedDuties duties;
    private final RulebookArchive archive;
    private final LoadedRulebooks rulebooks;
    private final Today today;

    MovedToday(
            MovedDuties duties, RulebookArchive archive, LoadedRulebooks rulebooks, Today today) {
        this.duties = duties;
        this.archive = archive;
        this.rulebooks = rulebooks;
        this.today = today;
    }

    /** What can be compared: a day before and after a notice, two days, or two versions. */
    public enum By implements Word {
        NOTICE,
        DAYS,
        VERSIONS
    }

    /**
     * What was found.
     *
     * @param by what was compared
     * @param since the day after which something became known; the day of the notice; for versions
     *     the day looked at
     * @param until the day looked at
     * @param moved the clocks, and the run that found them
     */
    public record Found(By by, LocalDate since, LocalDate until, Moved moved) {

        /** The clocks. */
        public List<MovedClock> clocks() {
            return moved.clocks();
        }

        /** Hash of the version by whose rows the clocks run now. */
        public String rulebook() {
            return moved.now().rulebookHash();
        }
    }

    /** The holidays that became known on a day of their own, the latest first. */
    public List<Holiday> gazetted() {
        return rulebooks.published().holidays().gazetted();
    }

    /** The versions that were ever published, the latest first, each once. */
    public List<Publication> versions() {
        List<Publication> all = archive.timeLine().publications();
        return all.stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .filter(
                        one ->
                                all.stream()
                                        .noneMatch(
                                                later ->
                                                        later.number() > one.number()
                                                                && later.hash().equals(one.hash())))
                .toList();
    }

    /** The answer; empty if what is asked for makes no sense. */
    public Optional<Found> of(MovedWish wish) {
        if (wish.ofVersions()) {
            return versions(wish.then(), wish.now());
        }
        if (wish.ofDays()) {
            LocalDate until = TypedText.of(wish.until()).day().orElse(today.day());
            return TypedText.of(wish.since())
                    .day()
                    .filter(since -> since.isBefore(until) && !until.isAfter(today.day()))
                    .map(since -> days(since, until));
        }
        Optional<LocalDate> notice =
                wish.gazetted().isEmpty()
                        ? gazetted().stream().flatMap(one -> one.gazettedOn().stream()).findFirst()
                        : TypedText.of(wish.gazetted()).day();
        return wish.gazetted().isEmpty() && notice.isEmpty()
                ? Optional.of(days(today.day().minusDays(USUAL_DAYS), today.day()))
                : notice.map(this::notice);
    }

    private Found notice(LocalDate notice) {
        LocalDate day = today.day();
        return found(By.NOTICE, notice, duties.byNotice(rulebooks.published().hash(), notice, day));
    }

    private static Found found(By by, LocalDate since, Compared compared) {
        LocalDate day = compared.now().viewpoint().asOf();
        return new Found(by, since, day, new Moved(day, compared.now(), compared.clocks()));
    }

    private Found days(LocalDate since, LocalDate until) {
        String hash = rulebooks.published().hash();
        return new Found(By.DAYS, since, until, duties.since(hash, since, until));
    }

    private Optional<Found> versions(String then, String now) {
        List<String> known = versions().stream().map(Publication::hash).toList();
        LocalDate day = today.day();
        return known.contains(then) && known.contains(now)
                ? Optional.of(found(By.VERSIONS, day, duties.between(then, now, day)))
                : Optional.empty();
    }
}
