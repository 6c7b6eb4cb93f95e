package ke.mizani.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ke.mizani.evaluation.ClocksOfVersions;
import ke.mizani.evaluation.Evaluation;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.MovedClocks;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;

/**
 * Which clocks of what was submitted were moved: by what became known, or by another version of the
 * rulebook. The last answers are remembered.
 */
public final class MovedDuties {

    private static final int REMEMBERED = 8;

    private final ActivityLedger ledger;
    private final Function<String, Rulebook> rulebooks;
    private final Map<List<Object>, Object> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<List<Object>, Object> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param rulebooks gives a version by its hash
     */
    public MovedDuties(ActivityLedger ledger, Function<String, Rulebook> rulebooks) {
        this.ledger = ledger;
        this.rulebooks = rulebooks;
    }

    /**
     * The open clocks that moved by what became known after one day until another, as they stood on
     * that other.
     *
     * @throws IllegalArgumentException if the first day is not before the other
     */
    public MovedClocks.Moved since(String rulebook, LocalDate day, LocalDate until) {
        if (!day.isBefore(until)) {
            throw new IllegalArgumentException(day + " is not before " + until);
        }
        long position = ledger.position();
        return remembered(
                List.of(position, rulebook, day, until),
                MovedClocks.Moved.class,
                () -> {
                    Rulebook law = rulebooks.apply(rulebook);
                    return new MovedClocks(law).since(day, request(position, law, until));
                });
    }

    /** The clocks that have another due day by another version, as they stand on a day. */
    public ClocksOfVersions.Compared between(String then, String now, LocalDate day) {
        long position = ledger.position();
        return remembered(
                List.of(position, then, now, day),
                ClocksOfVersions.Compared.class,
                () ->
                        new ClocksOfVersions(rulebooks.apply(then), rulebooks.apply(now))
                                .of(law -> request(position, law, day)));
    }

    /**
     * The clocks that have another due day because of what was gazetted on a day, open or not, as
     * they stand on another; everything else that is known is known on both sides.
     */
    public ClocksOfVersions.Compared byNotice(String rulebook, LocalDate notice, LocalDate day) {
        long position = ledger.position();
        return remembered(
                List.of(position, rulebook, "notice", notice, day),
                ClocksOfVersions.Compared.class,
                () -> {
                    Rulebook law = rulebooks.apply(rulebook);
                    return new ClocksOfVersions(
                                    law.withHolidaysKnownOn(notice.minusDays(1)),
                                    law.withHolidaysKnownOn(notice))
                            .of(known -> request(position, known, day));
                });
    }

    private synchronized <T> T remembered(List<Object> asked, Class<T> type, Supplier<T> found) {
        Object known = answers.get(asked);
        if (known == null) {
            known = found.get();
            answers.put(asked, known);
        }
        return type.cast(known);
    }

    private Evaluator.Request request(long position, Rulebook law, LocalDate day) {
        Viewpoint viewpoint = new Viewpoint(day, Optional.of(day));
        return new Evaluation(law, viewpoint, Optional.empty(), Watch.NOBODY)
                .request(ledger.recorded(position));
    }
}
