package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ke.mizani.evaluation.IndexRobustness;
import ke.mizani.evaluation.IndexRobustness.Try;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.IndexView;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.policy.ViewWeight.View;
import org.jspecify.annotations.Nullable;

/**
 * Indices as data: each number also as an exact fraction where it was not entered by anybody, and
 * each with the steps to it.
 */
final class IndexFields {

    private final IndexRun run;
    private final Sentences sentences;

    IndexFields(IndexRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
    }

    Map<String, @Nullable Object> of(IndexSelection selection, List<PeriodIndex> periods) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("period", run.now().period().toString());
        fields.put("asOf", run.run().viewpoint().asOf().toString());
        fields.put("rulebook", run.run().rulebookHash());
        fields.put("version", run.now().version().value().name());
        fields.put("scheme", run.now().scheme().value().code());
        fields.put("better", run.now().scheme().value().better().word());
        fields.put(
                "wageBill",
                run.wageBill().stream().map(bill -> Json.why(bill.why(), sentences)).toList());
        List<Map<String, @Nullable Object>> indices = new ArrayList<>();
        for (PeriodIndex index : periods) {
            selection.of(index).forEach(node -> indices.add(node(index, node)));
        }
        fields.put("indices", indices);
        return fields;
    }

    private Map<String, @Nullable Object> node(PeriodIndex index, IndexNode node) {
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(Json.camel(new IndexColumns(run, index).head(node)));
        fields.put("earnedExact", node.index().earned().toString());
        fields.put("coverageExact", node.index().coverage().toString());
        fields.put("why", Json.why(node.why(), sentences));
        fields.put("parts", node.parts().stream().map(this::part).toList());
        fields.put(
                "views",
                Stream.of(
                                IndexView.of(View.PERSPECTIVE, node),
                                IndexView.of(View.TIER, node),
                                IndexView.qualityCostDelivery(node))
                        .map(IndexFields::view)
                        .toList());
        if (index.period().equals(run.now().period())) {
            fields.putAll(besides(node));
        }
        return fields;
    }

    private Map<String, @Nullable Object> besides(IndexNode node) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        run.gain(node.holder())
                .ifPresent(gain -> fields.put("growth", Json.why(gain.why(), sentences)));
        run.labour(node.holder())
                .ifPresent(
                        labour ->
                                fields.put(
                                        "labourEffectivenessWhy",
                                        Json.why(labour.why(), sentences)));
        run.robustness(node.holder()).ifPresent(firm -> fields.put("robustness", firmness(firm)));
        return fields;
    }

    private Map<String, @Nullable Object> part(Part part) {
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(Json.camel(IndexColumns.columns(part)));
        fields.put("shareExact", part.share().toString());
        fields.put("contributionExact", part.contribution().earned().toString());
        part.metric().ifPresent(metric -> fields.put("why", Json.why(metric.why(), sentences)));
        return fields;
    }

    private static Map<String, Object> view(IndexView view) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (IndexView.Group group : view.groups()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("group", group.name());
            fields.put("metrics", group.metrics());
            fields.put("share", IndexNumbers.percent(group.share()));
            fields.put("coverage", IndexNumbers.percent(group.index().coverage()));
            fields.put("contribution", IndexNumbers.fine(group.contribution().earned()));
            fields.put("contributionExact", group.contribution().earned().toString());
            groups.add(fields);
        }
        return Map.of("view", view.name(), "groups", groups);
    }

    private static Map<String, Object> firmness(IndexRobustness firm) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("firm", firm.firm());
        fields.put("movePercent", Sentences.plain(firm.move().value().value()));
        fields.put("row", firm.move().because().address());
        fields.put("lowest", IndexNumbers.fine(firm.lowest().index()));
        fields.put("lowestCategory", firm.lowest().category().value().grade());
        fields.put("highest", IndexNumbers.fine(firm.highest().index()));
        fields.put("highestCategory", firm.highest().category().value().grade());
        List<Map<String, Object>> tries = new ArrayList<>();
        for (Try one : firm.tries()) {
            Map<String, Object> tried = new LinkedHashMap<>();
            tried.put("weightOf", one.of());
            tried.put("moved", one.up() ? "up" : "down");
            tried.put("index", IndexNumbers.fine(one.result().index()));
            tried.put("category", one.result().category().value().grade());
            tried.put("changes", one.changes());
            tries.add(tried);
        }
        fields.put("tries", tries);
        return fields;
    }
}
