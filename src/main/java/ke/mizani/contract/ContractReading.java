package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Level;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.Unit;

/**
 * Makes the records of a contract from its entries. What cannot be read is a problem of its key and
 * is replaced by a stand-in, so that the rest can be read and checked; a contract with problems is
 * never handed out.
 */
final class ContractReading {

    private static final BigDecimal STAND_IN = BigDecimal.ONE;

    private final Entries entries;

    ContractReading(Entries entries) {
        this.entries = entries;
    }

    PerformanceContract contract() {
        return new PerformanceContract(
                entries.text(new Key("id")),
                entries.text(new Key("title")),
                entries.text(new Key("financial_year")),
                version(new Key("version")),
                entries.text(new Key("scheme")),
                holder(new Key("holder")),
                entries.text(new Key("with")),
                entries.date(new Key("signed")),
                each(Key.FILE, "criteria", this::criterion));
    }

    private int version(Key key) {
        Optional<Integer> version = entries.wholeNumber(key).filter(number -> number >= 1);
        if (version.isEmpty() && entries.has(key)) {
            entries.wrong(
                    key, Code.NOT_A_COUNT, "1 for the first version, 2 for its first amendment");
        }
        return version.orElse(1);
    }

    private Holder holder(Key key) {
        return new Holder(
                entries.text(key.at("post")),
                entries.text(key.at("office")),
                entries.optional(key.at("person")),
                entries.word(key.at("level"), Level.values(), Level::word)
                        .orElse(Level.DEPARTMENT));
    }

    private Criterion criterion(Key key) {
        return new Criterion(
                entries.text(key.at("id")),
                entries.text(key.at("name")),
                entries.optional(key.at("part")).orElse(SchemePart.TARGETS),
                weight(key.at("weight")),
                each(key, "indicators", this::indicator),
                each(key, "not_applicable", this::notApplicable),
                entries.line(key));
    }

    private NotApplicable notApplicable(Key key) {
        return new NotApplicable(
                entries.text(key.at("id")),
                entries.text(key.at("kpi")),
                entries.text(key.at("name")),
                entries.text(key.at("reason")),
                entries.date(key.at("decided")),
                entries.line(key));
    }

    private Indicator indicator(Key key) {
        return new Indicator(
                entries.text(key.at("id")),
                entries.text(key.at("kpi")),
                entries.text(key.at("name")),
                entries.word(key.at("unit"), Unit.values(), Unit::word).orElse(Unit.NUMBER),
                weight(key.at("weight")),
                entries.word(key.at("direction"), Direction.values(), Direction::word)
                        .orElse(Direction.LOWER),
                baseline(key.at("baseline")),
                target(key.at("targets")),
                measure(key.at("measure")),
                each(key, "sub_indicators", this::subIndicator),
                entries.text(key.at("clause")),
                entries.text(key.at("evidence")),
                entries.text(key.at("note")),
                entries.line(key));
    }

    private Weight weight(Key key) {
        Optional<BigDecimal> number = entries.number(key);
        number.filter(value -> !Weight.possible(value))
                .ifPresent(
                        value ->
                                entries.wrong(
                                        key, Code.WEIGHT_OUT_OF_RANGE, "above 0 and at most 100"));
        return new Weight(number.filter(Weight::possible).orElse(STAND_IN));
    }

    private Baseline baseline(Key key) {
        String none = entries.text(key.at("none"));
        return none.isEmpty()
                ? new Baseline(entries.number(key), "")
                : new Baseline(Optional.empty(), none);
    }

    private Target target(Key key) {
        Map<Integer, BigDecimal> quarters = new TreeMap<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            int number = quarter;
            amount(key.at("q" + quarter)).ifPresent(value -> quarters.put(number, value));
        }
        return new Target(
                amount(key.at("annual")).orElse(STAND_IN),
                quarters,
                entries.yesOrNo(key.at("cumulative")).orElse(false),
                levels(key),
                entries.text(key.at("reason")));
    }

    private Optional<Levels> levels(Key targets) {
        List<Optional<BigDecimal>> read = each(targets, "levels", entries::number);
        List<BigDecimal> at = read.stream().flatMap(Optional::stream).toList();
        if (at.isEmpty() || at.size() < read.size()) {
            return Optional.empty();
        }
        if (!Levels.possible(at)) {
            entries.problem(
                    targets.at("levels"),
                    Code.LEVELS_NOT_IN_ORDER,
                    at.size() + " numbers",
                    "2 numbers (levels 0 and 10) or 11 (each level), all rising or all falling");
            return Optional.empty();
        }
        return Optional.of(new Levels(at));
    }

    private Optional<BigDecimal> amount(Key key) {
        Optional<BigDecimal> number = entries.number(key);
        number.filter(value -> value.signum() < 0)
                .ifPresent(value -> entries.wrong(key, Code.NEGATIVE_TARGET, "0 or more"));
        return number;
    }

    private MeasureRule measure(Key key) {
        return new MeasureRule(
                entries.word(key.at("kind"), MeasureRule.Kind.values(), MeasureRule.Kind::word)
                        .orElse(MeasureRule.Kind.SUM),
                entries.texts(key.at("events")),
                entries.texts(key.at("of_events")),
                entries.texts(key.at("from_events")),
                entries.texts(key.at("factors")),
                entries.texts(key.at("contracts")),
                entries.texts(key.at("timelines")));
    }

    private SubIndicator subIndicator(Key key) {
        return new SubIndicator(
                entries.text(key.at("id")), entries.text(key.at("name")), weight(key.at("weight")));
    }

    private <T> List<T> each(Key parent, String name, Function<Key, T> read) {
        List<T> items = new ArrayList<>();
        for (int i = 0; i < entries.count(parent.at(name)); i++) {
            items.add(read.apply(parent.at(name, i)));
        }
        return items;
    }
}
