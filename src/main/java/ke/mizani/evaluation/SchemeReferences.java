package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.NamedScheme;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Direction;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.SchemePart.Combined;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringFormula.Formula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.Holes;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds what a contract asks of its scheme that the scheme does not have: the scheme itself, its
 * bands, parts, formulas and levels.
 *
 * @param day end of the period, when the tables are asked
 */
record SchemeReferences(Rulebook rulebook, LocalDate day) {

    /** What is wrong with the scheme that a file names, whatever else is wrong in the file. */
    List<ContractProblem> problems(String file, Optional<NamedScheme> named) {
        return named.flatMap(scheme -> problem(file, scheme)).stream().toList();
    }

    private Optional<ContractProblem> problem(String file, NamedScheme named) {
        Optional<ScoringScheme> scheme = find(named.code());
        if (scheme.isEmpty()) {
            return Optional.of(wrong(file, named, Code.UNKNOWN_SCHEME, meant(named.code())));
        }
        boolean graded = scheme.get().holes() != Holes.NO_BANDS;
        if (graded && rulebook.bands(named.code(), day).isEmpty()) {
            String expected = "a scheme with bands in force on " + day;
            return Optional.of(wrong(file, named, Code.NO_BANDS, expected));
        }
        return Optional.empty();
    }

    private static ContractProblem wrong(
            String file, NamedScheme named, Code code, String expected) {
        return new ContractProblem(file, named.line(), "scheme", code, named.code(), expected);
    }

    private Optional<ScoringScheme> find(String code) {
        try {
            return Optional.of(rulebook.scheme(code, day).value());
        } catch (NoSingleRow none) {
            return Optional.empty();
        }
    }

    private String meant(String code) {
        List<String> inForce =
                rulebook.schemes().stream().filter(known -> find(known).isPresent()).toList();
        return Wording.nearest(code, inForce)
                .orElse("a scheme in force on " + day + ": " + String.join(", ", inForce));
    }

    /** What a contract whose scheme exists asks of it in vain. */
    List<ContractProblem> problems(String file, PerformanceContract contract) {
        List<ContractProblem> problems = new ArrayList<>();
        List<SchemePart> parts =
                rulebook.parts(contract.scheme(), day).stream().map(Decision::value).toList();
        for (int c = 0; c < contract.criteria().size(); c++) {
            Criterion criterion = contract.criteria().get(c);
            Place place = new Place(file, "criteria[" + (c + 1) + "]", problems);
            if (partExists(criterion, parts, place)) {
                for (int i = 0; i < criterion.indicators().size(); i++) {
                    formula(contract.scheme(), criterion, i, place);
                }
            }
        }
        if (problems.isEmpty()) {
            Place whole = new Place(file, "criteria", problems);
            parts.forEach(part -> totals(contract, part, whole));
        }
        return problems;
    }

    private static boolean partExists(Criterion criterion, List<SchemePart> parts, Place place) {
        List<String> known =
                parts.isEmpty()
                        ? List.of(SchemePart.TARGETS)
                        : parts.stream().map(SchemePart::code).toList();
        boolean exists = known.contains(criterion.part());
        if (!exists) {
            String expected = "one of " + String.join(", ", known);
            place.add(criterion.line(), ".part", Code.UNKNOWN_PART, criterion.part(), expected);
        }
        return exists;
    }

    private void formula(String scheme, Criterion criterion, int number, Place place) {
        Indicator indicator = criterion.indicators().get(number);
        String at = ".indicators[" + (number + 1) + "]";
        String direction = indicator.direction().word();
        Optional<Decision<ScoringFormula>> formula =
                rulebook.formula(scheme, criterion.part(), direction, day);
        if (formula.isEmpty()) {
            String expected = "a direction for which scheme " + scheme + " has a formula";
            place.add(
                    indicator.line(), at + ".direction", Code.UNKNOWN_FORMULA, direction, expected);
            return;
        }
        boolean levelled = formula.get().value().formula() == Formula.LEVEL_OF_TEN;
        boolean own = indicator.target().levels().isPresent();
        if (own && !levelled) {
            String expected = "none: scheme " + scheme + " scores by its formula";
            place.add(
                    indicator.line(),
                    at + ".targets.levels",
                    Code.LEVELS_NOT_USED,
                    "levels",
                    expected);
        } else if (levelled && !own && indicator.direction() == Direction.LOWER) {
            String expected = "the achievements at levels 0 and 10";
            place.add(indicator.line(), at + ".targets.levels", Code.LEVELS_NEEDED, "", expected);
        }
    }

    /** The lines of a part carry its weight, and their highest ratings what it is out of. */
    private static void totals(PerformanceContract contract, SchemePart part, Place whole) {
        List<Criterion> its =
                contract.criteria().stream()
                        .filter(criterion -> criterion.part().equals(part.code()))
                        .toList();
        int line = its.stream().map(Criterion::line).findFirst().orElse(1);
        BigDecimal weight = total(its.stream(), criterion -> criterion.weight().value());
        if (weight.compareTo(part.weight()) != 0) {
            String expected = part.weight().toPlainString() + " in part " + part.code();
            whole.add(line, "", Code.PART_WEIGHT, weight.toPlainString(), expected);
        }
        BigDecimal targets =
                total(
                        its.stream().flatMap(criterion -> criterion.indicators().stream()),
                        indicator -> indicator.target().annual());
        part.outOf()
                .filter(out -> part.combined() == Combined.SHARE_OF_TOTAL)
                .filter(out -> out.compareTo(targets) != 0)
                .ifPresent(
                        out -> {
                            String expected =
                                    "targets totalling "
                                            + out.toPlainString()
                                            + " in part "
                                            + part.code();
                            whole.add(
                                    line, "", Code.PART_TARGETS, targets.toPlainString(), expected);
                        });
    }

    private static <T> BigDecimal total(Stream<T> items, Function<T, BigDecimal> number) {
        return items.map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where in a file faults are found, and where they are collected. */
    private record Place(String file, String key, List<ContractProblem> problems) {

        void add(int line, String at, Code code, String found, String expected) {
            problems.add(new ContractProblem(file, line, key + at, code, found, expected));
        }
    }
}
