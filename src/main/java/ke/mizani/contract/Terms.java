package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.contract.ContractDifference.Place;

/** Everything that the parties agree on, by the line and the key under which it is written. */
final class Terms {

    private final Map<Place, String> terms = new LinkedHashMap<>();

    private Terms() {}

    static Map<Place, String> of(PerformanceContract contract) {
        Terms terms = new Terms();
        terms.head(contract);
        contract.criteria().forEach(terms::criterion);
        return terms.terms;
    }

    private void head(PerformanceContract contract) {
        put("", "title", contract.title());
        put("", "financial_year", contract.financialYear());
        put("", "version", String.valueOf(contract.version()));
        put("", "scheme", contract.scheme());
        put("", "holder.post", contract.holder().post());
        put("", "holder.office", contract.holder().office());
        put("", "holder.person", contract.holder().person().orElse(""));
        put("", "holder.level", contract.holder().level().word());
        put("", "with", contract.with());
        put("", "signed", contract.signed().map(String::valueOf).orElse(""));
    }

    private void criterion(Criterion criterion) {
        put(criterion.id(), "name", criterion.name());
        put(criterion.id(), "part", criterion.part());
        put(criterion.id(), "weight", plain(criterion.weight().value()));
        for (NotApplicable none : criterion.notApplicable()) {
            put(none.id(), "not_applicable.kpi", none.kpi());
            put(none.id(), "not_applicable.name", none.name());
            put(none.id(), "not_applicable.reason", none.reason());
            put(
                    none.id(),
                    "not_applicable.decided",
                    none.decided().map(String::valueOf).orElse(""));
        }
        criterion.indicators().forEach(line -> indicator(criterion, line));
    }

    private void indicator(Criterion criterion, Indicator line) {
        put(line.id(), "criterion", criterion.id());
        put(line.id(), "kpi", line.kpi());
        put(line.id(), "name", line.name());
        put(line.id(), "unit", line.unit().word());
        put(line.id(), "weight", plain(line.weight().value()));
        put(line.id(), "direction", line.direction().word());
        put(line.id(), "baseline", line.baseline().value().map(Terms::plain).orElse(""));
        put(line.id(), "baseline.none", line.baseline().reason());
        target(line.id(), line.target());
        measure(line.id(), line.measure());
        for (SubIndicator part : line.subIndicators()) {
            put(line.id(), "sub_indicators." + part.id(), name(part));
        }
        put(line.id(), "clause", line.clause());
        put(line.id(), "evidence", line.evidence());
        put(line.id(), "note", line.note());
    }

    private static String name(SubIndicator part) {
        return part.name() + ", " + plain(part.weight().value());
    }

    private void target(String line, Target target) {
        put(line, "targets.annual", plain(target.annual()));
        for (int quarter = 1; quarter <= 4; quarter++) {
            Optional<BigDecimal> value = target.quarter(quarter);
            put(line, "targets.q" + quarter, value.map(Terms::plain).orElse(""));
        }
        put(line, "targets.cumulative", target.cumulative() ? "yes" : "no");
        put(line, "targets.levels", joined(target.levels().map(Levels::at).orElse(List.of())));
        put(line, "targets.reason", target.reason());
    }

    private void measure(String line, MeasureRule measure) {
        put(line, "measure.kind", measure.kind().word());
        for (MeasureRule.Parameter parameter : MeasureRule.Parameter.values()) {
            put(line, "measure." + parameter.word(), joined(measure.of(parameter)));
        }
    }

    /** What is not written is no term. */
    private void put(String line, String key, String value) {
        if (!value.isEmpty()) {
            terms.put(new Place(line, key), value);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String joined(Collection<?> values) {
        return values.stream()
                .map(value -> value instanceof BigDecimal number ? plain(number) : value.toString())
                .collect(Collectors.joining(", "));
    }
}
