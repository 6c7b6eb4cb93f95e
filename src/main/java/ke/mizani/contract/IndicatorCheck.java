package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.MeasureRule.Kind;
import ke.mizani.contract.MeasureRule.Parameter;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Unit;

/** Checks whether the values of one indicator go together. */
final class IndicatorCheck {

    private final Indicator indicator;
    private final Key key;
    private final Entries entries;

    IndicatorCheck(Indicator indicator, Key key, Entries entries) {
        this.indicator = indicator;
        this.key = key;
        this.entries = entries;
    }

    void check() {
        checkTarget(key.at("targets").at("annual"));
        if (entries.sound(key.at("measure").at("kind")) && entries.sound(key.at("measure"))) {
            checkMeasure(key.at("measure"), indicator.measure());
        }
        checkSubIndicators(key.at("sub_indicators"));
    }

    private void checkTarget(Key annual) {
        boolean zero = indicator.target().annual().signum() == 0;
        if (zero && indicator.direction() == Direction.HIGHER) {
            entries.wrong(
                    annual,
                    Code.ZERO_TARGET,
                    "above 0 where higher is better: no score can be computed");
        }
        checkPercents();
        indicator.target().levels().ifPresent(levels -> checkLevels(annual, levels));
    }

    /** A percent so large is a slip, such as shillings in a line of percents. */
    private void checkPercents() {
        checkPercent(key.at("baseline"), indicator.baseline().value());
        checkPercent(key.at("targets").at("annual"), Optional.of(indicator.target().annual()));
        for (int quarter = 1; quarter <= 4; quarter++) {
            checkPercent(key.at("targets").at("q" + quarter), indicator.target().quarter(quarter));
        }
    }

    private void checkPercent(Key value, Optional<BigDecimal> number) {
        if (number.filter(percent -> !indicator.unit().possible(percent)).isPresent()) {
            entries.wrong(value, Code.PERCENT_OVER_1000, "at most 1000 where the unit is %");
        }
    }

    private void checkLevels(Key annual, Levels levels) {
        if (levels.direction() != indicator.direction()) {
            entries.problem(
                    key.at("targets").at("levels"),
                    Code.LEVELS_NOT_IN_ORDER,
                    levels.direction().word() + " is better",
                    "numbers that rise if higher is better and fall if lower is");
        }
        if (levels.highest().compareTo(indicator.target().annual()) != 0 && entries.sound(annual)) {
            entries.wrong(
                    annual,
                    Code.LEVELS_AND_TARGET,
                    levels.highest().toPlainString() + ", the achievement at level 10");
        }
    }

    private void checkMeasure(Key measure, MeasureRule rule) {
        Kind kind = rule.kind();
        for (Parameter needed : kind.needs()) {
            if (rule.of(needed).isEmpty()) {
                String expected = "the " + needed.word() + " of the measure " + kind.word();
                entries.problem(measure.at(needed.word()), missing(needed), "", expected);
            }
        }
        if (kind == Kind.RATIO && rule.events().isEmpty() != rule.ofEvents().isEmpty()) {
            Key absent = measure.at(rule.events().isEmpty() ? "events" : "of_events");
            entries.problem(
                    absent, Code.MEASURE_NEEDS_EVENTS, "", "both events and of_events, or neither");
        }
        for (Parameter parameter : Parameter.values()) {
            unused(measure.at(parameter.word()), rule.of(parameter), kind.takes(parameter));
        }
        if (!kind.gives(indicator.unit()) && entries.sound(key.at("unit"))) {
            entries.wrong(
                    key.at("unit"),
                    Code.UNIT_OF_MEASURE,
                    "a unit in which the measure " + kind.word() + " counts: " + units(kind));
        }
    }

    private static Code missing(Parameter parameter) {
        return switch (parameter) {
            case EVENTS, OF_EVENTS, FROM_EVENTS -> Code.MEASURE_NEEDS_EVENTS;
            case FACTORS -> Code.MEASURE_NEEDS_FACTORS;
            case CONTRACTS -> Code.MEASURE_NEEDS_CONTRACTS;
            case TIMELINES -> Code.MEASURE_NEEDS_TIMELINES;
        };
    }

    private static String units(Kind kind) {
        return Arrays.stream(Unit.values())
                .filter(kind::gives)
                .map(Unit::word)
                .collect(Collectors.joining(", "));
    }

    private void unused(Key parameter, List<?> values, boolean used) {
        if (!used && !values.isEmpty()) {
            String expected =
                    "nothing: the measure "
                            + indicator.measure().kind().word()
                            + " does not use it";
            entries.wrong(parameter, Code.MEASURE_DOES_NOT_USE, expected);
        }
    }

    private void checkSubIndicators(Key parts) {
        boolean milestones = indicator.measure().kind() == Kind.MILESTONES;
        boolean none = indicator.subIndicators().isEmpty();
        if (milestones && none) {
            entries.problem(
                    parts,
                    Code.MEASURE_NEEDS_SUB_INDICATORS,
                    "",
                    "the sub-indicators with their weights");
        }
        BigDecimal total =
                Weight.total(indicator.subIndicators().stream().map(SubIndicator::weight));
        if (!none && !Weight.whole(total) && weightsRead()) {
            entries.problem(
                    parts,
                    Code.SUB_INDICATOR_WEIGHTS,
                    total.toPlainString(),
                    "weights totalling 100");
        }
        if (entries.sound(key.at("measure").at("kind"))) {
            unused(parts, indicator.subIndicators(), milestones);
        }
    }

    private boolean weightsRead() {
        boolean read = true;
        for (int i = 0; i < indicator.subIndicators().size(); i++) {
            read &= entries.sound(key.at("sub_indicators", i).at("weight"));
        }
        return read;
    }
}
