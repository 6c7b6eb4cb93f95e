package ke.mizani.features;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The contract file that the lines of a feature stand for. */
final class ContractText {

    /** The office that holds it. */
    static final String OFFICE = "legal-compliance-unit";

    private static final Set<String> IN_PERCENT =
            Set.of(
                    "ratio",
                    "share-in-time",
                    "milestones",
                    "reduction",
                    "gain",
                    "backlog-reduction");

    private ContractText() {}

    /**
     * The file; each line is a criterion of its own unless it names one.
     *
     * @param lines with the columns line, weight, target and better; as needed also criterion,
     *     part, unit, levels, q1 to q4 and cumulative, measured (such as {@code sum} or {@code
     *     share-in-time: LEG-01}; the latest quantity unless said), parts (such as {@code P1 60, P2
     *     40}), and does not apply with decided: the reason and the day of a line without weight
     */
    static String of(String scheme, List<Map<String, String>> lines) {
        StringBuilder text = new StringBuilder();
        head(scheme, text);
        Map<String, List<Map<String, String>>> criteria = new LinkedHashMap<>();
        for (Map<String, String> line : lines) {
            String criterion = cell(line, "criterion", "C-" + cell(line, "line", ""));
            criteria.computeIfAbsent(criterion, none -> new ArrayList<>()).add(line);
        }
        criteria.forEach((id, its) -> criterion(id, its, text));
        return text.toString();
    }

    private static void head(String scheme, StringBuilder text) {
        put(text, 0, "id: lcu-2025-26");
        put(text, 0, "title: Performance contract of the Legal Compliance Unit");
        put(text, 0, "financial_year: 2025/26");
        put(text, 0, "version: 1");
        put(text, 0, "scheme: " + scheme);
        put(text, 0, "holder:");
        put(text, 2, "post: Head, Legal Compliance Unit");
        put(text, 2, "office: " + OFFICE);
        put(text, 2, "level: department");
        put(text, 0, "with: Clerk of the County Assembly");
        put(text, 0, "signed: 2025-07-15");
        put(text, 0, "criteria:");
    }

    private static void criterion(String id, List<Map<String, String>> lines, StringBuilder text) {
        List<Map<String, String>> applicable = lines.stream().filter(l -> applies(l)).toList();
        BigDecimal weight =
                applicable.stream()
                        .map(line -> new BigDecimal(cell(line, "weight", "0")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        put(text, 2, "- id: " + id);
        put(text, 4, "name: Criterion " + id);
        String part = cell(lines.get(0), "part", "");
        if (!part.isEmpty()) {
            put(text, 4, "part: " + part);
        }
        put(text, 4, "weight: " + weight.toPlainString());
        put(text, 4, "indicators:");
        applicable.forEach(line -> indicator(line, text));
        List<Map<String, String>> others = lines.stream().filter(l -> !applies(l)).toList();
        if (!others.isEmpty()) {
            put(text, 4, "not_applicable:");
            others.forEach(line -> notApplicable(line, text));
        }
    }

    private static boolean applies(Map<String, String> line) {
        return cell(line, "does not apply", "").isEmpty();
    }

    private static void notApplicable(Map<String, String> line, StringBuilder text) {
        put(text, 6, "- id: " + cell(line, "line", ""));
        put(text, 8, "kpi: KPI-001");
        put(text, 8, "name: Line " + cell(line, "line", ""));
        put(text, 8, "reason: " + cell(line, "does not apply", ""));
        put(text, 8, "decided: " + cell(line, "decided", "2025-07-10"));
        if (!cell(line, "weight", "").isEmpty()) {
            put(text, 8, "weight: " + cell(line, "weight", ""));
        }
    }

    private static void indicator(Map<String, String> line, StringBuilder text) {
        String id = cell(line, "line", "");
        String[] measure = cell(line, "measured", "latest").split(": ", 2);
        put(text, 6, "- id: " + id);
        put(text, 8, "kpi: KPI-001");
        put(text, 8, "name: Line " + id);
        put(text, 8, "unit: \"" + cell(line, "unit", unit(measure[0])) + "\"");
        put(text, 8, "weight: " + cell(line, "weight", ""));
        put(text, 8, "direction: " + cell(line, "better", ""));
        put(text, 8, "baseline:");
        put(text, 10, "none: first year");
        targets(line, text);
        put(text, 8, "measure:");
        put(text, 10, "kind: " + measure[0]);
        if (measure.length > 1) {
            put(text, 10, "timelines: [" + measure[1] + "]");
        }
        parts(cell(line, "parts", ""), text);
        put(text, 8, "clause: PMP-2.2-3");
        put(text, 8, "evidence: Register");
    }

    private static void targets(Map<String, String> line, StringBuilder text) {
        put(text, 8, "targets:");
        put(text, 10, "annual: " + cell(line, "target", ""));
        for (String quarter : List.of("q1", "q2", "q3", "q4")) {
            if (!cell(line, quarter, "").isEmpty()) {
                put(text, 10, quarter + ": " + cell(line, quarter, ""));
            }
        }
        if (!cell(line, "levels", "").isEmpty()) {
            put(text, 10, "levels: [" + cell(line, "levels", "") + "]");
        }
        put(text, 10, "cumulative: " + cell(line, "cumulative", "no"));
    }

    private static void parts(String parts, StringBuilder text) {
        if (parts.isEmpty()) {
            return;
        }
        put(text, 8, "sub_indicators:");
        for (String part : parts.split(", ", -1)) {
            String[] words = part.split(" ", 2);
            put(text, 10, "- id: " + words[0]);
            put(text, 12, "name: Part " + words[0]);
            put(text, 12, "weight: " + words[1]);
        }
    }

    private static String unit(String measure) {
        return IN_PERCENT.contains(measure) ? "%" : measure.equals("mean-days") ? "Days" : "No.";
    }

    private static String cell(Map<String, String> line, String column, String otherwise) {
        String value = line.get(column);
        return value == null ? otherwise : value;
    }

    private static void put(StringBuilder text, int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
