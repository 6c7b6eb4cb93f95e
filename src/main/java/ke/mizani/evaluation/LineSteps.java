package ke.mizani.evaluation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.Levels;
import ke.mizani.contract.MeasureRule;
import ke.mizani.contract.SubIndicator;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.Measure;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.ScoringFormula;

/**
 * The steps to the score of a line of a contract.
 *
 * @param indicator the line
 * @param period financial year or quarter
 */
record LineSteps(Indicator indicator, NamedPeriod period) {

    /** What the catalogue says of the indicator, and how far that was confirmed. */
    static Step kpi(Decision<Kpi> kpi) {
        boolean confirmed = kpi.value().confirmed() == Confirmed.YES;
        Step step =
                Step.about(Kind.DECIDED, confirmed ? "kpi" : "kpi-provisional")
                        .with("kpi", kpi.value().id())
                        .with("formula", kpi.value().formula())
                        .by(kpi.because());
        return confirmed ? step : step.with("confirmed", kpi.value().confirmed().word());
    }

    List<Step> given(Found found, Optional<BigDecimal> target) {
        List<Step> steps = new ArrayList<>();
        found.rows().forEach(row -> steps.add(row(row)));
        found.findings().forEach(finding -> steps.add(finding(finding)));
        steps.addAll(found.notes());
        steps.add(target(target));
        unreported(found).ifPresent(steps::add);
        String topic = found.value().isPresent() ? "achievement" : "nothing-achieved";
        Step measured =
                Step.about(Kind.COMPUTED, topic).with("measure", indicator.measure().kind().word());
        steps.add(found.value().map(v -> measured.with("achievement", v)).orElse(measured));
        found.value()
                .filter(value -> !indicator.unit().possible(value.comparable()))
                .ifPresent(value -> steps.add(Step.about(Kind.COMPUTED, "percent-over-1000")));
        indicator.target().levels().ifPresent(levels -> steps.add(levels(levels)));
        return steps;
    }

    List<Step> decided(String scheme, Optional<Decision<ScoringFormula>> formula) {
        Step missing =
                Step.about(Kind.DECIDED, "formula-missing")
                        .with("scheme", scheme)
                        .with("direction", indicator.direction().word());
        return List.of(
                formula.map(
                                row ->
                                        Step.about(Kind.DECIDED, "formula")
                                                .with("formula", row.value().formula().word())
                                                .by(row.because()))
                        .orElse(missing));
    }

    List<Step> computed(Optional<Exact> percent, Optional<Exact> exact, Optional<Exact> raw) {
        List<Step> steps = new ArrayList<>();
        percent.ifPresent(
                value -> steps.add(Step.about(Kind.COMPUTED, "percent").with("percent", value)));
        exact.ifPresent(
                value -> steps.add(Step.about(Kind.COMPUTED, "raw-score").with("raw", value)));
        raw.filter(value -> !exact.filter(value::equals).isPresent())
                .ifPresent(value -> steps.add(rounded(value)));
        return steps;
    }

    /** That a number was rounded here because the row of the scheme says so. */
    static Step rounded(Exact value) {
        return Step.about(Kind.COMPUTED, "rounded").with("value", value);
    }

    private Step levels(Levels levels) {
        String topic = period instanceof Quarter ? "levels-of-the-year" : "levels";
        String at = levels.at().stream().map(BigDecimal::toPlainString).collect(joining(", "));
        return Step.about(Kind.GIVEN, topic).with("levels", at);
    }

    private Step target(Optional<BigDecimal> target) {
        Step promised =
                Step.about(Kind.GIVEN, target.isPresent() ? "target" : "target-missing")
                        .with("period", period.toString())
                        .with("unit", indicator.unit().word())
                        .with("clause", indicator.clause());
        return target.map(value -> promised.with("target", value)).orElse(promised);
    }

    /**
     * Parts of a milestone that no row reports count as not completed; that is said, not hidden.
     */
    private Optional<Step> unreported(Found found) {
        List<String> parts =
                Measure.unreported(indicator, found.rows()).stream().map(SubIndicator::id).toList();
        return parts.isEmpty() || found.value().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Step.about(Kind.GIVEN, "parts-not-reported")
                                .with("parts", String.join(", ", parts)));
    }

    private static Step finding(Finding finding) {
        String topic =
                finding.openedByCalendar() ? "indicator-finding-unrecorded" : "indicator-finding";
        return Step.about(Kind.GIVEN, topic)
                .with("matter", finding.matter())
                .with("timeline", finding.duty().id())
                .with("status", finding.status().word())
                .by(finding.timeline().because());
    }

    /** A ratio of quantities counts only rows that say of what the quantity is a part. */
    private boolean isCounted(Activity row) {
        boolean ofQuantities =
                indicator.measure().kind() == MeasureRule.Kind.RATIO
                        && indicator.measure().events().isEmpty();
        return !ofQuantities || Measure.hasWhole(row);
    }

    private Step row(Activity row) {
        String topic = isCounted(row) ? "indicator-row" : "indicator-row-without-whole";
        Step step = Step.about(Kind.GIVEN, topic).with("day", row.date()).from(row);
        Step counted = row.quantity().map(q -> step.with("quantity", q)).orElse(step);
        return row.of().map(of -> counted.with("of", of)).orElse(counted);
    }
}
