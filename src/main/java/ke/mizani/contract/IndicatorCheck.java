package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.MeasureRule.Kind;
import ke.mizani.policy.Direction;

/** Checks whether the values of one indicator go together. */
final class IndicatorCheck {

    private static final Set<Kind> OF_FINDINGS = EnumSet.of(Kind.SHARE_IN_TIME, Kind.MEAN_DAYS);
    private static final Set<Kind> OF_EVENTS = EnumSet.of(Kind.COUNT, Kind.RATIO);

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
    }

    private void checkMeasure(Key measure, MeasureRule rule) {
        Kind kind = rule.kind();
        if (OF_FINDINGS.contains(kind) && rule.timelines().isEmpty()) {
            entries.problem(
                    measure.at("timelines"),
                    Code.MEASURE_NEEDS_TIMELINES,
                    "",
                    "the timelines it measures");
        }
        if (kind == Kind.RATIO && rule.events().isEmpty() != rule.ofEvents().isEmpty()) {
            Key absent = measure.at(rule.events().isEmpty() ? "events" : "of_events");
            entries.problem(
                    absent, Code.MEASURE_NEEDS_EVENTS, "", "both events and of_events, or neither");
        }
        unused(measure.at("timelines"), rule.timelines(), OF_FINDINGS.contains(kind));
        unused(measure.at("events"), rule.events(), OF_EVENTS.contains(kind));
        unused(measure.at("of_events"), rule.ofEvents(), kind == Kind.RATIO);
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
