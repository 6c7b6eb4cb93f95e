package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.Objective;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Rulebook;

/**
 * Whether a line of a contract is an indicator of the catalogue, measured as the catalogue says,
 * serves a provision that exists and promises no less than was achieved before.
 */
final class Alignment {

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Set<String> clauses = new TreeSet<>();
    private final Set<String> kpis = new TreeSet<>();

    /** What is wrong at one key under the line. */
    record Fault(String key, Code code, String found, String expected) {}

    /**
     * @param day on which the rows of the catalogue are asked
     */
    Alignment(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.day = day;
        rulebook.objectives().stream().map(Objective::id).forEach(clauses::add);
        rulebook.timelines().forEach(row -> clauses.add(row.value().duty().clause().id()));
        rulebook.kpis().forEach(row -> kpis.add(row.value().id()));
    }

    List<Fault> faults(PerformanceContract contract, Indicator line) {
        List<Fault> faults = new ArrayList<>();
        rulebook.findKpi(line.kpi(), day)
                .ifPresentOrElse(
                        kpi -> faults.addAll(ofCatalogue(contract, line, kpi.value())),
                        () -> faults.add(unknown("kpi", Code.UNKNOWN_KPI, line.kpi(), kpis)));
        if (!clauses.contains(line.clause())) {
            faults.add(unknown("clause", Code.UNKNOWN_CLAUSE, line.clause(), clauses));
        }
        belowBaseline(line).ifPresent(faults::add);
        return faults;
    }

    private static Fault unknown(String key, Code code, String found, Set<String> known) {
        String near =
                Wording.nearest(found, known)
                        .map(n -> "such as " + n)
                        .orElse("one that the rulebook has");
        return new Fault(key, code, found, near);
    }

    private static List<Fault> ofCatalogue(PerformanceContract contract, Indicator line, Kpi kpi) {
        List<Fault> faults = new ArrayList<>();
        String says = ", as " + kpi.id() + " is";
        if (kpi.level().compareTo(contract.holder().level()) > 0) {
            String expected =
                    "an indicator of the level " + contract.holder().level().word() + " or above";
            faults.add(
                    new Fault(
                            "kpi", Code.KPI_LEVEL, kpi.id() + ", " + kpi.level().word(), expected));
        }
        if (kpi.unit() != line.unit()) {
            faults.add(
                    new Fault("unit", Code.KPI_UNIT, line.unit().word(), kpi.unit().word() + says));
        }
        if (kpi.direction() != line.direction()) {
            faults.add(
                    new Fault(
                            "direction",
                            Code.KPI_DIRECTION,
                            line.direction().word(),
                            kpi.direction().word() + says));
        }
        faults.addAll(ofComputation(line, kpi));
        return faults;
    }

    private static List<Fault> ofComputation(Indicator line, Kpi kpi) {
        List<Fault> faults = new ArrayList<>();
        String kind = line.measure().kind().word();
        Set<String> allowed = new TreeSet<>(kpi.computation().alsoBy());
        allowed.add(kpi.computation().measure());
        allowed.add(MeasureRule.Kind.LATEST.word());
        if (!allowed.contains(kind)) {
            String expected = "a measure of " + kpi.id() + ": " + String.join(", ", allowed);
            faults.add(new Fault("measure.kind", Code.KPI_MEASURE, kind, expected));
        }
        if (kind.equals(kpi.computation().measure())) {
            for (MeasureRule.Parameter parameter : MeasureRule.Parameter.values()) {
                fixed(line, kpi, parameter).ifPresent(faults::add);
            }
            parts(line, kpi).ifPresent(faults::add);
        }
        return faults;
    }

    /**
     * Events that the catalogue fixes must be those; rows that name the indicator may count too.
     */
    private static Optional<Fault> fixed(Indicator line, Kpi kpi, MeasureRule.Parameter parameter) {
        List<String> due =
                switch (parameter) {
                    case EVENTS -> kpi.computation().events();
                    case OF_EVENTS -> kpi.computation().ofEvents();
                    case FROM_EVENTS -> kpi.computation().fromEvents();
                    case FACTORS, CONTRACTS, TIMELINES -> List.of();
                };
        List<String> found = line.measure().of(parameter);
        boolean same = new HashSet<>(found).equals(new HashSet<>(due));
        return due.isEmpty() || found.isEmpty() || same
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                "measure." + parameter.word(),
                                Code.KPI_PARAMETERS,
                                String.join(", ", found),
                                String.join(", ", due) + ", as " + kpi.id() + " fixes them"));
    }

    private static Optional<Fault> parts(Indicator line, Kpi kpi) {
        List<String> due =
                kpi.computation().parts().stream()
                        .map(part -> part.weight().stripTrailingZeros().toPlainString())
                        .toList();
        List<String> found =
                line.subIndicators().stream()
                        .map(part -> part.weight().value().stripTrailingZeros().toPlainString())
                        .toList();
        return due.isEmpty() || due.equals(found)
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                "sub_indicators",
                                Code.KPI_PARTS,
                                String.join(", ", found),
                                "weights "
                                        + String.join(", ", due)
                                        + ", as "
                                        + kpi.id()
                                        + " fixes them"));
    }

    private static Optional<Fault> belowBaseline(Indicator line) {
        boolean rising = line.direction() == Direction.HIGHER;
        boolean below =
                line.baseline()
                        .value()
                        .map(before -> line.target().annual().compareTo(before))
                        .filter(side -> rising ? side < 0 : side > 0)
                        .isPresent();
        return below && line.target().reason().isBlank()
                ? Optional.of(
                        new Fault(
                                "targets.annual",
                                Code.TARGET_BELOW_BASELINE,
                                line.target().annual().toPlainString(),
                                "no worse than the baseline "
                                        + line.baseline().value().orElseThrow().toPlainString()
                                        + ", or a reason under targets"))
                : Optional.empty();
    }
}
