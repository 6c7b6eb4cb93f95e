package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ke.mizani.finding.Change;
import ke.mizani.finding.Change.Side;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Direction;
import ke.mizani.policy.GradeLimit;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds the smallest change of the achievement of one line that would give a scorecard another
 * grade, by scoring it again. Changes of different lines are compared in percent of their targets.
 */
final class NearestChange {

    /** Nobody achieves more than so many times the target or what was achieved. */
    private static final Exact FARTHEST = Exact.of(1000);

    private final Scorecard card;
    private final Supposed supposed;
    private final List<GradeLimit> limits;

    NearestChange(Rulebook rulebook, Scorecard card) {
        this.card = card;
        supposed = new Supposed(rulebook, card);
        limits = rulebook.limits(card.scheme().value().code(), card.period().lastDay());
    }

    /**
     * The change to that side; empty if no single line can bring it about. Shares go beyond 100
     * percent only where nothing else does it.
     */
    Optional<Change> to(Side side) {
        return to(side, true).or(() -> to(side, false));
    }

    private Optional<Change> to(Side side, boolean sharesOfWhole) {
        Optional<Change> nearest = Optional.empty();
        for (Line line : card.grade().isPresent() ? card.lines() : List.<Line>of()) {
            if (isOpen(line)) {
                Optional<Change> found = new Search(line, side, sharesOfWhole).within(nearest);
                nearest = found.isPresent() ? found : nearest;
            }
        }
        return nearest;
    }

    private static boolean isOpen(Line line) {
        return line.raw().isPresent()
                && line.achievement().isPresent()
                && line.target().filter(target -> target.signum() > 0).isPresent();
    }

    /** How far a change goes, as a share of the target. */
    private static Exact share(Change change) {
        Exact way = Exact.of(change.to()).minus(change.from());
        return positive(way).dividedBy(Exact.of(change.line().target().orElseThrow()));
    }

    private static Exact positive(Exact number) {
        return number.compareTo(Exact.ZERO) < 0 ? Exact.ZERO.minus(number) : number;
    }

    /** The search on one line. */
    private final class Search {

        private final Line line;
        private final Side side;
        private final Exact from;
        private final Exact target;
        private final boolean up;
        private final Printable numbers;

        Search(Line line, Side side, boolean sharesOfWhole) {
            this.line = line;
            this.side = side;
            from = line.achievement().orElseThrow();
            target = Exact.of(line.target().orElseThrow());
            boolean rising = line.indicator().direction() == Direction.HIGHER;
            up = rising == (side == Side.BETTER);
            numbers =
                    Printable.of(
                            line.indicator(), line.target().orElseThrow(), from, sharesOfWhole);
        }

        /** The change, if there is one smaller than the nearest so far. */
        Optional<Change> within(Optional<Change> nearest) {
            BigInteger start = numbers.steps(from, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
            BigInteger end = end(nearest);
            boolean room = up ? end.compareTo(start) > 0 : end.compareTo(start) < 0;
            if (!room || !moved(end)) {
                return Optional.empty();
            }
            Change change = change(first(start, end));
            return nearest.filter(other -> share(other).compareTo(share(change)) <= 0).isPresent()
                    ? Optional.empty()
                    : Optional.of(change);
        }

        /** The last number that is worth a try. */
        private BigInteger end(Optional<Change> nearest) {
            Exact way =
                    nearest.map(change -> share(change).times(target))
                            .orElseGet(
                                    () ->
                                            FARTHEST.times(
                                                    target.compareTo(from) > 0 ? target : from));
            if (!up) {
                Exact low = from.minus(way);
                Exact least = low.compareTo(Exact.ZERO) < 0 ? Exact.ZERO : low;
                return numbers.steps(least, RoundingMode.CEILING);
            }
            Exact high = from.plus(way);
            Exact most =
                    numbers.most().map(Exact::of).filter(m -> m.compareTo(high) < 0).orElse(high);
            return numbers.steps(most, RoundingMode.FLOOR);
        }

        /** The first number after the start that moves the grade; the end is known to. */
        private BigInteger first(BigInteger start, BigInteger end) {
            BigInteger still = start;
            BigInteger moving = end;
            while (moving.subtract(still).abs().compareTo(BigInteger.ONE) > 0) {
                BigInteger middle = still.add(moving).shiftRight(1);
                if (moved(middle)) {
                    moving = middle;
                } else {
                    still = middle;
                }
            }
            return moving;
        }

        private boolean moved(BigInteger steps) {
            return moved(supposed.with(line, numbers.number(steps)));
        }

        private boolean moved(Scorecard other) {
            int before = Supposed.rank(card);
            int after = Supposed.rank(other);
            return after != 0 && (side == Side.BETTER ? after < before : after > before);
        }

        private Change change(BigInteger steps) {
            BigDecimal to = numbers.number(steps);
            Scorecard after = supposed.with(line, to);
            return new Change(
                    line,
                    side,
                    from,
                    to,
                    limitAt(steps, after),
                    after.composite().orElseThrow(),
                    after.grade().orElseThrow());
        }

        /**
         * The point between the number before and the one found at which the composite reaches a
         * limit; the number found, where the composite does not run evenly between them.
         */
        private Exact limitAt(BigInteger steps, Scorecard after) {
            Exact to = Exact.of(numbers.number(steps));
            Exact step = Exact.of(numbers.number(BigInteger.ONE));
            Exact before = up ? to.minus(step) : to.plus(step);
            boolean beyond = up ? before.compareTo(from) < 0 : before.compareTo(from) > 0;
            Exact start = beyond ? from : before;
            Exact low = supposed.with(line, start).composite().orElseThrow();
            Exact high = after.composite().orElseThrow();
            return limits.stream()
                    .map(limit -> Exact.of(limit.score()))
                    .filter(limit -> between(low, limit, high))
                    .min(Comparator.comparing(limit -> positive(limit.minus(low))))
                    .map(limit -> limit.minus(low).dividedBy(high.minus(low)))
                    .map(part -> start.plus(to.minus(start).times(part)))
                    .filter(this::isOnALimit)
                    .orElse(to);
        }

        private boolean isOnALimit(Exact achievement) {
            Exact composite = supposed.with(line, achievement).composite().orElseThrow();
            return limits.stream().anyMatch(limit -> Exact.of(limit.score()).equals(composite));
        }

        private static boolean between(Exact one, Exact limit, Exact other) {
            return !one.equals(other)
                    && limit.minus(one).times(limit.minus(other)).compareTo(Exact.ZERO) <= 0;
        }
    }
}
