package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.PlainScoring.Plain;
import ke.mizani.finding.Change;
import ke.mizani.finding.Change.Side;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Direction;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest change against the formulas solved by hand, on contracts with any achievements. */
class NearestChangeTest {

    private static final Rulebook RULEBOOK = Rulebook.load(RulebookSource.shipped());
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final List<PerformanceContract> CONTRACTS =
            List.of(
                    contract("hansard-editor"),
                    contract("member-ward-1"),
                    contract("clerk"),
                    contract("ict"),
                    contract("county-assembly"),
                    contract("finance-accounts"));

    private static PerformanceContract contract(String name) {
        Path file = Path.of("contracts/2025-26/" + name + ".yaml");
        try (InputStream in = Files.newInputStream(file)) {
            return ContractFile.read(name, in).contract().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scorecard card(PerformanceContract contract, Map<String, Exact> achieved) {
        Map<String, Optional<Exact>> known = new HashMap<>();
        achieved.forEach((line, value) -> known.put(line, Optional.of(value)));
        return ContractCheck.supposing(RULEBOOK, YEAR, known).scorecard(contract);
    }

    /** Achievements of 40 to 180 percent of the targets where there can be, with two decimals. */
    private static Map<String, Exact> achievements(PerformanceContract contract, long seed) {
        Random random = new Random(seed);
        Map<String, Exact> achieved = new HashMap<>();
        for (Indicator indicator : contract.listIndicators()) {
            BigDecimal percent = BigDecimal.valueOf(40 + random.nextInt(141));
            BigDecimal value =
                    indicator
                            .target()
                            .annual()
                            .multiply(percent)
                            .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
            BigDecimal possible =
                    Printable.of(indicator, indicator.target().annual(), Exact.of(value), false)
                            .most()
                            .filter(most -> most.compareTo(value) < 0)
                            .orElse(value);
            achieved.put(indicator.id(), Exact.of(possible));
        }
        return achieved;
    }

    private static List<Plain> plain(Scorecard card) {
        List<Plain> lines = new ArrayList<>();
        for (Scorecard.Line line : card.lines()) {
            lines.add(
                    new Plain(
                            line.target().orElseThrow(),
                            PlainScoring.of(
                                    line.achievement()
                                            .orElseThrow()
                                            .rounded(4, RoundingMode.UNNECESSARY)),
                            line.indicator().weight().value(),
                            line.indicator().direction() == Direction.HIGHER));
        }
        return lines;
    }

    @Property(tries = 120)
    void a_change_moves_the_grade_and_the_number_before_it_does_not(
            @ForAll @IntRange(max = 5) int which, @ForAll @LongRange(max = 100_000) long seed) {
        Scorecard card = card(CONTRACTS.get(which), achievements(CONTRACTS.get(which), seed));
        PlainScoring scheme = new PlainScoring(card.contract().scheme().equals("institutional"));
        List<Plain> lines = plain(card);
        int rank = scheme.rank(scheme.composite(lines));
        assertThat(card.grade().orElseThrow().value().rank()).isEqualTo(rank);
        for (Side side : Side.values()) {
            new NearestChange(RULEBOOK, card)
                    .to(side)
                    .ifPresent(change -> check(card, lines, scheme, change, rank));
        }
    }

    private static void check(
            Scorecard card, List<Plain> lines, PlainScoring scheme, Change change, int rank) {
        int place = card.lines().indexOf(change.line());
        BigFraction after = scheme.composite(PlainScoring.with(lines, place, change.to()));
        assertThat(change.grade().value().rank()).isEqualTo(scheme.rank(after));
        assertThat(scheme.rank(after) < rank).isEqualTo(change.side() == Side.BETTER);
        assertThat(scheme.rank(after)).isNotEqualTo(rank);
        assertThat(change.composite().rounded(12, RoundingMode.HALF_UP))
                .isEqualByComparingTo(after.bigDecimalValue(12, RoundingMode.HALF_UP));

        Exact step = Exact.of(BigDecimal.ONE.movePointLeft(change.to().scale()));
        boolean up = Exact.of(change.to()).compareTo(change.from()) > 0;
        Exact to = Exact.of(change.to());
        BigDecimal before =
                (up ? to.minus(step) : to.plus(step))
                        .rounded(change.to().scale(), RoundingMode.UNNECESSARY);
        boolean between = up == (Exact.of(before).compareTo(change.from()) > 0);
        if (between) {
            BigFraction still = scheme.composite(PlainScoring.with(lines, place, before));
            assertThat(scheme.rank(still)).as("the number before").isEqualTo(rank);
        }
    }

    @Property(tries = 120)
    void no_line_does_it_with_less_and_the_limit_is_where_the_formula_puts_it(
            @ForAll @IntRange(max = 5) int which, @ForAll @LongRange(max = 100_000) long seed) {
        Scorecard card = card(CONTRACTS.get(which), achievements(CONTRACTS.get(which), seed));
        PlainScoring scheme = new PlainScoring(card.contract().scheme().equals("institutional"));
        List<Plain> lines = plain(card);
        for (Side side : Side.values()) {
            Optional<Change> change = new NearestChange(RULEBOOK, card).to(side);
            change.ifPresent(found -> limitIsSolved(card, lines, scheme, found));
            boolean ofWhole = change.filter(found -> !found.aboveWhole()).isPresent();
            for (int place = 0; place < lines.size(); place++) {
                BigDecimal less = less(card, lines, place, side, change, ofWhole);
                int rank = scheme.rank(scheme.composite(lines));
                int after = scheme.rank(scheme.composite(PlainScoring.with(lines, place, less)));
                boolean moved = side == Side.BETTER ? after < rank : after > rank;
                assertThat(moved)
                        .as(card.lines().get(place).indicator().id() + " with " + less)
                        .isFalse();
            }
        }
    }

    private static void limitIsSolved(
            Scorecard card, List<Plain> lines, PlainScoring scheme, Change change) {
        BigFraction limit =
                scheme.needed(
                                lines,
                                card.lines().indexOf(change.line()),
                                change.side() == Side.BETTER)
                        .orElseThrow();
        assertThat(change.exact().rounded(12, RoundingMode.HALF_UP))
                .isEqualByComparingTo(limit.bigDecimalValue(12, RoundingMode.HALF_UP));
    }

    /**
     * The farthest number of a line that is a smaller change than the one found; without one, the
     * farthest there is.
     */
    private static BigDecimal less(
            Scorecard card,
            List<Plain> lines,
            int place,
            Side side,
            Optional<Change> change,
            boolean ofWhole) {
        Scorecard.Line line = card.lines().get(place);
        Printable numbers =
                Printable.of(
                        line.indicator(),
                        line.target().orElseThrow(),
                        line.achievement().orElseThrow(),
                        ofWhole);
        boolean up = lines.get(place).rising() == (side == Side.BETTER);
        BigFraction target = PlainScoring.of(line.target().orElseThrow());
        BigFraction way =
                change.map(c -> share(lines.get(card.lines().indexOf(c.line())), c.to()))
                        .orElse(BigFraction.of(500))
                        .multiply(target);
        BigFraction from = lines.get(place).achieved();
        BigFraction end = up ? from.add(way) : from.subtract(way);
        BigDecimal step = BigDecimal.ONE.movePointLeft(numbers.decimals());
        RoundingMode inward = up ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal on = end.bigDecimalValue(numbers.decimals(), inward);
        boolean exactly = PlainScoring.of(on).equals(end);
        BigDecimal less = exactly ? (up ? on.subtract(step) : on.add(step)) : on;
        BigDecimal most =
                numbers.most()
                        .filter(m -> PlainScoring.of(m).compareTo(from) >= 0)
                        .filter(m -> m.compareTo(less) < 0)
                        .orElse(less);
        return most.max(BigDecimal.ZERO);
    }

    private static BigFraction share(Plain line, BigDecimal to) {
        return PlainScoring.of(to)
                .subtract(line.achieved())
                .abs()
                .divide(PlainScoring.of(line.target()));
    }

    @ParameterizedTest(name = "{0} of five targets of 100 % at {1} %: {2}")
    @CsvSource({
        "HED-1, 104.75, BETTER, '', '', there is nothing better than Excellent",
        "HED-1, 100, BETTER, 95.01, Excellent, more than 100 is needed and no share need pass its whole",
        "HED-1, 100, WORSE, 99.99, Good, just below 100 is Good",
        "HED-1, 99.5, BETTER, 100.00, Very Good, 100 itself is Very Good",
    })
    void beside_a_limit_one_step_is_enough(
            String line, BigDecimal achieved, Side side, String to, String grade, String because) {
        PerformanceContract contract = CONTRACTS.get(0);
        Map<String, Exact> all = new HashMap<>();
        contract.listIndicators().forEach(i -> all.put(i.id(), Exact.of(i.target().annual())));
        all.put(line, Exact.of(achieved));
        Optional<Change> change = new NearestChange(RULEBOOK, card(contract, all)).to(side);

        assertThat(change.map(c -> c.to().toPlainString()).orElse("")).as(because).isEqualTo(to);
        assertThat(change.map(c -> c.grade().value().grade()).orElse("")).isEqualTo(grade);
    }
}
