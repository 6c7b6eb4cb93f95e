package ke.mizani.features;

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
     * The file; each line is a criterion of its own.
     *
     * @param lines with the columns line, weight, target and better; as needed also q1 to q4 and
     *     cumulative, measured (such as {@code sum} or {@code share-in-time: LEG-01}; the latest
     *     quantity unless said) and parts (such as {@code P1 60, P2 40})
     */
    static String of(String scheme, List<Map<String, String>> lines) {
        StringBuilder text = new StringBuilder();
        head(scheme, text);
        for (Map<String, String> line : lines) {
            criterion(line, text);
        }
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

    private static void criterion(Map<String, String> line, StringBuilder text) {
        String id = cell(line, "line", "");
        String[] measure = cell(line, "measured", "latest").split(": ", 2);
        put(text, 2, "- id: C-" + id);
        put(text, 4, "name: Criterion of " + id);
        put(text, 4, "weight: " + cell(line, "weight", ""));
        put(text, 4, "indicators:");
        put(text, 6, "- id: " + id);
        put(text, 8, "kpi: KPI-001");
        put(text, 8, "name: Line " + id);
        put(text, 8, "unit: \"" + unit(measure[0]) + "\"");
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
            if (line.containsKey(quarter)) {
                put(text, 10, quarter + ": " + line.get(quarter));
            }
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
        return line.getOrDefault(column, otherwise);
    }

    private static void put(StringBuilder text, int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
