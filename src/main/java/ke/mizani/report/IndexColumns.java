package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.finding.IndexNode.Range;
import ke.mizani.policy.RuleRow;

/** The columns of the CSV of indices: one row for each part of an index. */
final class IndexColumns {

    /** The columns, in order. */
    static final List<String> HEADER =
            List.of(
                    "period",
                    "level",
                    "office",
                    "holder",
                    "index",
                    "category",
                    "coverage",
                    "reweighted",
                    "lowest",
                    "highest",
                    "gain",
                    "labour_effectiveness",
                    "component",
                    "part",
                    "name",
                    "kpi",
                    "perspective",
                    "tier",
                    "share",
                    "score",
                    "part_coverage",
                    "contribution",
                    "row",
                    "formula_row",
                    "version",
                    "scheme");

    private final IndexRun run;
    private final PeriodIndex index;
    private final IndexNumbers numbers;

    IndexColumns(IndexRun run, PeriodIndex index) {
        this.run = run;
        this.index = index;
        numbers = new IndexNumbers(index.scheme().value());
    }

    List<Map<String, Object>> rows(IndexNode node) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Part part : node.parts()) {
            Map<String, Object> row = new LinkedHashMap<>(head(node));
            row.putAll(columns(part));
            row.put("version", index.version().value().name());
            row.put("scheme", index.scheme().value().code());
            rows.add(row);
        }
        return rows;
    }

    /** What is known of a whole index. */
    Map<String, Object> head(IndexNode node) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("period", index.period().toString());
        row.put("level", node.holder().level().word());
        row.put("office", node.holder().office());
        row.put("holder", node.holder().code());
        row.put("index", node.value().map(numbers::index).orElse(""));
        row.put("category", node.verdict().category().map(b -> b.value().grade()).orElse(""));
        row.put("coverage", IndexNumbers.percent(node.index().coverage()));
        row.put("reweighted", node.verdict().reweighted());
        Optional<Range> range = node.verdict().range();
        row.put("lowest", range.map(r -> numbers.index(r.lowest())).orElse(""));
        row.put("highest", range.map(r -> numbers.index(r.highest())).orElse(""));
        boolean now = index.period().equals(run.now().period());
        row.put("gain", now ? gain(node) : "");
        row.put("labour_effectiveness", now ? labour(node) : "");
        return row;
    }

    private String gain(IndexNode node) {
        return run.gain(node.holder())
                .flatMap(gain -> gain.percent())
                .map(IndexNumbers::percentage)
                .orElse("");
    }

    private String labour(IndexNode node) {
        return run.labour(node.holder())
                .flatMap(labour -> labour.effectiveness())
                .map(ole -> IndexNumbers.percentage(ole.value()))
                .orElse("");
    }

    /** One part of an index. */
    static Map<String, Object> columns(Part part) {
        Optional<IndexMetric> metric = part.metric();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("component", part.component().value().part().word());
        row.put("part", part.id());
        row.put(
                "name",
                metric.map(m -> m.line().indicator().name())
                        .or(() -> part.node().map(below -> below.holder().post()))
                        .orElse(""));
        row.put("kpi", metric.map(m -> m.line().indicator().kpi()).orElse(""));
        row.put(
                "perspective",
                metric.flatMap(IndexMetric::kpi)
                        .map(k -> k.value().perspective().word())
                        .orElse(""));
        row.put(
                "tier",
                metric.flatMap(IndexMetric::kpi).map(k -> k.value().tier().word()).orElse(""));
        row.put("share", IndexNumbers.percent(part.share()));
        row.put("score", part.index().value().map(IndexNumbers::fine).orElse(""));
        row.put("part_coverage", IndexNumbers.percent(part.index().coverage()));
        row.put("contribution", IndexNumbers.fine(part.contribution().earned()));
        row.put("row", part.component().because().address());
        row.put(
                "formula_row",
                metric.flatMap(IndexMetric::formula).map(RuleRow::address).orElse(""));
        return row;
    }
}
