package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.calendar.Confirmed;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;

/** The indices of a period and of its quarters, one line for each holder. */
final class IndexTable {

    private static final int NAME = 28;
    private static final int NUMBER = 7;

    private final IndexRun run;
    private final Sentences sentences;
    private final Emphasis emphasis;
    private final IndexNumbers numbers;

    IndexTable(IndexRun run, Sentences sentences, Emphasis emphasis) {
        this.run = run;
        this.sentences = sentences;
        this.emphasis = emphasis;
        numbers = new IndexNumbers(run.now().scheme().value());
    }

    List<String> lines(IndexSelection selection) {
        List<String> lines = new ArrayList<>(head());
        lines.add("");
        lines.add(columns());
        Map<Level, List<IndexNode>> byLevel =
                selection.of(run.now()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        node -> node.holder().level(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byLevel.forEach(
                (level, nodes) -> {
                    lines.add(emphasis.heading(sentences.word("holders-" + level.word())));
                    nodes.forEach(node -> lines.addAll(node(node)));
                });
        return lines;
    }

    private List<String> head() {
        PeriodIndex now = run.now();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("period", now.period());
        facts.put("scheme", now.scheme().value().name());
        facts.put("better", now.scheme().value().better().word());
        facts.put("version", now.version().value().name());
        facts.put("row", now.version().because().address());
        List<String> lines = new ArrayList<>();
        lines.add(emphasis.heading(sentences.say("index-head", facts)));
        lines.addAll(Wrapped.hanging("  ", sentences.say("index-basis", facts), 2));
        if (isProvisional(now)) {
            lines.addAll(Wrapped.hanging("  ", sentences.word("index-provisional"), 2));
        }
        if (!run.quarters().isEmpty()) {
            lines.addAll(Wrapped.hanging("  ", sentences.word("index-quarters"), 2));
        }
        LocalDate asOf = run.run().viewpoint().asOf();
        LocalDate end = now.period().lastDay();
        if (asOf.isBefore(end)) {
            lines.add("  " + sentences.say("card-not-over", Map.of("asOf", asOf, "end", end)));
        }
        return lines;
    }

    static boolean isProvisional(PeriodIndex index) {
        return index.version().value().confirmed() != Confirmed.YES
                || index.scheme().value().confirmed() != Confirmed.YES;
    }

    private String columns() {
        StringBuilder line = new StringBuilder(" ".repeat(NAME + 2));
        for (PeriodIndex quarter : run.quarters()) {
            String name = quarter.period().toString();
            line.append(right(name.substring(name.length() - 2), NUMBER));
        }
        line.append(right(run.now().period().toString(), NUMBER + 5));
        line.append("  ").append(sentences.word("index-column-category"));
        return line.toString();
    }

    private List<String> node(IndexNode node) {
        StringBuilder line = new StringBuilder("  " + left(node.holder().code(), NAME));
        for (PeriodIndex quarter : run.quarters()) {
            line.append(
                    right(quarter.of(node.holder()).map(numbers::orCoverage).orElse("-"), NUMBER));
        }
        line.append(right(numbers.index(node), NUMBER + 5));
        node.verdict()
                .category()
                .ifPresent(
                        band ->
                                line.append("  ")
                                        .append(band.value().grade())
                                        .append("  [")
                                        .append(band.because().cell())
                                        .append(']'));
        List<String> lines = new ArrayList<>();
        if (node.verdict().range().isEmpty()) {
            lines.add(line.toString());
        } else {
            if (node.value().isEmpty()) {
                line.append("  ").append(sentences.word("index-no-value"));
            }
            lines.add(line.toString());
            lines.addAll(Wrapped.hanging("      ", open(node), 6));
        }
        return lines;
    }

    String open(IndexNode node) {
        IndexNode.Range range = node.verdict().range().orElseThrow();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("coverage", IndexNumbers.percent(node.index().coverage()));
        facts.put("lowest", numbers.index(range.lowest()));
        facts.put("lowestGrade", range.ofLowest().value().grade());
        facts.put("highest", numbers.index(range.highest()));
        facts.put("highestGrade", range.ofHighest().value().grade());
        return sentences.say(
                node.verdict().reweighted() ? "index-range-reweighted" : "index-range", facts);
    }

    static String left(String text, int width) {
        String shown = text.length() > width ? text.substring(0, width - 1) + "…" : text;
        return String.format(Locale.ROOT, "%-" + width + "s", shown);
    }

    static String right(String text, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", text);
    }
}
