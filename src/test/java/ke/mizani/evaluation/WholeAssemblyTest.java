package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.House.Line;
import ke.mizani.finding.IndexNode;
import org.junit.jupiter.api.Test;

/**
 * 47 offices with 50 officers each, over four quarters of records: every index is counted again
 * here, in whole numbers and fractions of them, from the records themselves.
 */
class WholeAssemblyTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final int OFFICES = 47;
    private static final int OFFICERS = 50;
    private static final List<String> DAYS =
            List.of("2025-08-15", "2025-11-14", "2026-02-13", "2026-05-15");

    private final Random random = new Random(20_250_701);
    private final House house = new House();

    /** What was recorded on a line, by quarter; nothing where the map has none. */
    private final Map<String, Map<Integer, Integer>> recorded = new HashMap<>();

    /** A fraction of whole numbers; the denominator is above 0. */
    private record Fraction(BigInteger over, BigInteger under) {

        static final Fraction ZERO = of(0, 1);

        static Fraction of(long over, long under) {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under)).reduced();
        }

        Fraction reduced() {
            BigInteger common = over.gcd(under);
            return common.signum() == 0
                    ? this
                    : new Fraction(over.divide(common), under.divide(common));
        }

        Fraction plus(Fraction other) {
            BigInteger sum = over.multiply(other.under).add(other.over.multiply(under));
            return new Fraction(sum, under.multiply(other.under)).reduced();
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under)).reduced();
        }

        boolean lessThan(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under)) < 0;
        }
    }

    /** Points earned and weight evaluated, both as shares of the whole. */
    private record Known(Fraction earned, Fraction coverage) {

        static final Known NOTHING = new Known(Fraction.ZERO, Fraction.ZERO);

        Known plus(Known other, Fraction share) {
            return new Known(
                    earned.plus(other.earned.times(share)),
                    coverage.plus(other.coverage.times(share)));
        }
    }

    @Test
    void every_index_agrees_with_an_independent_count() {
        Map<String, List<Line>> officers = new HashMap<>();
        Map<String, List<Line>> departments = new HashMap<>();
        List<Line> assembly =
                List.of(Line.of("ASM-1", "KPI-001", 60, 24), Line.of("ASM-2", "KPI-041", 40, 400));
        made("assembly", "house", "", assembly);
        for (int office = 1; office <= OFFICES; office++) {
            String code = "office-" + office;
            List<Line> own =
                    List.of(
                            Line.of("D" + office + "-1", "KPI-031", 30, 100),
                            Line.of("D" + office + "-2", "KPI-026", 45, 28).falling(),
                            Line.of("D" + office + "-3", "KPI-037", 25, 60));
            departments.put(code, own);
            made("department", code, "", own);
            for (int officer = 1; officer <= OFFICERS; officer++) {
                String person = "officer-" + office + "-" + officer;
                String id = "P" + office + "-" + officer;
                List<Line> lines =
                        List.of(
                                Line.of(id + "-1", "KPI-054", 70, 120),
                                Line.of(id + "-2", "KPI-027", 30, 48).falling());
                officers.put(person, lines);
                made("individual", code, person, lines);
            }
        }

        IndexRun run = house.index(Register.RULEBOOK, YEAR);

        for (PeriodIndex index :
                Stream.concat(run.quarters().stream(), Stream.of(run.now())).toList()) {
            int quarter = run.quarters().indexOf(index) + 1;
            Map<String, Known> known = new HashMap<>();
            officers.forEach((code, lines) -> known.put(code, counted(lines, quarter)));
            for (int office = 1; office <= OFFICES; office++) {
                Known staff = Known.NOTHING;
                for (int officer = 1; officer <= OFFICERS; officer++) {
                    Known one = of(known, "officer-" + office + "-" + officer);
                    staff = staff.plus(one, Fraction.of(1, OFFICERS));
                }
                String code = "office-" + office;
                Known own = counted(departments.getOrDefault(code, List.of()), quarter);
                known.put(
                        code,
                        Known.NOTHING
                                .plus(own, Fraction.of(60, 100))
                                .plus(staff, Fraction.of(40, 100)));
            }
            Known all = Known.NOTHING;
            for (int office = 1; office <= OFFICES; office++) {
                all = all.plus(of(known, "office-" + office), Fraction.of(1, OFFICES));
            }
            Known top = counted(assembly, quarter);
            known.put(
                    "house",
                    Known.NOTHING.plus(top, Fraction.of(50, 90)).plus(all, Fraction.of(40, 90)));

            agree(index, known);
        }
    }

    private static void agree(PeriodIndex index, Map<String, Known> known) {
        NamedPeriod period = index.period();
        assertThat(index.all()).hasSize(1 + OFFICES + OFFICES * OFFICERS);
        int incomplete = 0;
        for (IndexNode node : index.all()) {
            Known counted = of(known, node.holder().code());
            assertThat(node.index().earned().toString().replace(" ", ""))
                    .as("%s in %s", node.holder().code(), period)
                    .isEqualTo(text(counted.earned()));
            assertThat(node.index().coverage().toString().replace(" ", ""))
                    .isEqualTo(text(counted.coverage()));
            assertThat(node.value().isPresent()).isEqualTo(node.index().complete());
            incomplete += node.index().complete() ? 0 : 1;
        }
        assertThat(incomplete).as("indices with something missing in %s", period).isPositive();
    }

    private static Known of(Map<String, Known> known, String code) {
        return Objects.requireNonNull(known.get(code), code);
    }

    private static String text(Fraction fraction) {
        boolean whole = fraction.under().equals(BigInteger.ONE);
        return whole ? fraction.over().toString() : fraction.over() + "/" + fraction.under();
    }

    /** Signs a contract and records each of its lines in most of the quarters. */
    private void made(String level, String office, String person, List<Line> lines) {
        house.contract("2025/26", level, office, person, lines.toArray(Line[]::new));
        for (Line line : lines) {
            Map<Integer, Integer> quarters = new HashMap<>();
            boolean silent = random.nextInt(400) == 0;
            for (int quarter = 1; quarter <= 4; quarter++) {
                if (!silent && random.nextInt(25) > 0) {
                    int achieved = random.nextInt(line.target() * 3 / 4);
                    quarters.put(quarter, achieved);
                    house.record(DAYS.get(quarter - 1), line.id(), String.valueOf(achieved));
                }
            }
            recorded.put(line.id(), quarters);
        }
    }

    /** Quarter 0 is the year. */
    private Known counted(List<Line> lines, int quarter) {
        Known known = Known.NOTHING;
        for (Line line : lines) {
            List<Integer> found = new ArrayList<>();
            recorded.getOrDefault(line.id(), Map.of())
                    .forEach(
                            (when, achieved) -> {
                                if (quarter == 0 || when == quarter) {
                                    found.add(achieved);
                                }
                            });
            if (!found.isEmpty()) {
                int achieved = found.stream().mapToInt(Integer::intValue).sum();
                int target = quarter == 0 ? line.target() : line.target() / 4;
                Known one = new Known(score(line, achieved, target), Fraction.of(1, 1));
                known = known.plus(one, Fraction.of(line.weight(), 100));
            }
        }
        return known;
    }

    /** 1 + 2A/T for a rising target, 5 - 2A/T for a falling one, both stopped at 1 and 5. */
    private static Fraction score(Line line, int achieved, int target) {
        Fraction raw =
                line.rising()
                        ? Fraction.of(target + 2L * achieved, target)
                        : Fraction.of(5L * target - 2L * achieved, target);
        if (raw.lessThan(Fraction.of(1, 1))) {
            return Fraction.of(1, 1);
        }
        return Fraction.of(5, 1).lessThan(raw) ? Fraction.of(5, 1) : raw;
    }
}
