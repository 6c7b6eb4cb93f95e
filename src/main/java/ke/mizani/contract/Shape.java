package ke.mizani.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which keys a group of a contract file may have, which it must have, and what stands under each.
 */
record Shape(Map<String, Slot> slots, Set<String> required) {

    /** What stands under a key; {@code inner} is the shape of groups and empty for plain values. */
    record Slot(Form form, Shape inner) {}

    /** The forms a value can take. */
    enum Form {
        VALUE,
        VALUES,
        GROUP,
        GROUPS,
        VALUE_OR_GROUP
    }

    private static final Shape PLAIN = new Shape(Map.of(), Set.of());
    private static final Shape NO_BASELINE = shape("none").value("none").done();
    private static final Shape TARGETS =
            shape("annual", "cumulative")
                    .value("annual")
                    .value("q1")
                    .value("q2")
                    .value("q3")
                    .value("q4")
                    .values("levels")
                    .value("cumulative")
                    .value("reason")
                    .done();
    private static final Shape MEASURE =
            shape("kind")
                    .value("kind")
                    .values("events")
                    .values("of_events")
                    .values("from_events")
                    .values("factors")
                    .values("contracts")
                    .values("timelines")
                    .done();
    private static final Shape SUB_INDICATOR =
            shape("id", "name", "weight").value("id").value("name").value("weight").done();
    private static final Shape INDICATOR =
            shape(
                            "id",
                            "kpi",
                            "name",
                            "unit",
                            "weight",
                            "direction",
                            "baseline",
                            "targets",
                            "measure",
                            "clause",
                            "evidence")
                    .value("id")
                    .value("kpi")
                    .value("name")
                    .value("unit")
                    .value("weight")
                    .value("direction")
                    .under("baseline", Form.VALUE_OR_GROUP, NO_BASELINE)
                    .under("targets", Form.GROUP, TARGETS)
                    .under("measure", Form.GROUP, MEASURE)
                    .under("sub_indicators", Form.GROUPS, SUB_INDICATOR)
                    .value("clause")
                    .value("evidence")
                    .value("note")
                    .done();
    private static final Shape NOT_APPLICABLE =
            shape("id", "kpi", "name", "reason", "decided")
                    .value("id")
                    .value("kpi")
                    .value("name")
                    .value("reason")
                    .value("decided")
                    .value("weight")
                    .done();
    private static final Shape CRITERION =
            shape("id", "name", "weight", "indicators")
                    .value("id")
                    .value("name")
                    .value("part")
                    .value("weight")
                    .under("indicators", Form.GROUPS, INDICATOR)
                    .under("not_applicable", Form.GROUPS, NOT_APPLICABLE)
                    .done();
    private static final Shape HOLDER =
            shape("post", "office", "level")
                    .value("post")
                    .value("office")
                    .value("person")
                    .value("level")
                    .done();

    /** The whole file. */
    static final Shape CONTRACT =
            shape(
                            "id",
                            "title",
                            "financial_year",
                            "version",
                            "scheme",
                            "holder",
                            "with",
                            "criteria")
                    .value("id")
                    .value("title")
                    .value("financial_year")
                    .value("version")
                    .value("scheme")
                    .under("holder", Form.GROUP, HOLDER)
                    .value("with")
                    .value("signed")
                    .under("criteria", Form.GROUPS, CRITERION)
                    .done();

    private static Drawing shape(String... required) {
        return new Drawing(Set.of(required), new LinkedHashMap<>());
    }

    /** A shape being drawn. */
    private record Drawing(Set<String> required, Map<String, Slot> slots) {

        Drawing value(String key) {
            return under(key, Form.VALUE, PLAIN);
        }

        Drawing values(String key) {
            return under(key, Form.VALUES, PLAIN);
        }

        Drawing under(String key, Form form, Shape inner) {
            slots.put(key, new Slot(form, inner));
            return this;
        }

        Shape done() {
            return new Shape(slots, required);
        }
    }
}
