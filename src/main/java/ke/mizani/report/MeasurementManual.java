package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Kpi;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * The Productivity Measurement Manual of policy 3.1(2): standardised definitions, formulas and
 * collection methods of the indicators in force, by tier.
 */
public final class MeasurementManual {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "kpi",
                    "name",
                    "tier",
                    "level",
                    "perspective",
                    "definition",
                    "formula",
                    "measure",
                    "computed_by",
                    "unit",
                    "direction",
                    "data_needed",
                    "collection",
                    "clause",
                    "source",
                    "confirmed",
                    "note",
                    "row",
                    "used_by");

    /** What is said under each indicator, by the name of its column. */
    private static final List<String> TOLD =
            List.of(
                    "definition",
                    "formula",
                    "measured",
                    "unit-and-direction",
                    "data_needed",
                    "collection",
                    "place",
                    "clause",
                    "source",
                    "note",
                    "used_by");

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Optional<List<PerformanceContract>> contracts;
    private final Sentences sentences;

    /**
     * @param day on which the indicators are in force
     * @param contracts whose indicators are told; empty: all of the catalogue
     */
    public MeasurementManual(
            Rulebook rulebook,
            LocalDate day,
            Optional<List<PerformanceContract>> contracts,
            Sentences sentences) {
        this.rulebook = rulebook;
        this.day = day;
        this.contracts = contracts.map(List::copyOf);
        this.sentences = sentences;
    }

    /** As a document: a section for each tier, a paragraph for each indicator. */
    public String table() {
        List<Map<String, Object>> rows = rows();
        StringBuilder text = new StringBuilder();
        heading(text, sentences.word("manual-title"), '=');
        String basis =
                contracts.isPresent() ? "manual-basis-of-contracts" : "manual-basis-of-catalogue";
        say(
                text,
                "",
                sentences.say(
                        basis,
                        Map.of(
                                "day", day,
                                "count", rows.size(),
                                "contracts", contracts.map(List::size).orElse(0))));
        say(text, "", sentences.word("manual-words"));
        for (Kpi.Tier tier : Kpi.Tier.values()) {
            List<Map<String, Object>> own =
                    rows.stream().filter(row -> tier.word().equals(row.get("tier"))).toList();
            if (!own.isEmpty()) {
                text.append('\n');
                heading(text, sentences.word("tier-" + tier.word()), '-');
                own.forEach(row -> paragraph(text, row));
            }
        }
        return text.toString();
    }

    private static void heading(StringBuilder text, String words, char line) {
        text.append(words).append('\n');
        text.append(String.valueOf(line).repeat(words.length())).append('\n');
    }

    private void paragraph(StringBuilder text, Map<String, Object> row) {
        text.append('\n');
        say(text, "", row.get("kpi") + "  " + row.get("name"));
        int width = 2 + TOLD.stream().mapToInt(key -> label(key).length()).max().orElse(0);
        for (String key : TOLD) {
            String said = said(key, row);
            if (!said.isBlank()) {
                String label = label(key);
                say(text, "  " + label + " ".repeat(width - label.length()), said);
            }
        }
    }

    private String label(String key) {
        return sentences.word("manual-" + key.replace('_', '-'));
    }

    private String said(String key, Map<String, Object> row) {
        return switch (key) {
            case "measured", "unit-and-direction", "place" ->
                    sentences.say("manual-say-" + key, row);
            case "source" -> sentences.say("manual-say-source", row);
            case "clause" -> words(String.valueOf(row.get("clause")));
            default -> String.valueOf(row.getOrDefault(key, ""));
        };
    }

    /** The provisions with what they say. */
    private String words(String ids) {
        List<String> named = List.of(ids.split(", ", -1));
        return rulebook.objectives().stream()
                .filter(entry -> named.contains(entry.id()))
                .map(entry -> entry.id() + ": " + entry.words())
                .collect(Collectors.joining(" "));
    }

    private static void say(StringBuilder text, String lead, String sentence) {
        text.append(String.join("\n", Wrapped.under(lead, sentence))).append('\n');
    }

    /** One row for each indicator. */
    public String csv() {
        return Csv.of(HEADER, rows());
    }

    /** One object for each indicator. */
    public String json() {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        rows().forEach(row -> objects.add(new LinkedHashMap<>(Json.camel(row))));
        return Json.of(objects);
    }

    private List<Map<String, Object>> rows() {
        return rulebook.kpis().stream()
                .filter(row -> row.value().inForce().on(day))
                .map(row -> columns(row, usedBy(row.value().id())))
                .filter(row -> contracts.isEmpty() || !"".equals(row.get("used_by")))
                .toList();
    }

    private String usedBy(String kpi) {
        return contracts.orElse(List.of()).stream()
                .flatMap(
                        contract ->
                                contract.listIndicators().stream()
                                        .filter(line -> line.kpi().equals(kpi))
                                        .map(line -> contract.id() + " " + line.id()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> columns(Decision<Kpi> row, String usedBy) {
        Kpi kpi = row.value();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("kpi", kpi.id());
        columns.put("name", kpi.name());
        columns.put("tier", kpi.tier().word());
        columns.put("level", kpi.level().word());
        columns.put("perspective", kpi.perspective().word());
        columns.put("definition", kpi.definition());
        columns.put("formula", kpi.formula());
        columns.put("measure", kpi.computation().measure());
        columns.put("computed_by", kpi.computation().where().word());
        columns.put("unit", kpi.unit().word());
        columns.put("direction", kpi.direction().word());
        columns.put("data_needed", kpi.dataNeeded());
        columns.put("collection", kpi.collection());
        columns.put("clause", String.join(", ", kpi.clauses()));
        columns.put("source", kpi.source());
        columns.put("confirmed", kpi.confirmed().word());
        columns.put("note", kpi.note());
        columns.put("row", row.because().address());
        columns.put("used_by", usedBy);
        return columns;
    }
}
