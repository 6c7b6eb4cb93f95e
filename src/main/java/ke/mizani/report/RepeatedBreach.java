package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.finding.Finding;

/**
 * A provision that one office did not keep in more than one matter, or in more than one quarter.
 *
 * @param clause id of the provision
 * @param law the provision in words
 * @param office that is responsible
 * @param findings what was not in time, by due day: at least two
 */
public record RepeatedBreach(String clause, String law, String office, List<Finding> findings) {

    public RepeatedBreach {
        findings = List.copyOf(findings);
    }

    /** The repeated ones among the duties of the Assembly due by a day, the most frequent first. */
    public static List<RepeatedBreach> of(List<Finding> findings, LocalDate asOf) {
        Map<List<String>, List<Finding>> groups = new LinkedHashMap<>();
        Compliance.counted(findings, asOf).stream()
                .filter(Finding::breach)
                .sorted(Comparator.comparing(one -> one.due().orElse(asOf)))
                .forEach(
                        one ->
                                groups.computeIfAbsent(
                                                List.of(
                                                        one.duty().clause().id(),
                                                        one.duty().responsible()),
                                                none -> new ArrayList<>())
                                        .add(one));
        return groups.values().stream()
                .map(RepeatedBreach::of)
                .filter(one -> one.matters().size() > 1 || one.quarters().size() > 1)
                .sorted(
                        Comparator.comparing((RepeatedBreach one) -> -one.findings().size())
                                .thenComparing(RepeatedBreach::law)
                                .thenComparing(RepeatedBreach::office))
                .toList();
    }

    private static RepeatedBreach of(List<Finding> group) {
        Finding first = group.get(0);
        return new RepeatedBreach(
                first.duty().clause().id(),
                Compliance.law(first),
                first.duty().responsible(),
                group);
    }

    /** The matters in which it was not kept, each once, the earliest first. */
    public List<String> matters() {
        return findings.stream().map(Finding::matter).distinct().toList();
    }

    /** The quarters in which it was not kept, each once, the earliest first. */
    public List<String> quarters() {
        return findings.stream().map(Compliance::quarter).distinct().toList();
    }
}
