package ke.mizani.features;

import java.util.List;
import java.util.Map;

/** The contract file that the lines of a feature stand for. */
final class ContractText {

    /** The office that holds it. */
    static final String OFFICE = "legal-compliance-unit";

    private static final String HEAD =
            """
            id: lcu-2025-26
            title: Performance contract of the Legal Compliance Unit
            financial_year: 2025/26
            version: 1
            scheme: %s
            holder:
              post: Head, Legal Compliance Unit
              office: %s
              level: department
            with: Clerk of the County Assembly
            signed: 2025-07-15
            criteria:
            """;

    private static final String LINE =
            """
              - id: %s
                name: Criterion of line %s
                weight: %s
                indicators:
                  - id: %s
                    kpi: KPI-001
                    name: Line %s
                    unit: "%s"
                    weight: %s
                    direction: %s
                    baseline:
                      none: first year
                    targets:
                      annual: %s
                      cumulative: no
                    clause: PMP-2.2-3
                    evidence: Register
                    measure:
                      kind: %s
            """;

    private ContractText() {}

    /**
     * @param lines with the columns line, weight, target, better, and measured where it is not the
     *     last quantity
     */
    static String of(String scheme, List<Map<String, String>> lines) {
        StringBuilder text = new StringBuilder(String.format(HEAD, scheme, OFFICE));
        for (Map<String, String> line : lines) {
            String id = line.getOrDefault("line", "");
            String weight = line.getOrDefault("weight", "");
            text.append(
                    String.format(
                            LINE,
                            "C-" + id,
                            id,
                            weight,
                            id,
                            id,
                            line.containsKey("measured") ? "%" : "No.",
                            weight,
                            line.getOrDefault("better", ""),
                            line.getOrDefault("target", ""),
                            line.containsKey("measured") ? "share-in-time" : "latest"));
            if (line.containsKey("measured")) {
                text.append("          timelines: [").append(line.get("measured")).append("]\n");
            }
        }
        return text.toString();
    }
}
