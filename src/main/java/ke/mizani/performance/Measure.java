package ke.mizani.performance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.SubIndicator;
import ke.mizani.policy.Unit;

/**
 * Ways of finding an achievement from activity rows. Without a row there is none: that is not zero.
 */
public final class Measure {

    private static final Exact HUNDRED = Exact.of(100);

    private Measure() {}

    /** Total of the quantities; empty if no row has one. */
    public static Optional<Exact> sum(List<Activity> rows) {
        return rows.stream()
                .flatMap(row -> row.quantity().stream())
                .map(Exact::of)
                .reduce(Exact::plus);
    }

    /** Number of rows; empty if there is none. */
    public static Optional<Exact> count(List<Activity> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(Exact.of(rows.size()));
    }

    /** Plain mean of the quantities. */
    public static Optional<Exact> mean(List<Activity> rows) {
        long known = rows.stream().filter(row -> row.quantity().isPresent()).count();
        return sum(rows).map(total -> total.dividedBy(Exact.of(known)));
    }

    /** The quantity of the last row in time; of rows of one day, the one that stands last. */
    public static Optional<Exact> latest(List<Activity> rows) {
        return last(rows.stream().filter(row -> row.quantity().isPresent()))
                .flatMap(Activity::quantity)
                .map(Exact::of);
    }

    /**
     * Total of the quantities over the total of what they are of; in percent if the unit is
     * percent.
     */
    public static Optional<Exact> ratio(List<Activity> rows, Unit unit) {
        List<Activity> whole = rows.stream().filter(Measure::hasWhole).toList();
        Optional<Exact> of =
                whole.stream().flatMap(row -> row.of().stream()).map(Exact::of).reduce(Exact::plus);
        return sum(whole).flatMap(part -> of.flatMap(total -> share(part, total, unit)));
    }

    /** A part of a whole, in percent if the unit is percent; empty if the whole is zero. */
    public static Optional<Exact> share(Exact part, Exact whole, Unit unit) {
        if (whole.isZero()) {
            return Optional.empty();
        }
        Exact share = part.dividedBy(whole);
        return Optional.of(unit == Unit.PERCENT ? share.times(HUNDRED) : share);
    }

    /** Percent of the indicator that its completed parts make up; empty if no part was reported. */
    public static Optional<Exact> milestones(Indicator indicator, List<Activity> rows) {
        List<Optional<Exact>> shares =
                indicator.subIndicators().stream().map(part -> completed(part, rows)).toList();
        if (shares.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Exact total = Exact.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            Exact weight = Exact.of(indicator.subIndicators().get(i).weight().value());
            total = total.plus(weight.times(shares.get(i).orElse(Exact.ZERO)));
        }
        return Optional.of(total);
    }

    /** 1 if the last row says yes, 0 if it says no: a quantity of 0; empty if there is none. */
    public static Optional<Exact> yesNo(List<Activity> rows) {
        return last(rows.stream())
                .map(row -> row.quantity().filter(said -> said.signum() == 0).isPresent())
                .map(no -> no ? Exact.ZERO : Exact.of(1));
    }

    /**
     * Product, in percent, of the ratios of the factors, each from its own rows; empty if any has
     * none.
     */
    public static Optional<Exact> product(List<List<Activity>> factors) {
        Exact product = HUNDRED;
        for (List<Activity> rows : factors) {
            Optional<Exact> factor = ratio(rows, Unit.NUMBER);
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            product = product.times(factor.get());
        }
        return Optional.of(product);
    }

    /** The parts of an indicator that no row reports. */
    public static List<SubIndicator> unreported(Indicator indicator, List<Activity> rows) {
        return indicator.subIndicators().stream()
                .filter(part -> completed(part, rows).isEmpty())
                .toList();
    }

    /**
     * Share of a part that is completed, 0 to 1: quantity over {@code of} in its last row; a bare
     * row completes it.
     */
    private static Optional<Exact> completed(SubIndicator part, List<Activity> rows) {
        return last(rows.stream()
                        .filter(row -> row.indicator().filter(part.id()::equals).isPresent()))
                .map(Measure::shareOf);
    }

    private static Optional<Activity> last(Stream<Activity> rows) {
        return rows.sorted(Comparator.comparing(Activity::date)).reduce((before, after) -> after);
    }

    private static Exact shareOf(Activity row) {
        Exact part = Exact.of(row.quantity().orElse(BigDecimal.ONE));
        Exact share = part.dividedBy(Exact.of(row.of().orElse(BigDecimal.ONE)));
        Exact one = Exact.of(1);
        return share.compareTo(one) > 0 ? one : share;
    }

    /** Whether a row can count in a ratio: it has a quantity and the whole it is a part of. */
    public static boolean hasWhole(Activity row) {
        return row.quantity().isPresent() && row.of().isPresent();
    }
}
