package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ke.mizani.activity.Activity;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule.Kind;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Direction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every score: it is compared with that of the same records told otherwise. */
class ScoreMetamorphicTest {

    /**
     * A line and what was recorded for it.
     *
     * @param quantities a whole number of tenths each, on different days
     */
    record Told(Direction direction, Kind kind, int target, List<Integer> quantities) {}

    /** A contract of such lines, which weigh alike but for the last. */
    record Case(String scheme, List<Told> lines) {

        PerformanceContract contract(String prefix) {
            int each = 100 / lines.size();
            List<Criterion> criteria = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                int weight = i + 1 < lines.size() ? each : 100 - each * (lines.size() - 1);
                Told line = lines.get(i);
                Indicator indicator =
                        Promised.line(
                                prefix + "L" + i,
                                String.valueOf(weight),
                                String.valueOf(line.target()),
                                line.direction(),
                                line.kind());
                criteria.add(Promised.criterion(prefix + "C" + i, indicator));
            }
            return Promised.contract(scheme, criteria);
        }

        List<Activity> rows(String prefix) {
            List<Activity> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                for (int q = 0; q < lines.get(i).quantities().size(); q++) {
                    rows.add(row(prefix + "L" + i, q, lines.get(i).quantities().get(q)));
                }
            }
            return rows;
        }

        private static Activity row(String id, int day, int tenths) {
            return Promised.row(
                    id, LocalDate.of(2025, 9, 1).plusDays(day), tenths(tenths), Optional.of("7"));
        }
    }

    private static String tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> rising =
                Arbitraries.of("institutional", "institutional-mirror", "productivity");
        Arbitrary<Told> either = lines(Arbitraries.of(Direction.values()));
        Arbitrary<Told> up = lines(Arbitraries.just(Direction.HIGHER));
        return Arbitraries.oneOf(
                Combinators.combine(rising, either.list().ofMinSize(1).ofMaxSize(4)).as(Case::new),
                Combinators.combine(
                                Arbitraries.of("staff", "objectives-matrix"),
                                up.list().ofMinSize(1).ofMaxSize(4))
                        .as(Case::new));
    }

    private static Arbitrary<Told> lines(Arbitrary<Direction> directions) {
        return Combinators.combine(
                        directions,
                        Arbitraries.of(Kind.SUM, Kind.RATIO, Kind.MEAN, Kind.LATEST, Kind.COUNT),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.integers().between(0, 400).list().ofMaxSize(6))
                .as(Told::new);
    }

    private static List<Object> scores(Scorecard card) {
        List<Object> scores = new ArrayList<>(List.of(card.composite(), card.range()));
        scores.add(card.grade().map(band -> band.value().grade()));
        card.lines()
                .forEach(line -> scores.add(List.of(line.raw(), line.weighted(), line.status())));
        return scores;
    }

    private static Scorecard scored(Case one) {
        return Promised.scored(one.contract(""), one.rows(""));
    }

    @Property(tries = 500)
    void the_order_of_rows_does_not_matter(@ForAll("cases") Case one, @ForAll Random random) {
        List<Activity> shuffled = new ArrayList<>(one.rows(""));
        Collections.shuffle(shuffled, random);

        assertThat(scores(Promised.scored(one.contract(""), shuffled)))
                .isEqualTo(scores(scored(one)));
    }

    @Property(tries = 500)
    void a_row_split_in_two_that_add_up_counts_as_one(
            @ForAll("cases") Case one, @ForAll Random random) {
        List<Activity> split = new ArrayList<>();
        for (Activity row : one.rows("")) {
            Kind kind = kindOf(one, row);
            if (kind == Kind.SUM || kind == Kind.RATIO) {
                split.addAll(halves(row, random));
            } else {
                split.add(row);
            }
        }

        assertThat(scores(Promised.scored(one.contract(""), split))).isEqualTo(scores(scored(one)));
    }

    private static Kind kindOf(Case one, Activity row) {
        String id = row.indicator().orElseThrow();
        return one.lines().get(Integer.parseInt(id.substring(1))).kind();
    }

    private static List<Activity> halves(Activity row, Random random) {
        BigDecimal whole = row.quantity().orElseThrow();
        BigDecimal first = whole.multiply(BigDecimal.valueOf(random.nextInt(101), 2));
        String id = row.indicator().orElseThrow();
        return List.of(
                Promised.row(id, row.date(), first.toPlainString(), Optional.of("3")),
                Promised.row(
                        id, row.date(), whole.subtract(first).toPlainString(), Optional.of("4")));
    }

    @Property(tries = 300)
    void names_do_not_matter(@ForAll("cases") Case one) {
        assertThat(scores(Promised.scored(one.contract("OTHER-"), one.rows("OTHER-"))))
                .isEqualTo(scores(scored(one)));
    }

    @Property(tries = 500)
    void
            more_of_a_rising_indicator_never_worsens_a_grade_and_more_of_a_falling_one_never_improves_it(
                    @ForAll("cases") Case one, @ForAll Random random) {
        int number = random.nextInt(one.lines().size());
        Told line = one.lines().get(number);
        Case more =
                new Case(
                        one.scheme(),
                        IntStream.range(0, one.lines().size())
                                .mapToObj(
                                        i ->
                                                i == number
                                                        ? raised(line, random)
                                                        : one.lines().get(i))
                                .collect(Collectors.toList()));
        Scorecard before = scored(one);
        Scorecard after = scored(more);

        boolean rising = line.direction() == Direction.HIGHER;
        assertThat(after.composite().isPresent()).isEqualTo(before.composite().isPresent());
        before.grade()
                .ifPresent(
                        band -> {
                            int then = after.grade().orElseThrow().value().rank();
                            int change = Integer.compare(then, band.value().rank());
                            assertThat(rising ? change : -change).isNotPositive();
                        });
        before.composite().ifPresent(score -> assertBetter(rising, before, score, after));
    }

    private static void assertBetter(
            boolean rising, Scorecard before, Exact score, Scorecard after) {
        int side = after.composite().orElseThrow().compareTo(score);
        boolean lower = before.scheme().value().better().word().equals("lower");
        assertThat(rising == lower ? side : -side).isNotPositive();
    }

    /** The same number of rows, each with more, but of a count, whose rows are not added to. */
    private static Told raised(Told line, Random random) {
        return new Told(
                line.direction(),
                line.kind(),
                line.target(),
                line.quantities().stream().map(tenths -> tenths + random.nextInt(50)).toList());
    }
}
